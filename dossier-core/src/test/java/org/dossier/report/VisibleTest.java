package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void leavesPlainTextAlone() {
    assertThat(Visible.line("Zoe\u0308 said “31” 🚒 — نعم"))
        .isEqualTo("Zoe\u0308 said “31” 🚒 — نعم");
  }

  @Test
  void makesOneSpaceOfWhiteSpace() {
    assertThat(Visible.line("a\r\n\tb\u00A0\u2028c")).isEqualTo("a b c");
  }

  @Test
  void showsControlCharacters() {
    assertThat(Visible.line("\u001b[2J\u0000\u007f\u009b")).isEqualTo("␛[2J␀␡⟨U+009B⟩");
  }

  @Test
  void showsWhatReordersOrHides() {
    assertThat(Visible.line("\u202Ea\u2066b\u200Fc\u200Bd"))
        .isEqualTo("⟨U+202E⟩a⟨U+2066⟩b⟨U+200F⟩c⟨U+200B⟩d");
  }

  @Test
  void keepsWhatScriptsAndEmojiNeed() {
    assertThat(Visible.line("👩\u200D🚒 می\u200Cخواهم")).isEqualTo("👩\u200D🚒 می\u200Cخواهم");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(Visible.line("a\uD83Db")).isEqualTo("a\uFFFDb");
  }
}
