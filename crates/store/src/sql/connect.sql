-- How every connection is set up, before the file is touched.
PRAGMA cipher_log_level = NONE;
PRAGMA temp_store = MEMORY;
PRAGMA mmap_size = 0;
PRAGMA trusted_schema = OFF;
PRAGMA foreign_keys = ON;
-- A replacing insert deletes, and only then do the triggers of deletion see it.
PRAGMA recursive_triggers = ON;
-- What is forgotten is overwritten.
PRAGMA secure_delete = ON;
