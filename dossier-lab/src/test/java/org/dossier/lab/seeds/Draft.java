package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.lab.gold.Gold;
import org.dossier.model.AggregateCheck;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Answer;
import org.dossier.model.Attribution;
import org.dossier.model.Comparison;
import org.dossier.model.Count;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Grounds;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Run;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.Story;
import org.dossier.model.Support;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;

/** A reading of the invented raid under construction; tests spoil it in one place. */
final class Draft {

  List<Document> documents = Raid.documents();
  Cut cut = Cut.right();
  final List<List<Span>> sentences = new ArrayList<>();
  final Map<String, IncidentMention> mentions = new LinkedHashMap<>();
  final Map<String, Statement> statements = new LinkedHashMap<>();
  final List<TimeConstraint> constraints = new ArrayList<>();
  final Map<Question, Finding> findings = new LinkedHashMap<>();
  final List<Comparison> comparisons = new ArrayList<>();
  final List<TimelineEntry> timeline = new ArrayList<>();
  final Map<String, Dating> times = new LinkedHashMap<>();
  final List<AggregateCheck> aggregates = new ArrayList<>();
  final List<String> notStated = new ArrayList<>();
  boolean bytesForPoints;

  Draft() {
    for (int i = 0; i < documents.size(); i++) {
      sentences.add(new ArrayList<>(Cut.sentences(documents.get(i), Raid.TEXTS.get(i))));
    }
  }

  /** Adds or replaces an incident mention. */
  IncidentMention mention(String mark, Role role, String name, Dating time, Evidence... places) {
    return mention(mark, role, name, time, Optional.empty(), Raid.words(mark, 0), places);
  }

  IncidentMention mention(
      String key,
      Role role,
      String name,
      Dating time,
      Optional<Count> events,
      Evidence words,
      Evidence... places) {
    IncidentMention made =
        new IncidentMention(
            words.document() + "#" + key,
            role,
            name,
            IncidentType.ATTACK,
            List.of(places),
            time,
            events,
            List.of(words));
    mentions.put(key, made);
    return made;
  }

  /** Makes the grounds of a statement that stands at a mark. */
  Grounds grounds(String mark, String incident, Voice... voices) {
    return grounds(mark, incident, Raid.words(mark, 0), voices);
  }

  Grounds grounds(String key, String incident, Evidence words, Voice... voices) {
    return new Grounds(
        words.document() + "#" + key,
        incident(incident),
        words,
        new Attribution(List.of(voices)),
        Factuality.CERTAIN,
        Dating.UNKNOWN,
        "test." + key + "/1");
  }

  /** Adds or replaces a figure. */
  void figure(String key, String incident, Measure measure, Count count) {
    figure(grounds(key, incident), key, measure, count, false);
  }

  void figure(Grounds grounds, String key, Measure measure, Count count, boolean subset) {
    statements.put(
        key,
        new Figure(
            grounds,
            measure,
            count,
            Optional.empty(),
            subset,
            Figure.Perpetrators.NOT_STATED,
            Optional.empty(),
            Dating.UNKNOWN,
            Figure.Trend.NONE));
  }

  void put(String key, Statement statement) {
    statements.put(key, statement);
  }

  /** Returns the id of a mention made before. */
  String incident(String key) {
    return Objects.requireNonNull(mentions.get(key), key).id();
  }

  private Statement statement(String key) {
    return Objects.requireNonNull(statements.get(key), key);
  }

  String id(String key) {
    return statement(key).grounds().id();
  }

  /** Returns an answer that statements support. */
  Answer answer(
      String value, Optional<Count> count, int independent, Independence how, String... keys) {
    List<Statement> behind = List.of(keys).stream().map(this::statement).toList();
    List<String> reports = behind.stream().map(s -> s.grounds().document()).distinct().toList();
    List<String> origins =
        behind.stream()
            .flatMap(s -> s.grounds().attribution().origin().stream())
            .map(Voice::name)
            .distinct()
            .toList();
    return new Answer(
        value,
        count,
        Optional.empty(),
        behind.stream().map(s -> s.grounds().id()).toList(),
        behind.stream().map(s -> s.grounds().evidence()).toList(),
        new Support(reports, origins, independent, how, "as told"));
  }

  void finding(Question question, Verdict verdict, Answer... answers) {
    findings.put(
        question, new Finding("main", question, List.of(answers), verdict, "As it stands."));
  }

  void line(
      TimelineEntry.Kind kind, String of, Dating hard, Optional<Dating> more, Evidence words) {
    timeline.add(new TimelineEntry("what", kind, of, hard, more, List.of(words)));
  }

  static Dating dated(TimeRange range, Evidence... words) {
    return Dating.of(range, "as told", words);
  }

  /** Returns everything as the stages would hand it over. */
  Results results() {
    Gold gold = Gold.of(Raid.GOLD, documents);
    List<Extraction> extractions = documents.stream().map(this::extraction).toList();
    List<AnnotatedDocument> annotated =
        IntStream.range(0, documents.size())
            .mapToObj(i -> cut.cut(documents.get(i), Raid.TEXTS.get(i), sentences.get(i)))
            .toList();
    return new Results(gold, annotated, extractions, List.of(dossier(extractions)), json());
  }

  /** Returns what stages that read nothing would hand over. */
  static Results nothing() {
    Gold gold = Gold.of(Raid.GOLD, Raid.PLAIN);
    List<Extraction> extractions =
        Raid.PLAIN.stream()
            .map(d -> new Extraction(d, List.of(), List.of(), List.of(), List.of()))
            .toList();
    return new Results(gold, List.of(), extractions, List.of(), "[]");
  }

  private Extraction extraction(Document document) {
    String id = document.id();
    return new Extraction(
        document,
        mentions.values().stream().filter(m -> m.evidence().get(0).document().equals(id)).toList(),
        statements.values().stream().filter(s -> s.grounds().document().equals(id)).toList(),
        constraints.stream().filter(c -> c.evidence().get(0).document().equals(id)).toList(),
        List.of());
  }

  private Dossier dossier(List<Extraction> extractions) {
    List<IncidentMention> main =
        mentions.values().stream().filter(m -> m.role() == Role.MAIN).toList();
    List<Incident> others =
        mentions.values().stream()
            .filter(m -> m.role() != Role.MAIN)
            .map(m -> new Incident(m.id(), m.role(), m.name(), m.type(), List.of(m)))
            .toList();
    Incident raid = new Incident("main", Role.MAIN, "Velm Hall", IncidentType.ATTACK, main);
    return new Dossier(
        new Story(raid, others, extractions, List.of()),
        new ArrayList<>(findings.values()),
        comparisons,
        timeline,
        times,
        aggregates,
        notStated,
        new Run("test", "test"));
  }

  private String json() {
    ArrayNode quotes = new ObjectMapper().createArrayNode();
    for (Statement statement : statements.values()) {
      Evidence words = statement.grounds().evidence();
      ObjectNode quote = quotes.addObject().put("document", words.document());
      quote.put("start", offset(words, words.span().start()));
      quote.put("end", offset(words, words.span().end()));
      quote.put("quote", words.quote());
    }
    return quotes.toString();
  }

  private int offset(Evidence words, int utf16) {
    Document document =
        documents.stream().filter(d -> d.id().equals(words.document())).findFirst().orElseThrow();
    return bytesForPoints
        ? document.text().substring(0, utf16).getBytes(StandardCharsets.UTF_8).length
        : document.codePoints(words.field(), utf16);
  }
}
