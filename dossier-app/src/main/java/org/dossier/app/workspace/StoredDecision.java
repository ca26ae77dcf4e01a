package org.dossier.app.workspace;

import java.time.Instant;

/**
 * What a person decided, as kept; never changed, and undone only by a later one.
 *
 * @param number its place in the history, growing
 * @param made when it was recorded
 * @param author who
 * @param body what, as JSON
 */
public record StoredDecision(long number, Instant made, String author, String body) {}
