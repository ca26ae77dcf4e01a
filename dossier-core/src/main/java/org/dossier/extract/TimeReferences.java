package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Attribution;
import org.dossier.model.Factuality;
import org.dossier.model.Grounds;
import org.dossier.model.Statement;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeReference;

/** Makes a statement of every time expression. */
final class TimeReferences implements StatementReader {

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (TimeMention time : context.clauses().get(i).times()) {
        statements.add(reference(context, i, time));
      }
    }
    return statements;
  }

  private static TimeReference reference(Context context, int clause, TimeMention time) {
    Grounds grounds =
        context.grounds(
            Statement.Kind.TIME,
            clause,
            new Slice(time.first(), time.end()),
            Attribution.OUTLET,
            Factuality.CERTAIN,
            time.rule());
    return new TimeReference(grounds, time.value());
  }
}
