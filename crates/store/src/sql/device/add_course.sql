INSERT INTO course (id, version, place, known_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, place = excluded.place;
