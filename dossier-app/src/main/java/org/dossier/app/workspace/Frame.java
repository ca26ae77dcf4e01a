package org.dossier.app.workspace;

import java.util.List;
import java.util.Optional;
import org.dossier.app.codec.RecordCodec;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentMention;
import org.dossier.model.PersonMention;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.Unread;

/**
 * A document without its words, which are stored beside it.
 *
 * @param headline as in the document
 * @param metadata as in the document
 * @param publication as in the document
 * @param provenance as in the document
 */
record Frame(
    Optional<Span> headline, List<Span> metadata, Publication publication, Provenance provenance) {

  static Frame of(Document document) {
    return new Frame(
        document.headline(), document.metadata(), document.publication(), document.provenance());
  }

  Document filled(String id, Optional<String> title, String text) {
    return new Document(id, text, title, headline, metadata, publication, provenance);
  }

  Packed packed() {
    return Packed.of(RecordCodec.write(this));
  }

  static Frame of(Packed packed) {
    return RecordCodec.read(packed.unpack(), Frame.class);
  }

  /**
   * What a document states, without the document.
   *
   * @param incidents as in the extraction
   * @param statements as in the extraction
   * @param constraints as in the extraction
   * @param unread as in the extraction
   * @param persons as in the extraction
   */
  record Stated(
      List<IncidentMention> incidents,
      List<Statement> statements,
      List<TimeConstraint> constraints,
      List<Unread> unread,
      List<PersonMention> persons) {

    static Stated of(Extraction read) {
      return new Stated(
          read.incidents(), read.statements(), read.constraints(), read.unread(), read.persons());
    }

    Extraction in(Document document) {
      return new Extraction(document, incidents, statements, constraints, unread, persons);
    }

    Packed packed() {
      return Packed.of(RecordCodec.write(this));
    }

    static Stated of(Packed packed) {
      return RecordCodec.read(packed.unpack(), Stated.class);
    }
  }
}
