package org.dossier.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dossier.report.HtmlParts;

/** The style sheets and the script, under names that change with their content. */
final class Assets {

  private static final int NAME_DIGITS = 16;
  private static final int YEAR_SECONDS = 31_536_000;

  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final List<String> sheets;
  private final String script;

  Assets() {
    sheets =
        List.of(
            add("report.css", "text/css", HtmlParts.styleSheet()),
            add("site.css", "text/css", read("site.css")));
    script = add("site.js", "text/javascript", read("site.js"));
  }

  private record Asset(String type, String content) {}

  private String add(String name, String type, String content) {
    String path = "/assets/" + digest(content) + "/" + name;
    assets.put(path, new Asset(type, content));
    return path;
  }

  List<String> sheets() {
    return sheets;
  }

  String script() {
    return script;
  }

  /** Answers with one of them; the same path always means the same bytes. */
  void serve(Context context) {
    Asset asset = assets.get(context.path());
    if (asset == null) {
      throw Refusal.notFound("There is no such file. Reload the page.");
    }
    context
        .header("Cache-Control", "public, max-age=" + YEAR_SECONDS + ", immutable")
        .contentType(asset.type() + "; charset=utf-8")
        .result(asset.content());
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(in, name + " is missing beside Assets").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the class path", e);
    }
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, NAME_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
