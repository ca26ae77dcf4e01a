package org.dossier.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.model.Act;
import org.dossier.model.Attribution;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Figure;
import org.dossier.model.IncidentKey;
import org.dossier.model.Passage;
import org.dossier.model.Ruling;
import org.dossier.model.SourceKey;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;
import org.dossier.model.Target;

/** What persons decided, in words. */
final class Decided {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Decided() {}

  /** Returns who did what and when, as in {@code "rejected by R. Viewer, 2031-05-01 08:00 UTC"}. */
  static String by(Decision decision) {
    return "%s by %s, %s"
        .formatted(decision.act().kind().label(), decision.author(), minute(decision.time()));
  }

  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** Returns the reason with what stands before it, if there is one. */
  static String reason(Decision decision) {
    return decision.reason().isBlank() ? "" : ": " + decision.reason();
  }

  /** Returns why a decision does not hold, or what it came to; empty if it just holds. */
  static String state(Ruling ruling) {
    String why = ruling.reason().isEmpty() ? "" : " (" + ruling.reason() + ")";
    return ruling.holds() ? "" : ruling.state().label() + why;
  }

  /** Returns what was read beside what stands by decision. */
  static String readings(Ruling ruling) {
    Optional<String> read = ruling.read().map(Decided::reading);
    Optional<String> now = ruling.decided().map(Decided::reading);
    if (read.isPresent() && now.isPresent() && !read.equals(now)) {
      return "read as " + read.get() + "; now " + now.get();
    }
    return now.or(() -> read.map(it -> "read as " + it)).orElse("");
  }

  /** Returns a statement in one line: what it says, its words and who says so. */
  static String reading(Statement statement) {
    String what =
        statement instanceof Figure figure
            ? Wording.figure(figure)
            : (Wording.label(statement.kind()) + " " + constant(statement)).strip();
    Attribution attribution = statement.grounds().attribution();
    String voices = attribution.voices().isEmpty() ? "" : ", " + Wording.saying(attribution);
    return "%s, “%s”%s".formatted(what, statement.grounds().evidence().quote(), voices);
  }

  private static String constant(Statement statement) {
    return StatementKey.what(statement).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns what a decision is about, by the words it names. */
  static String about(Act act) {
    if (act instanceof Act.Accept it) {
      return target(it.statement());
    } else if (act instanceof Act.Reject it) {
      return target(it.statement());
    } else if (act instanceof Act.Correct it) {
      return target(it.statement());
    } else if (act instanceof Act.Add it) {
      return passage(it.words());
    } else if (act instanceof Act.Merge it) {
      return incidents(it.incidents());
    } else if (act instanceof Act.Split it) {
      return String.join(" / ", it.parts().stream().map(Decided::incidents).toList());
    } else if (act instanceof Act.MarkCopy it) {
      return it.document().id() + " (of " + it.of().id() + ")";
    } else if (act instanceof Act.MarkUnusable it) {
      return it.document().id();
    } else if (act instanceof Act.Rate it) {
      return it.source().name() + " as " + it.rating().code();
    } else if (act instanceof Act.Note it) {
      return target(it.about());
    }
    return act instanceof Act.Undo undo ? "decision " + undo.decision() : "";
  }

  private static String incidents(List<IncidentKey> incidents) {
    return String.join(" + ", incidents.stream().map(Decided::target).toList());
  }

  private static String target(Target target) {
    if (target instanceof StatementKey it) {
      return passage(it.words());
    } else if (target instanceof IncidentKey it) {
      return it.words().map(Decided::passage).orElse("main incident of " + it.document().id());
    }
    return target instanceof DocumentKey it ? it.id() : ((SourceKey) target).name();
  }

  private static String passage(Passage words) {
    return "“%s” in %s".formatted(words.quote(), words.document().id());
  }
}
