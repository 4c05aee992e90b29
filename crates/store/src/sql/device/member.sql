SELECT id, name, picture, created_at FROM member WHERE id = ?1;
