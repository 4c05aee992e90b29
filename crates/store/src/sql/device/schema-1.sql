-- The device file, version 1: who learns here, what they may learn, and how this device is set up.

CREATE TABLE member (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    -- The name as names are compared, so that no two members are called the same.
    name_key   TEXT NOT NULL UNIQUE,
    picture    TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE course (
    id       TEXT PRIMARY KEY,
    version  TEXT NOT NULL,
    place    TEXT NOT NULL,
    known_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
