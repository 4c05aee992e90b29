SELECT id, version, place, known_at FROM course ORDER BY known_at, id;
