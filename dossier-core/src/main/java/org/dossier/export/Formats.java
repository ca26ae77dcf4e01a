package org.dossier.export;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The formats there are. */
final class Formats {

  private static final String PLAIN = "plain";

  static final List<Export> ALL =
      List.of(
          codebook(
              "gtd", "CSV draft rows with the 135 columns of GTD", "gtd.columns", DraftRows::gtd),
          codebook(
              "ucdp",
              "CSV draft rows with the 49 columns of UCDP GED",
              "ucdp.columns",
              DraftRows::ucdp),
          codebook(
              "acled", "CSV draft rows with ACLED's 31 columns", "acled.columns", DraftRows::acled),
          plain("muc4", "MUC-4 templates", "txt", Muc4::write),
          plain("sitrep", "situation report in Markdown", "md", SitRep::write),
          plain(
              "annotations",
              "W3C Web Annotation, one per statement",
              "jsonld",
              WebAnnotations::write),
          plain("geojson", "GeoJSON, one feature per incident", "geojson", GeoJson::write),
          plain("ical", "iCalendar, dated events and legal steps", "ics", Calendar::write),
          plain("timelinejs", "TimelineJS 3", "json", TimelineJs::write),
          plain("ftm", "FollowTheMoney entities, JSON lines", "ijson", FollowTheMoney::write),
          plain("prov", "PROV-JSON, what was drawn from what", "json", ProvJson::write),
          plain("stix", "STIX 2.1 report with notes and opinions", "json", Stix::write),
          plain("figures", "CSV, one row per figure", "csv", Ledgers.figures()::write),
          plain("claims", "CSV, claims, accusations and denials", "csv", Ledgers.claims()::write),
          plain("warnings", "CSV, warnings and responses", "csv", Ledgers.warnings()::write),
          plain("proceedings", "CSV, legal steps", "csv", Ledgers.proceedings()::write),
          plain("timeline", "CSV, dates with derivation", "csv", TimelineLedger::write));

  private Formats() {}

  /** A codebook's rows take the values of its own policy, which has its name. */
  private static Export codebook(
      String name, String summary, String columns, BiConsumer<Coded, DraftRow> fill) {
    return new Format(name, summary, "csv", name, cases -> DraftRow.table(cases, columns, fill));
  }

  private static Export plain(
      String name, String summary, String extension, Function<List<Case>, String> writer) {
    return new Format(name, summary, extension, PLAIN, writer);
  }
}
