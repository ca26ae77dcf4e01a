package org.dossier.model;

import java.util.List;
import java.util.Optional;

/** What a person decides. */
public sealed interface Act {

  /** The statement is read as it should be. */
  record Accept(StatementKey statement) implements Act {}

  /** The words do not say this: the statement is taken out of every answer. */
  record Reject(StatementKey statement) implements Act {}

  /** The words say something else. */
  record Correct(StatementKey statement, Correction to) implements Act {
    public Correct {
      if (to.isEmpty()) {
        throw new IllegalArgumentException("a correction needs something to correct");
      }
      if (to.isOfFigure() && statement.kind() != Statement.Kind.FIGURE) {
        throw new IllegalArgumentException(
            "only a figure has a number and a measure: " + statement.kind());
      }
    }
  }

  /**
   * Words say something that was not read.
   *
   * @param words the words
   * @param content what they say
   * @param incident what they speak of; empty for what their report is about
   * @param attribution who says so, outermost voice first; empty for the outlet's own word
   */
  record Add(
      Passage words, Content content, Optional<IncidentKey> incident, List<Speaker> attribution)
      implements Act {
    public Add {
      attribution = List.copyOf(attribution);
    }
  }

  /** These are one incident, whatever else is told of them. */
  record Merge(List<IncidentKey> incidents) implements Act {
    public Merge {
      incidents = List.copyOf(incidents);
      if (incidents.size() < 2) {
        throw new IllegalArgumentException("a merge needs two incidents: " + incidents.size());
      }
    }
  }

  /** Each of these parts is one incident, and no two parts are the same. */
  record Split(List<List<IncidentKey>> parts) implements Act {
    public Split {
      parts = parts.stream().map(List::copyOf).toList();
      if (parts.size() < 2 || parts.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("a split needs two parts that are not empty");
      }
    }
  }

  /** One report carries the text of another and adds no support to it. */
  record MarkCopy(DocumentKey document, DocumentKey of) implements Act {
    public MarkCopy {
      if (document.equals(of)) {
        throw new IllegalArgumentException("a report is no copy of itself: " + of.id());
      }
    }
  }

  /** Nothing is taken from a report. */
  record MarkUnusable(DocumentKey document) implements Act {}

  /** How far a source is trusted. Shown, and never a reason to leave anything out. */
  record Rate(SourceKey source, Rating rating) implements Act {}

  /** A remark; its words are the reason of the decision. */
  record Note(Target about) implements Act {}

  /** An earlier decision is taken back. */
  record Undo(String decision) implements Act {}
}
