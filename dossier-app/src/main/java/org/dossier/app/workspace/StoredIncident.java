package org.dossier.app.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.IncidentType;

/**
 * An incident of the workspace, in short.
 *
 * @param number its own for as long as it has a document, whatever else is added
 * @param id the id of its first mention, as in its dossier; another when an earlier report is added
 * @param name what its reports call it
 * @param type what kind of incident it is
 * @param place where, by the best answer
 * @param earliest first day it may have been, by the best answer
 * @param latest last day it may have been
 * @param killed what the plain policy records; empty if no report tells of anybody harmed
 * @param injured likewise
 * @param documents how many reports are about it
 * @param changed when its findings last changed
 */
public record StoredIncident(
    long number,
    String id,
    String name,
    IncidentType type,
    Optional<String> place,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    OptionalInt killed,
    OptionalInt injured,
    int documents,
    Instant changed) {}
