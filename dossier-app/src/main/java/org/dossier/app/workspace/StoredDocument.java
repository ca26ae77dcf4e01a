package org.dossier.app.workspace;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A document of the workspace, without its text.
 *
 * @param number its place in the order of adding
 * @param id its id, unique in the workspace
 * @param sha256 fingerprint of its bytes
 * @param file name of the file it came in
 * @param added when it was added
 * @param title its title as delivered apart from the text
 * @param outlet who published it
 * @param published when, in the outlet's own time
 */
public record StoredDocument(
    long number,
    String id,
    String sha256,
    String file,
    Instant added,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDateTime> published) {}
