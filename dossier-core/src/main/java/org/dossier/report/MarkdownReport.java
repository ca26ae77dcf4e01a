package org.dossier.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.report.BriefBlock.Heading;
import org.dossier.report.BriefBlock.Item;
import org.dossier.report.BriefBlock.Phrase;
import org.dossier.report.BriefBlock.Step;
import org.dossier.report.BriefBlock.Title;

/** A brief as CommonMark; nothing from a document is read as markup. */
final class MarkdownReport implements Report {

  private static final String INDENT = "  ";

  @Override
  public String render(List<Dossier> dossiers) {
    return dossiers.isEmpty()
        ? "No incident is reported.\n"
        : dossiers.stream()
                .map(Brief::of)
                .map(MarkdownReport::page)
                .collect(Collectors.joining("\n---\n\n"))
            + page(Brief.making(dossiers));
  }

  private static String page(List<BriefBlock> blocks) {
    return blocks.stream().map(MarkdownReport::block).collect(Collectors.joining());
  }

  private static String block(BriefBlock block) {
    if (block instanceof Title title) {
      return "# " + inline(title.phrases()) + "\n";
    }
    if (block instanceof Heading heading) {
      return "\n## " + MarkdownEscape.of(heading.text()) + "\n\n";
    }
    if (block instanceof Step step) {
      return INDENT.repeat(step.depth()) + step.number() + ". " + inline(step.phrases()) + "\n";
    }
    return block instanceof Item item
        ? INDENT.repeat(item.depth()) + "- " + inline(item.phrases()) + "\n"
        : "";
  }

  private static String inline(List<Phrase> phrases) {
    return phrases.stream().map(MarkdownReport::phrase).collect(Collectors.joining());
  }

  private static String phrase(Phrase phrase) {
    String text = MarkdownEscape.of(phrase.text());
    return switch (phrase.style()) {
      case PLAIN -> text;
      case STRONG, ALERT -> strong(text);
      case QUOTE -> "“" + text + "”";
      case SOURCE -> "\\[" + text + "\\]";
    };
  }

  /** Emphasis must not begin or end with a space. */
  private static String strong(String text) {
    String core = text.strip();
    return core.isEmpty() ? text : text.replace(core, "**" + core + "**");
  }
}
