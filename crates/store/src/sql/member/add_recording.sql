INSERT INTO recording (at, course, lesson, step, encoding, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
