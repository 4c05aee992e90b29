SELECT at, phrase, encoding, bytes FROM take WHERE language = ?1 ORDER BY number;
