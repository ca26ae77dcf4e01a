package org.dossier.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a server on this machine as a browser would: keeps cookies, sends the tokens of forms. */
final class Browser {

  private static final Pattern TOKEN =
      Pattern.compile("<meta name=\"form-token\" content=\"([^\"]+)\">");

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  Browser(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Sends a form with the token of the page seen last. */
  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("csrf", token);
    String body =
        all.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Sends files as a form does. */
  HttpResponse<String> upload(String path, Map<String, byte[]> files) {
    String boundary = "----boundary7d1c";
    List<byte[]> body = new ArrayList<>();
    body.add(part(boundary, "name=\"csrf\"", "text/plain"));
    body.add(token.getBytes(StandardCharsets.UTF_8));
    files.forEach(
        (name, bytes) -> {
          String disposition = "name=\"files\"; filename=\"" + name + "\"";
          body.add(part(boundary, disposition, "application/octet-stream"));
          body.add(bytes);
        });
    body.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
            .build());
  }

  String token() {
    return token;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  private static byte[] part(String boundary, String disposition, String type) {
    return "\r\n--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
        .formatted(boundary, disposition, type)
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher found = TOKEN.matcher(response.body());
      token = found.find() ? found.group(1) : token;
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
