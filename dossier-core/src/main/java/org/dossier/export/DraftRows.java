package org.dossier.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Document;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Proceeding;
import org.dossier.model.Question;
import org.dossier.model.TimeRange;

/** What goes into the columns of GTD, UCDP GED and ACLED; field rules 1.1 to 1.3. */
final class DraftRows {

  private static final int CITATIONS = 3;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  private DraftRows() {}

  /** GTD codebook of June 2017. */
  static void gtd(Coded coded, DraftRow row) {
    gtdWhen(coded.days(), row);
    gtdWhere(coded, row);
    gtdWhat(coded, row);
    gtdWho(coded, row);
    row.set("nkill", coded.number("nkill", Measure.KILLED, false));
    row.set("nkillter", coded.number("nkillter", Measure.KILLED, true));
    row.set("nwound", coded.number("nwound", Measure.INJURED, false));
    row.set("nwoundte", coded.number("nwoundte", Measure.INJURED, true));
    row.set("summary", summary(coded)).set("addnotes", coded.notes()).set("dbsource", "Dossier");
    List<Document> cited = coded.told().documents();
    for (int i = 0; i < Math.min(CITATIONS, cited.size()); i++) {
      row.set("scite" + (i + 1), coded.citation(cited.get(i)));
    }
  }

  /** Zero is GTD's unknown; the words go to approxdate. */
  private static void gtdWhen(TimeRange days, DraftRow row) {
    row.set("iyear", shared(days, LocalDate::getYear));
    row.set(
        "imonth",
        shared(days, day -> day.getYear() * 12 + day.getMonthValue()) == 0
            ? 0
            : days.earliest().map(LocalDate::getMonthValue).orElse(0));
    row.set(
        "iday", Days.isSure(days) ? days.earliest().map(LocalDate::getDayOfMonth).orElse(0) : 0);
    row.set("approxdate", Days.isSure(days) ? "" : Days.of(days));
  }

  /** Returns what both ends of a range share, 0 if they differ or one is open. */
  private static int shared(TimeRange days, ToIntFunction<LocalDate> part) {
    Optional<LocalDate> first = days.earliest();
    Optional<LocalDate> last = days.latest();
    return first.isPresent()
            && last.isPresent()
            && part.applyAsInt(first.get()) == part.applyAsInt(last.get())
        ? part.applyAsInt(first.get())
        : 0;
  }

  private static void gtdWhere(Coded coded, DraftRow row) {
    List<String> places = coded.places();
    row.set("city", first(places)).set("location", String.join("; ", places));
    if (!places.isEmpty()) {
      row.set("vicinity", coded.isNear() ? 1 : 0);
    }
    row.set("specificity", 5);
  }

  private static void gtdWhat(Coded coded, DraftRow row) {
    switch (coded.told().main().type()) {
      case ASSASSINATION -> attack(row, 1, "Assassination");
      case ARMED_ATTACK -> attack(row, 2, "Armed Assault");
      case BOMBING -> attack(row, 3, "Bombing/Explosion");
      case ATTACK -> attack(row, 9, "Unknown");
      default -> {}
    }
    coded
        .weapon()
        .ifPresent(code -> row.set("weaptype1", code.gtd()).set("weaptype1_txt", code.gtdText()));
    row.set("weapdetail", String.join("; ", coded.words(Aspect.WEAPON)));
    coded
        .target()
        .ifPresent(code -> row.set("targtype1", code.gtd()).set("targtype1_txt", code.gtdText()));
    row.set("target1", String.join("; ", coded.words(Aspect.TARGET)));
    row.set("success", isFelt(coded, Measure.KILLED) || isFelt(coded, Measure.INJURED) ? "1" : "");
  }

  /** Success is told by tangible effects. */
  private static boolean isFelt(Coded coded, Measure measure) {
    return coded
        .told()
        .finding(Question.of(measure))
        .filter(f -> !f.answers().isEmpty())
        .isPresent();
  }

  private static void attack(DraftRow row, int code, String text) {
    row.set("attacktype1", code).set("attacktype1_txt", text);
  }

  /** Attribution is no finding of guilt: only a claim fills gname, accusations are notes. */
  private static void gtdWho(Coded coded, DraftRow row) {
    List<String> claimants = coded.claimants();
    row.set("gname", claimants.isEmpty() ? "Unknown" : claimants.get(0));
    row.set("claimed", claimants.isEmpty() ? 0 : 1).set("nperps", -99);
    if (!claimants.isEmpty()) {
      row.set("guncertain1", 0);
    }
    coded
        .claimMode()
        .ifPresent(code -> row.set("claimmode", code.gtd()).set("claimmode_txt", code.gtdText()));
    row.set("nperpcap", Ledger.number(captured(coded)));
  }

  private static OptionalInt captured(Coded coded) {
    return coded.told().ofMain(Proceeding.class).stream()
        .filter(said -> said.step() == Proceeding.Step.DETAINED)
        .peek(said -> coded.told().tally().carry(said))
        .flatMapToInt(
            said -> said.number().map(count -> count.stated()).orElse(OptionalInt.empty()).stream())
        .max();
  }

  private static String summary(Coded coded) {
    Case told = coded.told();
    String where = first(coded.places());
    return "%s: %s%s. %s."
        .formatted(
            Texts.capitalised(Days.of(coded.days())),
            told.say(told.main().name()),
            where.isEmpty() ? "" : " (" + where + ")",
            Texts.plural(told.documents().size(), "report"));
  }

  /** UCDP GED codebook 23.1. */
  static void ucdp(Coded coded, DraftRow row) {
    Case told = coded.told();
    TimeRange days = coded.days();
    int year = shared(days, LocalDate::getYear);
    row.set("year", year == 0 ? "" : String.valueOf(year));
    row.set("date_start", Days.iso(days.earliest())).set("date_end", Days.iso(days.latest()));
    row.set("date_prec", ucdpPrecision(days));
    boolean civilians = coded.target().isPresent();
    row.set("type_of_violence", civilians ? "3" : "").set("side_a", first(coded.claimants()));
    row.set("side_b", civilians ? "Civilians" : "").set("event_clarity", 1);
    where(coded, row, "where_prec").set("where_description", String.join("; ", coded.places()));
    ucdpSources(coded, row);
    ucdpDeaths(coded, row, civilians);
    row.set("code_status", "Draft by Dossier. " + told.discretion().notice());
  }

  private static String ucdpPrecision(TimeRange days) {
    long length = length(days);
    return length == 0
        ? ""
        : length == 1
            ? "1"
            : length < WEEK
                ? "2"
                : length == WEEK ? "3" : length <= MONTH ? "4" : length <= YEAR ? "5" : "";
  }

  /** Returns the number of days in a range, 0 if an end is open. */
  private static long length(TimeRange days) {
    return days.earliest().isPresent() && days.latest().isPresent()
        ? ChronoUnit.DAYS.between(days.earliest().get(), days.latest().get()) + 1
        : 0;
  }

  private static DraftRow where(Coded coded, DraftRow row, String column) {
    boolean known = !coded.places().isEmpty();
    return row.set(column, known ? coded.isNear() ? "2" : "1" : "");
  }

  private static void ucdpSources(Coded coded, DraftRow row) {
    List<Document> documents = coded.told().documents();
    row.set("number_of_sources", documents.size());
    row.set("source_article", join(documents.stream().map(coded::citation).toList()));
    row.set("source_office", join(documents.stream().map(Speakers::outlet).toList()));
    row.set(
        "source_date",
        join(documents.stream().map(one -> Days.iso(one.publication().date())).toList()));
    row.set(
        "source_headline",
        join(documents.stream().map(one -> coded.told().say(headline(one))).toList()));
    row.set("source_original", coded.origins());
  }

  private static String headline(Document document) {
    boolean untitled = document.displayTitle().equals(document.id());
    return untitled ? "" : document.displayTitle();
  }

  /** The parts add up to the best estimate; without a known side all are of unknown status. */
  private static void ucdpDeaths(Coded coded, DraftRow row, boolean civilians) {
    String best = coded.number("best", Measure.KILLED, false);
    row.set("best", best);
    row.set("low", coded.number("low", Measure.KILLED, false));
    row.set("high", coded.number("high", Measure.KILLED, false));
    if (!best.isEmpty()) {
      row.set("deaths_civilians", civilians ? best : "0");
      row.set("deaths_unknown", civilians ? "0" : best);
      row.set("deaths_a", 0).set("deaths_b", 0);
    }
  }

  /** ACLED's codebook as of its current online edition; a row of its shape, not of its data. */
  static void acled(Coded coded, DraftRow row) {
    TimeRange days = coded.days();
    acledWhen(coded, days, row);
    boolean civilians = coded.target().isPresent();
    row.set("disorder_type", "Political violence");
    acledType(coded.told().main().type(), civilians, row);
    row.set("actor1", first(coded.claimants())).set("actor2", civilians ? "Civilians" : "");
    row.set("civilian_targeting", civilians ? "Civilians targeted" : "");
    row.set("location", first(coded.places()));
    where(coded, row, "geo_precision");
    row.set("source", join(coded.told().documents().stream().map(Speakers::outlet).toList()));
    coded.told().documents().forEach(coded::citation);
    row.set("notes", coded.notes());
    row.set("fatalities", coded.number("fatalities", Measure.KILLED, false));
  }

  /** A range is coded as its middle day; one longer than a month is not recorded. */
  private static void acledWhen(Coded coded, TimeRange days, DraftRow row) {
    long length = length(days);
    if (length == 0 || length > MONTH) {
      coded
          .told()
          .tally()
          .lose("days of the event", 1, 1, "less precise than a month is not coded");
      return;
    }
    LocalDate middle = days.earliest().orElseThrow().plusDays((length - 1) / 2);
    row.set("event_date", middle.toString()).set("year", middle.getYear());
    row.set("time_precision", length == 1 ? 1 : length <= WEEK ? 2 : 3);
  }

  private static void acledType(IncidentType type, boolean civilians, DraftRow row) {
    switch (type) {
      case BOMBING -> acledType(row, "Explosions/Remote violence", "Remote explosive/landmine/IED");
      case HOSTAGE_TAKING ->
          acledType(row, "Violence against civilians", "Abduction/forced disappearance");
      default -> {
        if (civilians) {
          acledType(row, "Violence against civilians", "Attack");
        }
      }
    }
  }

  private static void acledType(DraftRow row, String type, String subType) {
    row.set("event_type", type).set("sub_event_type", subType);
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String join(List<String> values) {
    return values.stream()
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
