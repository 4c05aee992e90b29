-- A member's file, version 1: what they did, what they said, and what they prefer.

CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    entry  TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TABLE recording (
    number   INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    course   TEXT NOT NULL,
    lesson   TEXT NOT NULL,
    step     TEXT NOT NULL,
    encoding TEXT NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE take (
    number   INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    language TEXT NOT NULL,
    phrase   TEXT NOT NULL,
    encoding TEXT NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

CREATE INDEX take_by_phrase ON take (language, phrase);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
