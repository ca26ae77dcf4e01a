-- The truth: what was added, byte for byte, and what people decided. Instants are ISO 8601 in UTC.
CREATE TABLE document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE, -- of the bytes
  file TEXT NOT NULL,          -- name whose ending tells the format
  bytes BLOB NOT NULL,         -- deflated
  added TEXT NOT NULL
) STRICT;

CREATE TRIGGER document_is_kept BEFORE UPDATE ON document BEGIN
  SELECT RAISE(ABORT, 'a document is never changed');
END;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL           -- JSON
) STRICT;

CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed; undo it by another');
END;

-- The documents whose words a decision rests on: it goes with them.
CREATE TABLE decision_document (
  decision INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (decision, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_by_document ON decision_document (document);

-- Everything below is derived from the truth by the rules that "rules" names, and can be made again.
CREATE TABLE reading (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  rules TEXT NOT NULL,
  title TEXT,
  body TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  frame BLOB NOT NULL,         -- the document without its text; packed JSON
  stated BLOB NOT NULL,        -- what it states; packed JSON
  fault TEXT                   -- why it could not be understood, a fault of the program
) STRICT;

CREATE INDEX reading_by_time ON reading (published);

-- Documents whose incidents are not found yet.
CREATE TABLE pending (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE
) STRICT;

-- Which documents tell one story, by words and dates; named by one of them.
CREATE TABLE story (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  story INTEGER NOT NULL
) STRICT;

CREATE INDEX story_by_name ON story (story);

CREATE TABLE incident (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  rules TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  place TEXT,
  earliest TEXT,
  latest TEXT,
  killed INTEGER,
  injured INTEGER,
  documents INTEGER NOT NULL,
  changed TEXT NOT NULL,
  dossier BLOB NOT NULL        -- without its reports; packed JSON
) STRICT;

CREATE TABLE member (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (incident, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX member_by_document ON member (document);

CREATE TABLE finding (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  question TEXT NOT NULL,
  verdict TEXT NOT NULL,
  answers TEXT NOT NULL,       -- JSON array of values, best first
  PRIMARY KEY (incident, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  question TEXT NOT NULL,
  value TEXT NOT NULL,
  least INTEGER,
  most INTEGER
) STRICT;

CREATE INDEX answer_by_incident ON answer (incident, question);

-- What incidents have been, appended whenever one changes: the whole of what changed, not what it was.
CREATE TABLE step (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,
  incident INTEGER NOT NULL,
  name TEXT NOT NULL,
  documents TEXT NOT NULL      -- JSON array of numbers; empty when the incident is no more
) STRICT;

CREATE INDEX step_by_incident ON step (incident);

CREATE INDEX step_by_time ON step (made);

CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
  question TEXT NOT NULL,
  verdict TEXT NOT NULL,       -- empty when the question is no longer asked
  answers TEXT NOT NULL,
  PRIMARY KEY (step, question)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (
  title, body, content = 'reading', content_rowid = 'document',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER reading_enters AFTER INSERT ON reading BEGIN
  INSERT INTO words (rowid, title, body) VALUES (new.document, new.title, new.body);
END;

CREATE TRIGGER reading_leaves AFTER DELETE ON reading BEGIN
  INSERT INTO words (words, rowid, title, body) VALUES ('delete', old.document, old.title, old.body);
END;
