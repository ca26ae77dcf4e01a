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
