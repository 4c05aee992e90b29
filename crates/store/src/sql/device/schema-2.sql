-- The device file, version 2: what this device believes of who may publish, as signed files by their names.

CREATE TABLE trusted_file (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
