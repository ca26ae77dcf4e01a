package org.dossier.annotate;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dossier.model.Document;
import org.dossier.model.Grammar;
import org.dossier.model.Reference;
import org.dossier.model.Referring;
import org.dossier.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The references of one report, read when they are first asked for. */
final class ReadReferences implements Referring {

  private final AtomicReference<@Nullable List<Reference>> read = new AtomicReference<>();
  private final ReferenceReader reader;
  private final Document document;
  private final List<Sentence> sentences;
  private final Grammar grammar;

  ReadReferences(
      ReferenceReader reader, Document document, List<Sentence> sentences, Grammar grammar) {
    this.reader = reader;
    this.document = document;
    this.sentences = sentences;
    this.grammar = grammar;
  }

  @Override
  public List<Reference> references() {
    List<Reference> known = read.get();
    if (known == null) {
      known = reader.read(document, sentences, grammar);
      read.set(known);
    }
    return known;
  }
}
