package org.dossier.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta tags of a page by {@code property}, {@code name} or {@code itemprop}; the first counts.
 */
final class MetaTags {
  private final Map<String, String> contents;

  private MetaTags(Map<String, String> contents) {
    this.contents = contents;
  }

  static MetaTags of(Document page) {
    Map<String, String> contents = new HashMap<>();
    for (Element tag : page.select("meta[content]")) {
      String content = WellFormed.of(tag.attr("content")).strip();
      for (String key : new String[] {"property", "name", "itemprop"}) {
        if (tag.hasAttr(key) && !content.isEmpty()) {
          contents.putIfAbsent(tag.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return new MetaTags(contents);
  }

  Stream<String> all(String... keys) {
    return Stream.of(keys).flatMap(it -> Optional.ofNullable(contents.get(it)).stream());
  }

  Optional<String> first(String... keys) {
    return all(keys).findFirst();
  }
}
