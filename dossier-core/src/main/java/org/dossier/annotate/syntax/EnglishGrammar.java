package org.dossier.annotate.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.model.Grammar;
import org.dossier.model.Sentence;
import org.dossier.model.Syntax;
import org.dossier.model.Tags;

/**
 * The grammar of English news. Any sentence is accepted; of a very long one each stretch of {@value
 * #LONGEST} words is parsed for itself, so that time stays bounded.
 */
public final class EnglishGrammar implements Grammar {

  private static final int LONGEST = 150;
  private static final String LOOSE = "parataxis";

  private final Tagger tagger;
  private final Parser parser;
  private final Lemmatizer lemmatizer;

  /** Makes a grammar of its parts. */
  public EnglishGrammar(Tagger tagger, Parser parser, Lemmatizer lemmatizer) {
    this.tagger = tagger;
    this.parser = parser;
    this.lemmatizer = lemmatizer;
  }

  /**
   * Returns the grammar of this library. Its models are loaded when a sentence is first asked
   * about, once for all who ask, because many a run asks about none.
   */
  public static Grammar shared() {
    return Shared.ON_DEMAND;
  }

  /**
   * Waits for the first question before it loads; the runtime sees to it that this happens once.
   */
  private enum Shared implements Grammar {
    ON_DEMAND;

    private static final class Loaded {
      private static final EnglishGrammar GRAMMAR =
          new EnglishGrammar(Tagger.load(), Parser.load(), Lemmatizer.load());
    }

    @Override
    public Tags tags(Sentence sentence) {
      return Loaded.GRAMMAR.tags(sentence);
    }

    @Override
    public Syntax syntax(Sentence sentence) {
      return Loaded.GRAMMAR.syntax(sentence);
    }
  }

  @Override
  public Tags tags(Sentence sentence) {
    Pieced pieced = WordSplitter.split(sentence.tokens());
    int[] tags = tagger.tag(Forms.of(pieced.words()));
    return tags(pieced, tags, lastWords(pieced));
  }

  @Override
  public Syntax syntax(Sentence sentence) {
    Pieced pieced = WordSplitter.split(sentence.tokens());
    Forms forms = Forms.of(pieced.words());
    int[] tags = tagger.tag(forms);
    Parser.Parse parse = parse(pieced.words(), forms, tags);
    int[] mains = pieced.mains(parse.heads());
    int[] heads = new int[mains.length];
    List<String> relations = new ArrayList<>(mains.length);
    for (int token = 0; token < mains.length; token++) {
      int head = parse.heads()[mains[token]];
      heads[token] = head < 0 ? Syntax.NO_HEAD : pieced.tokens().get(head);
      relations.add(parse.relations().get(mains[token]));
    }
    return new Syntax(tags(pieced, tags, mains), heads, relations);
  }

  /** Parses stretch by stretch; every later root hangs on the first. */
  private Parser.Parse parse(List<String> words, Forms forms, int[] tags) {
    if (words.size() <= LONGEST) {
      return parser.parse(forms, tags);
    }
    int[] heads = new int[words.size()];
    List<String> relations = new ArrayList<>(words.size());
    int root = -1;
    for (int from = 0; from < words.size(); from += LONGEST) {
      int end = Math.min(words.size(), from + LONGEST);
      Parser.Parse part =
          parser.parse(Forms.of(words.subList(from, end)), Arrays.copyOfRange(tags, from, end));
      for (int i = from; i < end; i++) {
        int head = part.heads()[i - from];
        heads[i] = head < 0 ? root : head + from;
        relations.add(head < 0 && root >= 0 ? LOOSE : part.relations().get(i - from));
        root = head < 0 && root < 0 ? i : root;
      }
    }
    return new Parser.Parse(heads, relations);
  }

  /** Without a tree the last word of a token stands for it: English has its heads at the end. */
  private static int[] lastWords(Pieced pieced) {
    int size = pieced.tokens().get(pieced.tokens().size() - 1) + 1;
    int[] last = new int[size];
    for (int word = 0; word < pieced.tokens().size(); word++) {
      last[pieced.tokens().get(word)] = word;
    }
    return last;
  }

  private Tags tags(Pieced pieced, int[] tags, int[] mains) {
    String[] lemmas = new String[mains.length];
    for (int word = 0; word < tags.length; word++) {
      int token = pieced.tokens().get(word);
      String lemma = lemmatizer.lemma(pieced.words().get(word), tagger.tags().get(tags[word]));
      lemmas[token] = lemmas[token] == null ? lemma : lemmas[token] + lemma;
    }
    List<String> xpos = new ArrayList<>(mains.length);
    List<String> upos = new ArrayList<>(mains.length);
    for (int main : mains) {
      xpos.add(tagger.tags().get(tags[main]).xpos());
      upos.add(tagger.tags().get(tags[main]).upos());
    }
    return new Tags(xpos, upos, List.of(lemmas));
  }
}
