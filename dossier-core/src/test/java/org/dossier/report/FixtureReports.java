package org.dossier.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Span;

/** Invented reports: every place, person, group and outlet in them is fictional. */
final class FixtureReports {

  /** Dated, with a separate title; an astral character stands before every quote. */
  static final Document COURIER =
      stated(
          "courier-01.json",
          "Gunmen storm Tarn Street market",
          """
          🕯 Velmora mourns. Gunmen stormed the Tarn Street market on Wednesday, killing at least 31 \
          people, among them four children, and injuring about 60, according to the Velmora Health \
          Office. A group calling itself Grey Banner claimed the attack in a video. The Interior \
          Ministry accused the Southern Front of arming the gunmen. The embassy of Norland had warned \
          the Velmora police by letter on 8 May that markets could be attacked. The police chief called \
          the letter “noise”. Two men were charged with murder.

          In 2004 a bomb on the Old Mill bridge killed 12 people. Between 1998 and 2010 five attacks in \
          the city cost almost 70 lives. The flood years saw several raids on the docks.
          """,
          LocalDateTime.of(2021, 5, 13, 18, 30),
          "Velmora Courier");

  /** Undated, with its headline in the body. */
  static final Document HERALD = herald();

  /** Dated by a token glued to the body. */
  static final Document WIRE = wire();

  /** Hostile in every field that can be shown. */
  static final Document RUMOUR =
      stated(
          "rumour <b>04</b>.json",
          "<script>alert('x')</script> *Breaking* | `rm` & =1+1",
          """
          \u001b[2J\u001b[31m=HYPERLINK("http://evil.example") up to 40 people died, say +++posts+++ \
          online.\u0007 \u202Egnorw era yeht\u202C [click](javascript:alert(1)) <img src=x \
          onerror=alert(2)>. Zoe\u0301 and Bjo\u0308rn saw %s burn. @everyone | dozens were \
          rescued 🚒 and -3 crew are missing.
          """
              .formatted("Loooong".repeat(20)),
          LocalDateTime.of(2021, 5, 14, 0, 0),
          "=Rumour & \"Sons\", Ltd");

  /** Says almost nothing. */
  static final Document MILL =
      Document.of(
          "mill-05.txt", "A fire broke out at the mill in Pell. Nobody said how it began.\n");

  private FixtureReports() {}

  /** Quotes the first place where the body of a report has these words. */
  static Evidence quote(Document document, String words) {
    return quote(document, Field.TEXT, words);
  }

  /** Quotes the first place where a field of a report has these words. */
  static Evidence quote(Document document, Field field, String words) {
    int start = document.textOf(field).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(document.id() + " does not say: " + words);
    }
    return Evidence.in(document, field, new Span(start, start + words.length()));
  }

  private static Document stated(
      String id, String title, String text, LocalDateTime published, String outlet) {
    return new Document(
        id,
        text,
        Optional.of(title),
        Optional.empty(),
        List.of(),
        new Publication(Optional.of(published), Publication.Basis.STATED, Optional.empty()),
        provenance(id, Optional.of(outlet)));
  }

  private static Document herald() {
    String headline = "Toll in market attack climbs";
    String text =
        headline
            + """


            Thirty-four people were killed at Tarn Street market, a hospital spokesman told Harbour \
            Radio. Police killed two of the gunmen. The Southern Front denied arming anybody; the \
            republic of Kesh rejected any role. A customs officer may have helped the attackers. A \
            caller told our newsroom of “something big” days before the attack. Nobody at the \
            ministry answered our questions. A plot against Linden station was foiled a week \
            earlier, and two armed men were shot there. Mourners lit candles along the river. \
            “Stay home,” the mayor said.
            """;
    return new Document(
        "herald-02.txt",
        text,
        Optional.empty(),
        Optional.of(new Span(0, headline.length())),
        List.of(),
        Publication.UNKNOWN,
        provenance("herald-02.txt", Optional.empty()));
  }

  private static Document wire() {
    String text =
        """
         date 2021-05-15 The Velmora Health Office revised its tally from 31 to 29 dead and listed 41 \
        victims in all. Between 60 and 64 people were hurt, Lantern News reported, citing medics. \
        Twenty-two remain in hospital. The Southern Front was behind the attack, Kesh's envoy \
        suggested. The suspects appeared in court on Friday and one pleaded guilty.
        """;
    Span date = new Span(1, " date 2021-05-15".length());
    Document undated =
        new Document(
            "wire-03.txt",
            text,
            Optional.empty(),
            Optional.empty(),
            List.of(date),
            Publication.UNKNOWN,
            provenance("wire-03.txt", Optional.of("Lantern News")));
    Publication embedded =
        new Publication(
            Optional.of(LocalDateTime.of(2021, 5, 15, 0, 0)),
            Publication.Basis.EMBEDDED,
            Optional.of(Evidence.in(undated, Field.TEXT, date)));
    return new Document(
        undated.id(),
        text,
        Optional.empty(),
        Optional.empty(),
        undated.metadata(),
        embedded,
        undated.provenance());
  }

  private static Provenance provenance(String id, Optional<String> outlet) {
    return new Provenance(
        id,
        "0123456789abcdef".repeat(4),
        outlet,
        Optional.empty(),
        outlet.map(name -> "https://example.org/" + id),
        Optional.of("en"));
  }
}
