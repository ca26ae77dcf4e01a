package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Act;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Comparison;
import org.dossier.model.Count;
import org.dossier.model.Dependence;
import org.dossier.model.Description;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentType;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Publication;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Ruling;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Unread;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;
import org.dossier.model.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas name every constant of the model and no other. */
class SchemaTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Act.Kind.class,
        AggregateCheck.Outcome.class,
        Comparison.Relation.class,
        Count.Qualifier.class,
        Dependence.Kind.class,
        Description.Aspect.class,
        Figure.Perpetrators.class,
        Figure.Trend.class,
        IncidentMention.Role.class,
        IncidentType.class,
        Independence.class,
        Measure.class,
        Occurrence.Type.class,
        Proceeding.Step.class,
        Publication.Basis.class,
        Question.class,
        Response.Causality.class,
        Response.Type.class,
        Responsibility.Type.class,
        Ruling.State.class,
        TimeConstraint.Strength.class,
        TimePoint.Kind.class,
        TimeRange.Precision.class,
        TimelineEntry.Kind.class,
        Unread.LooksLike.class,
        Verdict.class,
        Voice.Kind.class,
        Voice.Stance.class,
        Warning.Type.class
      })
  void namesTheConstantsOf(Class<? extends Enum<?>> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    assertThat(enums("dossier")).contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Description.Aspect.class,
        IncidentMention.Role.class,
        Occurrence.Type.class,
        Proceeding.Step.class,
        Response.Causality.class,
        Response.Type.class,
        Responsibility.Type.class,
        Voice.Kind.class,
        Voice.Stance.class,
        Warning.Type.class
      })
  void namesTheConstantsOfStatements(Class<? extends Enum<?>> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    assertThat(enums("statement")).contains(names);
  }

  private static Set<List<String>> enums(String schema) {
    Set<List<String>> found = new HashSet<>();
    for (JsonNode values : Schemas.schema(schema).findValues("enum")) {
      List<String> names = new ArrayList<>();
      values.forEach(value -> names.add(value.asText()));
      found.add(names);
    }
    return found;
  }
}
