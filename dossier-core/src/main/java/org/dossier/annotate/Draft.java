package org.dossier.annotate;

import java.util.List;
import org.dossier.model.Field;
import org.dossier.model.Sentence;
import org.dossier.model.Token;

/**
 * A sentence whose words have not been looked at yet.
 *
 * @param field the field it stands in
 * @param role prose or something shorter
 * @param paragraph position of its paragraph in the document
 * @param tokens its tokens, at least one
 * @param words the same tokens, for reading
 */
record Draft(Field field, Sentence.Role role, int paragraph, List<Token> tokens, Words words) {}
