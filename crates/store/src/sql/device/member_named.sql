SELECT id, name, picture, created_at FROM member WHERE name_key = ?1;
