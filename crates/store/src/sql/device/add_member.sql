INSERT INTO member (id, name, name_key, picture, created_at) VALUES (?1, ?2, ?3, ?4, ?5);
