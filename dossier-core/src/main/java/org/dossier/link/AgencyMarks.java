package org.dossier.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * Finds the agency a report credits: in its dateline, in a credit line, in its byline, in a field
 * of its record or feed.
 */
final class AgencyMarks {

  /** "VELMORA (NWA) -": the only place where capitals in brackets need no list to be an agency. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^\\W{0,3}\\p{Lu}[\\p{L}\\p{N} .,'’-]{1,50}\\((\\p{Lu}[\\p{L} .&/-]{1,30})\\)\\s*[-–—:]");

  /** "— Reuters", "(Reuters)" or "Source: Reuters" as the end of a line. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?m)(?:[—–]\\s*|\\(|\\b(?:Source|Agency|Via|Credit):\\s*)(\\p{Lu}[\\p{L} .&/-]{1,40}?)\\)?\\s*$");

  private static final Pattern NAMED_AGENCY =
      Pattern.compile(
          "(?i).*\\b(?:news agency|press agency|news service|newswire|wire service|news wire)\\b.*");

  /** Keys of feeds and records (RSS, NITF, NewsML-G2, ninjs) that name who delivered a text. */
  private static final List<String> FIELDS =
      List.of(
          "source",
          "credit",
          "creditline",
          "credit_line",
          "agency",
          "provider",
          "distributor",
          "infosource",
          "dc:source",
          "source_name");

  private static final int DATELINE_REACH = 400;

  private final WordLists lists;

  AgencyMarks(WordLists lists) {
    this.lists = lists;
  }

  /** Returns the agencies a report credits, each once. */
  List<Dependence> of(Document document) {
    List<Dependence> found = new ArrayList<>();
    dateline(document).ifPresent(found::add);
    credit(document).filter(c -> isNew(found, c)).ifPresent(found::add);
    byline(document).filter(c -> isNew(found, c)).ifPresent(found::add);
    field(document).filter(c -> isNew(found, c)).ifPresent(found::add);
    return found;
  }

  private static boolean isNew(List<Dependence> found, Dependence candidate) {
    return found.stream().noneMatch(d -> d.on().equalsIgnoreCase(candidate.on()));
  }

  private Optional<Dependence> dateline(Document document) {
    String text = document.text();
    String opening = text.substring(0, Math.min(DATELINE_REACH, text.length()));
    Matcher matcher = DATELINE.matcher(opening);
    return matcher.find()
        ? Optional.of(mark(document, matcher, "its dateline credits the agency"))
        : Optional.empty();
  }

  private Optional<Dependence> credit(Document document) {
    Matcher matcher = CREDIT.matcher(document.text());
    while (matcher.find()) {
      if (isAgency(matcher.group(1))) {
        return Optional.of(mark(document, matcher, "a line of its own credits the agency"));
      }
    }
    return Optional.empty();
  }

  private Optional<Dependence> byline(Document document) {
    return document
        .provenance()
        .author()
        .map(author -> author.replaceFirst("(?i)^by\\s+", "").strip())
        .filter(this::isAgency)
        .map(author -> agency(document, author, List.of(), "its byline is the agency"));
  }

  private Optional<Dependence> field(Document document) {
    return FIELDS.stream()
        .flatMap(key -> Optional.ofNullable(document.provenance().fields().get(key)).stream())
        .map(String::strip)
        .filter(this::isAgency)
        .findFirst()
        .map(name -> agency(document, name, List.of(), "a field of its record credits the agency"));
  }

  private boolean isAgency(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return lists.agencies().contains(plain) || NAMED_AGENCY.matcher(plain).matches();
  }

  private static Dependence mark(Document document, Matcher matcher, String reason) {
    Evidence words = Evidence.in(document, Field.TEXT, new Span(matcher.start(1), matcher.end(1)));
    return agency(document, words.quote().strip(), List.of(words), reason);
  }

  private static Dependence agency(
      Document document, String name, List<Evidence> evidence, String reason) {
    return new Dependence(document.id(), name, Dependence.Kind.AGENCY, evidence, reason);
  }
}
