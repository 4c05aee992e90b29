INSERT INTO journal (entry) VALUES (?1);
