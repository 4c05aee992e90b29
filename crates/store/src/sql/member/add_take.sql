INSERT INTO take (at, language, phrase, encoding, bytes) VALUES (?1, ?2, ?3, ?4, ?5);
