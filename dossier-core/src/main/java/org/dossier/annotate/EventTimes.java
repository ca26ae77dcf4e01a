package org.dossier.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.Anchors.Anchor;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.TimeValue.FromEvent;

/**
 * Reads expressions counted from another event. The mention ends with the word that joins them ("a
 * few days before"); the words that name the event are the anchor.
 */
final class EventTimes implements TimeRule {

  private static final Set<String> SOFTENERS =
      Set.of(
          "just", "only", "barely", "exactly", "about", "around", "nearly", "almost", "some",
          "roughly", "mere");
  private static final Set<String> WITHIN = Set.of("of", "after", "following");
  private static final Set<String> RUN_UPS = Set.of("run-up", "build-up", "lead-up");

  /** Days in the units that a definite article may put beside an event, at most. */
  private static final Map<String, Integer> UNIT_DAYS =
      Map.of("week", 7, "fortnight", 14, "month", 31, "year", 366);

  private static final Set<String> DAY_WORDS = Set.of("day", "night", "morning", "evening", "eve");

  private final Durations durations;
  private final Anchors anchors;

  EventTimes(Durations durations, Anchors anchors) {
    this.durations = durations;
    this.anchors = anchors;
  }

  /** Days between the event and what is dated, on the side the joining word tells. */
  private record Distance(int least, int most) {
    static final Distance ANY = new Distance(0, Integer.MAX_VALUE);

    FromEvent before(Span anchor) {
      return new FromEvent(most == Integer.MAX_VALUE ? Integer.MIN_VALUE : -most, -least, anchor);
    }

    FromEvent after(Span anchor) {
      return new FromEvent(least, most, anchor);
    }
  }

  private record Joint(int end, boolean before) {}

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    return counted(words, first)
        .or(() -> within(words, first))
        .or(() -> theDay(words, first))
        .or(() -> theUnit(words, first))
        .or(() -> leadingUp(words, first))
        .or(() -> shortly(words, first))
        .or(() -> during(words, first))
        .or(() -> bare(words, first));
  }

  /** "seven days after", "just one day before", "less than 24 hours after". */
  private Optional<TimeMention> counted(Words words, int first) {
    boolean less =
        (words.is(first, "less") || words.is(first, "fewer")) && words.is(first + 1, "than");
    boolean more = words.is(first, "more") && words.is(first + 1, "than");
    int at = less || more ? first + 2 : SOFTENERS.contains(words.lower(first)) ? first + 1 : first;
    return durations
        .at(words, at)
        .flatMap(
            length -> {
              int least = less ? 0 : length.least();
              int most = more ? Integer.MAX_VALUE : length.most();
              return joint(words, length.end())
                  .flatMap(
                      joint ->
                          mention(
                              words,
                              first,
                              joint,
                              new Distance(least, most),
                              "counted from event"));
            });
  }

  /** "the day before the attack", "the morning after the blast". */
  private Optional<TimeMention> theDay(Words words, int first) {
    boolean day = words.is(first, "the") && DAY_WORDS.contains(words.lower(first + 1));
    if (!day) {
      return Optional.empty();
    }
    if (words.is(first + 2, "of") || words.is(first + 2, "when")) {
      return words.is(first + 1, "eve")
          ? anchored(words, first, new Joint(first + 3, true), new Distance(1, 1), "eve of event")
          : anchored(words, first, new Joint(first + 3, false), new Distance(0, 0), "day of event");
    }
    return joint(words, first + 2)
        .flatMap(joint -> mention(words, first, joint, new Distance(1, 1), "day beside event"));
  }

  /** "the week after the attack", "the month before the vote". */
  private Optional<TimeMention> theUnit(Words words, int first) {
    int most = words.is(first, "the") ? UNIT_DAYS.getOrDefault(words.lower(first + 1), 0) : 0;
    return most == 0
        ? Optional.empty()
        : joint(words, first + 2)
            .flatMap(
                joint -> anchored(words, first, joint, new Distance(1, most), "unit beside event"));
  }

  /** "within hours of the blast", "within two days after the vote": not before it. */
  private Optional<TimeMention> within(Words words, int first) {
    return words.is(first, "within")
        ? durations
            .at(words, first + 1)
            .filter(length -> WITHIN.contains(words.lower(length.end())))
            .flatMap(
                length ->
                    anchored(
                        words,
                        first,
                        new Joint(length.end() + 1, false),
                        new Distance(0, length.most()),
                        "soon after event"))
        : Optional.empty();
  }

  /** "in the days leading up to the attack", "the hours after the blast". */
  private Optional<TimeMention> leadingUp(Words words, int first) {
    boolean plural = words.is(first, "the") && durations.isPlural(words.lower(first + 1));
    if (!plural) {
      return Optional.empty();
    }
    return durations
        .at(words, first + 1)
        .flatMap(
            length ->
                joint(words, length.end())
                    .flatMap(
                        joint ->
                            mention(
                                words,
                                first,
                                joint,
                                new Distance(0, length.most()),
                                "days around event")));
  }

  /** "shortly after the attack", "immediately before the blast". */
  private Optional<TimeMention> shortly(Words words, int first) {
    boolean near =
        Set.of("shortly", "immediately", "soon", "right", "minutes", "moments", "just")
            .contains(words.lower(first));
    if (!near) {
      return Optional.empty();
    }
    return joint(words, first + 1)
        .flatMap(
            joint ->
                anchors
                    .event(words, joint.end())
                    .map(anchor -> at(first, joint, new Distance(0, 1), anchor, "close to event")));
  }

  /** "during the attack", "at the time of the attack", "since the attack". */
  private Optional<TimeMention> during(Words words, int first) {
    if (words.is(first, "at")
        && words.is(first + 1, "the")
        && words.is(first + 2, "time")
        && words.is(first + 3, "of")) {
      return anchored(
          words, first, new Joint(first + 4, false), new Distance(0, 0), "during event");
    }
    if (words.is(first, "during") || words.is(first, "amid")) {
      return anchored(
          words, first, new Joint(first + 1, false), new Distance(0, 0), "during event");
    }
    return Optional.empty();
  }

  /** "after the attack", "before the assault": only where an event is named. */
  private Optional<TimeMention> bare(Words words, int first) {
    int start = words.is(first, "even") || words.is(first, "long") ? first + 1 : first;
    boolean wake =
        words.is(first, "in")
            && words.is(first + 1, "the")
            && (words.is(first + 2, "wake") || words.is(first + 2, "aftermath"))
            && words.is(first + 3, "of");
    boolean runUp =
        words.is(first, "in") && words.is(first + 1, "the") && isRunUp(words, first + 2);
    if (runUp) {
      int to = words.is(first + 2, "run") ? first + 4 : first + 3;
      return anchored(words, first, new Joint(to + 1, true), Distance.ANY, "beside event");
    }
    Optional<Joint> joint = wake ? Optional.of(new Joint(first + 4, false)) : joint(words, start);
    return joint.flatMap(join -> anchored(words, first, join, Distance.ANY, "beside event"));
  }

  /** "run-up to", "run up to", "build-up to", "lead-up to". */
  private static boolean isRunUp(Words words, int at) {
    return (RUN_UPS.contains(words.lower(at)) && words.is(at + 1, "to"))
        || (words.is(at, "run") && words.is(at + 1, "up") && words.is(at + 2, "to"));
  }

  private static Optional<Joint> joint(Words words, int at) {
    return switch (words.lower(at)) {
      case "before", "until", "till" -> Optional.of(new Joint(at + 1, true));
      case "after", "following", "since" -> Optional.of(new Joint(at + 1, false));
      case "prior", "ahead" ->
          words.is(at + 1, words.is(at, "prior") ? "to" : "of")
              ? Optional.of(new Joint(at + 2, true))
              : Optional.empty();
      case "leading" ->
          words.is(at + 1, "up") && words.is(at + 2, "to")
              ? Optional.of(new Joint(at + 3, true))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<TimeMention> mention(
      Words words, int first, Joint joint, Distance distance, String rule) {
    return anchors.any(words, joint.end()).map(anchor -> at(first, joint, distance, anchor, rule));
  }

  private Optional<TimeMention> anchored(
      Words words, int first, Joint joint, Distance distance, String rule) {
    return anchors
        .event(words, joint.end())
        .map(anchor -> at(first, joint, distance, anchor, rule));
  }

  private static TimeMention at(
      int first, Joint joint, Distance distance, Anchor anchor, String rule) {
    TimeValue value =
        joint.before() ? distance.before(anchor.span()) : distance.after(anchor.span());
    return new TimeMention(first, joint.end(), value, rule);
  }
}
