package org.dossier.report;

import java.util.Optional;
import org.dossier.model.Decision;
import org.dossier.model.Ruling;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;
import org.dossier.model.Voice;

/** Writes what persons decided, with what was read beside what stands by decision. */
final class JsonReview {

  private final JsonOut out;

  JsonReview(JsonOut out) {
    this.out = out;
  }

  /** Writes the members of a ruling. */
  void members(Ruling ruling) {
    Decision decision = ruling.decision();
    out.text("id", decision.id()).text("author", decision.author());
    out.text("time", decision.time().toString()).text("reason", decision.reason());
    out.name("act", decision.act().kind()).text("about", Decided.about(decision.act()));
    out.name("state", ruling.state()).text("explanation", ruling.reason());
    reading("read", ruling.read());
    reading("decided", ruling.decided());
  }

  private void reading(String key, Optional<Statement> statement) {
    statement.ifPresentOrElse(it -> out.object(key, () -> reading(it)), () -> out.nothing(key));
  }

  private void reading(Statement statement) {
    out.text("statement", statement.grounds().id()).lower("kind", statement.kind());
    out.text("what", StatementKey.what(statement)).text("value", StatementKey.value(statement));
    out.text("document", statement.grounds().document());
    out.text("quote", statement.grounds().evidence().quote());
    out.text("mention", statement.grounds().incident());
    out.texts(
        "attribution",
        statement.grounds().attribution().voices().stream().map(Voice::name).toList());
    out.text("rule", statement.grounds().rule());
  }
}
