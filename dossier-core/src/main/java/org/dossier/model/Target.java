package org.dossier.model;

/**
 * What a decision is about, named so that it is found again after the reports are read anew: by
 * words and bytes, never by a running number.
 */
public sealed interface Target permits DocumentKey, SourceKey, StatementKey, IncidentKey {}
