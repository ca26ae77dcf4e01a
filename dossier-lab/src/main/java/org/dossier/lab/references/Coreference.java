package org.dossier.lab.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report with its labelled coreference, read from CoNLL-U with the {@code Entity} column of GUM
 * (Universal Anaphora 1.0): {@code (4-person-new-…-2-coref} opens a mention of the entity 4 whose
 * second word is its head, {@code 4)} closes it.
 *
 * @param name the document's id, which tells its genre
 * @param text sentences as written, paragraphs parted by an empty line
 * @param mentions in the order they close
 */
record Coreference(String name, String text, List<Mention> mentions) {

  /**
   * Words for an entity.
   *
   * @param entity its number in the document
   * @param start first character
   * @param end one past the last character
   * @param head first character of the head word
   */
  record Mention(String entity, int start, int end, int head) {}

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?<open>[^()\\-\\[\\]]+)(?<rest>-[^()]*)?(?<single>\\))?|(?<close>[^()\\-\\[\\]]+)\\)");

  Coreference {
    mentions = List.copyOf(mentions);
  }

  static Coreference read(Path file) throws IOException {
    Parser parser = new Parser();
    for (String line : Files.readAllLines(file)) {
      parser.line(line);
    }
    return new Coreference(parser.name, parser.text.toString(), parser.mentions);
  }

  private record Open(int start, int index, int headWord) {}

  /** Reads line by line. */
  private static final class Parser {

    private String name = "";
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, List<Open>> open = new HashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private int multiWordEnd;
    private boolean glue = true;

    void line(String line) {
      if (line.startsWith("# newdoc id = ")) {
        name = line.substring("# newdoc id = ".length());
      } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
        paragraph();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        token(line.split("\t"));
      }
    }

    private void paragraph() {
      if (!text.isEmpty()) {
        text.append("\n\n");
        glue = true;
      }
    }

    private void token(String[] columns) {
      if (columns[0].contains(".")) {
        return;
      }
      int dash = columns[0].indexOf('-');
      if (dash > 0) {
        write(columns);
        multiWordEnd = Integer.parseInt(columns[0].substring(dash + 1));
        return;
      }
      int index = Integer.parseInt(columns[0]);
      if (index > multiWordEnd) {
        write(columns);
      } else if (index == multiWordEnd) {
        multiWordEnd = 0;
      }
      entities(columns[9]);
    }

    private void write(String[] columns) {
      if (!glue) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(columns[1]);
      glue = columns[9].contains("SpaceAfter=No");
    }

    private void entities(String misc) {
      for (String field : misc.split("\\|")) {
        if (field.startsWith("Entity=")) {
          Matcher bracket = BRACKET.matcher(field.substring("Entity=".length()));
          while (bracket.find()) {
            bracket(bracket);
          }
        }
      }
    }

    private void bracket(Matcher bracket) {
      if (bracket.group("close") != null) {
        close(bracket.group("close"));
        return;
      }
      String entity = bracket.group("open");
      int here = starts.size() - 1;
      Open begun = new Open(starts.get(here), here, headWord(bracket.group("rest")));
      open.computeIfAbsent(entity, key -> new ArrayList<>()).add(begun);
      if (bracket.group("single") != null) {
        close(entity);
      }
    }

    /** The head is the fifth field behind the entity: type, status, salience, centre, head. */
    private static int headWord(String rest) {
      String[] fields = Optional.ofNullable(rest).orElse("").split("-");
      String head = fields.length > 5 ? fields[5].split(",")[0] : "1";
      return head.chars().allMatch(Character::isDigit) && !head.isEmpty()
          ? Integer.parseInt(head)
          : 1;
    }

    private void close(String entity) {
      List<Open> begun = open.getOrDefault(entity, List.of());
      if (begun.isEmpty()) {
        return;
      }
      Open last = begun.remove(begun.size() - 1);
      int word = Math.min(last.index + last.headWord - 1, starts.size() - 1);
      mentions.add(new Mention(entity, last.start, text.length(), starts.get(word)));
    }
  }
}
