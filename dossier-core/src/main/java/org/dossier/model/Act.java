package org.dossier.model;

import java.util.List;
import java.util.Optional;

/** What a person decides. */
public sealed interface Act {

  /** Its kind, by which readers and files tell acts apart. */
  Kind kind();

  /** The kinds of act. */
  enum Kind {
    ACCEPT("accepted"),
    REJECT("rejected"),
    CORRECT("corrected"),
    ADD("added"),
    MERGE("merged"),
    SPLIT("split"),
    COPY("marked as a copy"),
    UNUSABLE("set aside as unusable"),
    RATE("rated"),
    NOTE("noted"),
    UNDO("taken back");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns what was done, in words for a reader. */
    public String label() {
      return label;
    }
  }

  /** The statement is read as it should be. */
  record Accept(StatementKey statement) implements Act {
    @Override
    public Kind kind() {
      return Kind.ACCEPT;
    }
  }

  /** The words do not say this: the statement is taken out of every answer. */
  record Reject(StatementKey statement) implements Act {
    @Override
    public Kind kind() {
      return Kind.REJECT;
    }
  }

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

    @Override
    public Kind kind() {
      return Kind.CORRECT;
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

    @Override
    public Kind kind() {
      return Kind.ADD;
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

    @Override
    public Kind kind() {
      return Kind.MERGE;
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

    @Override
    public Kind kind() {
      return Kind.SPLIT;
    }
  }

  /** One report carries the text of another and adds no support to it. */
  record MarkCopy(DocumentKey document, DocumentKey of) implements Act {
    public MarkCopy {
      if (document.equals(of)) {
        throw new IllegalArgumentException("a report is no copy of itself: " + of.id());
      }
    }

    @Override
    public Kind kind() {
      return Kind.COPY;
    }
  }

  /** Nothing is taken from a report. */
  record MarkUnusable(DocumentKey document) implements Act {
    @Override
    public Kind kind() {
      return Kind.UNUSABLE;
    }
  }

  /** How far a source is trusted. Shown, and never a reason to leave anything out. */
  record Rate(SourceKey source, Rating rating) implements Act {
    @Override
    public Kind kind() {
      return Kind.RATE;
    }
  }

  /** A remark; its words are the reason of the decision. */
  record Note(Target about) implements Act {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  }

  /** An earlier decision is taken back. */
  record Undo(String decision) implements Act {
    @Override
    public Kind kind() {
      return Kind.UNDO;
    }
  }
}
