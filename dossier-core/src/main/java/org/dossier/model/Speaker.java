package org.dossier.model;

/**
 * A voice as a person names it: the words of the report that name it, and what it is.
 *
 * @param words the words that name it; its name is what they say
 * @param kind what kind of speaker
 * @param stance what the report says of its distance to the words
 */
public record Speaker(Passage words, Voice.Kind kind, Voice.Stance stance) {}
