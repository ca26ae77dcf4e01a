package org.dossier.app.web;

import java.util.function.Function;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.View;
import org.dossier.app.workspace.Workspace;

/**
 * The workspace that is served.
 *
 * @param workspace answers questions, to many at a time
 * @param editor changes it, for one at a time
 */
public record Store(Workspace workspace, Editor editor) {

  /** Asks questions of one state of the workspace. */
  public <T> T read(Function<View, T> questions) {
    return workspace.read(questions);
  }
}
