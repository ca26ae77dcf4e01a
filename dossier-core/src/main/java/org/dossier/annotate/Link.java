package org.dossier.annotate;

import org.dossier.annotate.ReferenceWords.Gender;

/**
 * Whom words stand for.
 *
 * @param rule the rule that says so
 * @param gender what the words say of the person, for the next pronoun
 */
record Link(Referent to, String rule, Gender gender) {}
