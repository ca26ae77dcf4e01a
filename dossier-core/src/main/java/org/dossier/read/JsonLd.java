package org.dossier.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD (schema.org); empty if it describes none. */
final class JsonLd {
  private static final int DEEPEST = 12;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = List.copyOf(articles);
  }

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(parse(script.data()), articles, DEEPEST);
    }
    return new JsonLd(articles);
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (isArticle(node.path("@type"))) {
      articles.add(node);
    } else if (depth > 0) {
      node.forEach(child -> collect(child, articles, depth - 1));
    }
  }

  private static boolean isArticle(JsonNode type) {
    return nodes(type)
        .map(JsonNode::asText)
        .anyMatch(it -> it.endsWith("Article") || it.endsWith("Posting"));
  }

  private static Stream<JsonNode> nodes(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  Optional<String> headline() {
    return text("headline").or(() -> text("name"));
  }

  Optional<String> published() {
    return text("datePublished");
  }

  Optional<String> publisher() {
    return names("publisher");
  }

  Optional<String> author() {
    return names("author");
  }

  Optional<String> url() {
    return text("url").or(() -> text("mainEntityOfPage"));
  }

  Optional<String> language() {
    return text("inLanguage");
  }

  Optional<String> body() {
    return text("articleBody");
  }

  private Optional<String> text(String key) {
    return articles.stream().flatMap(it -> text(it.path(key))).findFirst();
  }

  private Optional<String> names(String key) {
    return articles.stream().map(it -> names(it.path(key))).filter(it -> !it.isEmpty()).findFirst();
  }

  private static String names(JsonNode node) {
    return nodes(node)
        .flatMap(it -> text(it.isObject() ? it.path("name") : it))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> text(JsonNode node) {
    return Stream.of(node)
        .filter(JsonNode::isTextual)
        .map(it -> WellFormed.of(it.textValue()).strip())
        .filter(it -> !it.isEmpty());
  }
}
