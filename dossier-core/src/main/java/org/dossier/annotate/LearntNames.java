package org.dossier.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameTagger;
import org.dossier.annotate.names.NameType;
import org.dossier.model.NameMention.Kind;

/**
 * Brings what the learnt recogniser finds together with what the lexicon and the rules tell. What
 * these are sure of stands; where they guess, the recogniser knows better; what they do not see, it
 * adds.
 */
final class LearntNames {

  /** Below this certainty a name's type misleads more often than it helps. */
  private static final double SURE = 0.5;

  private final NameTagger tagger;
  private final Vocabulary vocabulary;

  LearntNames(NameTagger tagger, Vocabulary vocabulary) {
    this.tagger = tagger;
    this.vocabulary = vocabulary;
  }

  static LearntNames load(Vocabulary vocabulary) {
    return new LearntNames(NameTagger.load(), vocabulary);
  }

  /**
   * Returns the names of each sentence.
   *
   * @param written the words of each sentence, written as in running text
   * @param told the names that lexicon and rules tell
   * @param barred the tokens of each sentence that name nothing
   */
  List<List<RawName>> join(
      List<List<String>> written, List<List<RawName>> told, List<BitSet> barred) {
    List<List<FoundName>> found = tagger.names(written, SURE);
    List<List<RawName>> joined = new ArrayList<>(told.size());
    for (int s = 0; s < told.size(); s++) {
      List<String> words = written.get(s);
      List<FoundName> fit = found.get(s).stream().filter(name -> isFit(words, name)).toList();
      joined.add(join(told.get(s), fit, barred.get(s)));
    }
    return joined;
  }

  /**
   * Nobody is called by letters alone, nor is one whose last name is an ordinary word known to be a
   * person without other signs; and what "the" stands before is neither a person nor a town.
   */
  private boolean isFit(List<String> words, FoundName name) {
    boolean articled = name.first() > 0 && isThe(words.get(name.first() - 1));
    String last = words.get(name.end() - 1);
    boolean letters = last.codePoints().noneMatch(Character::isLowerCase);
    return switch (name.type()) {
      case PERSON ->
          !articled && !letters && !(name.end() > name.first() + 1 && vocabulary.knows(last));
      case PLACE -> !articled;
      case ORGANISATION, OTHER -> true;
    };
  }

  private static boolean isThe(String word) {
    return word.length() == 3 && word.toLowerCase(Locale.ROOT).equals("the");
  }

  private static List<RawName> join(List<RawName> told, List<FoundName> found, BitSet barred) {
    List<RawName> names = new ArrayList<>();
    BitSet taken = (BitSet) barred.clone();
    BitSet guessed = new BitSet();
    for (RawName name : told) {
      if (name.sure() || found.stream().noneMatch(other -> covers(other, name))) {
        names.add(name);
        taken.set(name.first(), name.end());
      } else {
        guessed.set(name.first(), name.end());
      }
    }
    for (FoundName name : found) {
      boolean worth = name.type() != NameType.OTHER || meets(guessed, name);
      if (worth && !meets(taken, name)) {
        names.add(new RawName(name.first(), name.end(), kind(name.type()), false));
      }
    }
    names.sort(Comparator.comparingInt(RawName::first));
    return names;
  }

  private static boolean meets(BitSet tokens, FoundName name) {
    int next = tokens.nextSetBit(name.first());
    return next >= 0 && next < name.end();
  }

  /**
   * Returns whether a found name takes the place of a guessed one: it holds all of it. A given name
   * or a speaker alone is guessed well enough to stand.
   */
  private static boolean covers(FoundName found, RawName guess) {
    boolean alone = guess.kind() == Kind.PERSON && guess.end() == guess.first() + 1;
    boolean same = found.end() - found.first() == guess.end() - guess.first();
    return found.first() <= guess.first() && guess.end() <= found.end() && !(alone && same);
  }

  private static Kind kind(NameType type) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case ORGANISATION -> Kind.ORGANISATION;
      case PLACE -> Kind.PLACE;
      case OTHER -> Kind.OTHER;
    };
  }
}
