package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Sentence.Role;
import org.dossier.model.Span;
import org.dossier.model.Token;

/** Cuts a document into blocks, tells headings from prose, and parts the prose into sentences. */
final class Blocks {

  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADING_WORDS = 13;

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  Blocks(Tokenizer tokenizer, SentenceSplitter splitter) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
  }

  private record Block(List<Token> tokens, boolean blankBefore, boolean last) {}

  /** Returns the sentences of a document, its separate title first. */
  List<Draft> drafts(Document document) {
    List<Draft> drafts = new ArrayList<>();
    int paragraph = 0;
    String title = document.textOf(Field.TITLE);
    List<Token> titleTokens = tokenizer.tokens(title, 0, title.length());
    if (!titleTokens.isEmpty()) {
      drafts.add(draft(document, Field.TITLE, Role.TITLE, paragraph++, titleTokens));
    }
    for (Block block : blocks(document)) {
      Role role = role(document, block);
      List<List<Token>> sentences =
          role == Role.PROSE ? splitter.sentences(block.tokens()) : List.of(block.tokens());
      for (List<Token> sentence : sentences) {
        drafts.add(draft(document, Field.TEXT, role, paragraph, sentence));
      }
      paragraph++;
    }
    return drafts;
  }

  private static Draft draft(
      Document document, Field field, Role role, int paragraph, List<Token> tokens) {
    List<Token> own = List.copyOf(tokens);
    return new Draft(field, role, paragraph, own, new Words(document.textOf(field), own));
  }

  private List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    Layout layout = new Layout(document.text());
    int start = 0;
    for (Span gap : document.metadata()) {
      addBlocks(document, layout, start, Math.max(start, gap.start()), blocks);
      start = Math.max(start, gap.end());
    }
    addBlocks(document, layout, start, document.text().length(), blocks);
    return blocks;
  }

  private void addBlocks(Document document, Layout layout, int start, int end, List<Block> into) {
    List<Token> tokens = tokenizer.tokens(document.text(), start, end);
    int first = 0;
    boolean blank = true;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean last = i == tokens.size();
      Layout.Gap gap = last ? Layout.Gap.BLANK : layout.between(tokens.get(i - 1), tokens.get(i));
      if (gap != Layout.Gap.NONE || isHeadlineEnd(document, tokens.get(i - 1))) {
        into.add(new Block(tokens.subList(first, i), blank, last));
        first = i;
        blank = gap == Layout.Gap.BLANK;
      }
    }
  }

  private static boolean isHeadlineEnd(Document document, Token token) {
    return document.headline().map(span -> span.end() == token.span().end()).orElse(false);
  }

  private static Role role(Document document, Block block) {
    Span span = span(block.tokens());
    if (document.headline().map(headline -> headline.covers(span)).orElse(false)) {
      return Role.TITLE;
    }
    return isHeading(block, span) ? Role.HEADING : Role.PROSE;
  }

  private static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  /** A heading is short, has no final stop, begins like one, and something follows it. */
  private static boolean isHeading(Block block, Span span) {
    List<Token> tokens = block.tokens();
    String last = tokens.get(tokens.size() - 1).lower();
    int first = tokens.get(0).text().codePointAt(0);
    return !block.last()
        && span.length() <= LONGEST_HEADING
        && tokens.size() <= MOST_HEADING_WORDS
        && !Layout.isBulletMark(tokens.get(0))
        && !Character.isLowerCase(first)
        && tokens.stream().noneMatch(Blocks::isSentenceStop)
        && ".,;\"".indexOf(last.charAt(last.length() - 1)) < 0;
  }

  private static boolean isSentenceStop(Token token) {
    return token.lower().equals(".");
  }
}
