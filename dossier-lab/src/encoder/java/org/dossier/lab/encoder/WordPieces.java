package org.dossier.lab.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a word into the pieces the encoder knows: the longest that fits, again and again. */
final class WordPieces {

  private static final String INSIDE = "##";

  private final Map<String, Integer> pieces = new HashMap<>();

  /** Takes the vocabulary of a tokenizer as its library writes it. */
  WordPieces(JsonNode tokenizer) {
    tokenizer
        .path("model")
        .path("vocab")
        .properties()
        .forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
  }

  /** Returns the pieces' numbers, those that begin and end every text included. */
  long[] numbers(String lower) {
    List<Long> numbers = new ArrayList<>();
    numbers.add(number("[CLS]"));
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    for (String part : plain.split("(?<=\\p{Punct})|(?=\\p{Punct})")) {
      add(part, numbers);
    }
    numbers.add(number("[SEP]"));
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private void add(String part, List<Long> numbers) {
    int start = 0;
    while (start < part.length()) {
      int end = end(part, start);
      if (end == start) {
        numbers.add(number("[UNK]"));
        return;
      }
      numbers.add(number(piece(part, start, end)));
      start = end;
    }
  }

  private int end(String part, int start) {
    int end = part.length();
    while (end > start && !pieces.containsKey(piece(part, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int start, int end) {
    String piece = part.substring(start, end);
    return start == 0 ? piece : INSIDE + piece;
  }

  private long number(String piece) {
    return pieces.getOrDefault(piece, 0);
  }
}
