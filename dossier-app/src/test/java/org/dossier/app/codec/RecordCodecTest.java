package org.dossier.app.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  private enum Colour {
    RED,
    IVORY
  }

  private record Part(String name, double weight) {}

  private record Whole(
      String text,
      int number,
      long far,
      boolean yes,
      Colour colour,
      Optional<Part> part,
      OptionalInt count,
      List<Part> parts,
      Map<String, List<Float>> unknown) {}

  private record Known(
      String text,
      int number,
      long far,
      boolean yes,
      Colour colour,
      Optional<Part> part,
      OptionalInt count,
      List<Part> parts,
      Map<String, String> named,
      TimeValue value) {}

  private static final Known FULL =
      new Known(
          "two \"lines\"\nand \ud83d\udea2",
          -7,
          1L << 40,
          true,
          Colour.IVORY,
          Optional.of(new Part("hull", 0.1)),
          OptionalInt.of(0),
          List.of(new Part("a", 1), new Part("b", 2.5)),
          Map.of("z", "1", "a", "2", "k", "3"),
          new TimeValue.Calendar(TimeRange.day(LocalDate.of(2031, 3, 11))));

  private static final Known BARE =
      new Known(
          "",
          0,
          0,
          false,
          Colour.RED,
          Optional.empty(),
          OptionalInt.empty(),
          List.of(),
          Map.of(),
          new TimeValue.Length(""));

  @Test
  void whatIsReadEqualsWhatWasWritten() {
    assertThat(RecordCodec.read(RecordCodec.write(FULL), Known.class)).isEqualTo(FULL);
    assertThat(RecordCodec.read(RecordCodec.write(BARE), Known.class)).isEqualTo(BARE);
  }

  @Test
  void emptyValuesAreLeftOutAndKeysAreSorted() {
    assertThat(text(BARE))
        .isEqualTo(
            "{\"text\":\"\",\"number\":0,\"far\":0,\"yes\":false,\"colour\":\"RED\","
                + "\"value\":{\"type\":\"Length\",\"value\":{\"words\":\"\"}}}");
    assertThat(text(FULL)).contains("\"named\":{\"a\":\"2\",\"k\":\"3\",\"z\":\"1\"}");
  }

  @Test
  void whatIsNoSuchRecordIsRefused() {
    String bare = text(BARE);
    for (String broken :
        List.of(
            bare.replace("\"number\":0,", ""),
            bare.replace("RED", "GREEN"),
            bare.replace("Length", "Width"),
            bare.substring(1))) {
      assertThatIllegalArgumentException()
          .as(broken)
          .isThrownBy(() -> RecordCodec.read(broken.getBytes(StandardCharsets.UTF_8), Known.class));
    }
  }

  @Test
  void aTypeWithoutAShapeIsNamed() {
    Whole whole =
        new Whole(
            "", 0, 0, true, Colour.RED, Optional.empty(), OptionalInt.empty(), List.of(), Map.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordCodec.write(whole))
        .withMessageContaining("Float");
  }

  private static String text(Known value) {
    return new String(RecordCodec.write(value), StandardCharsets.UTF_8);
  }
}
