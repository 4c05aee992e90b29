SELECT id, name, picture, created_at FROM member ORDER BY created_at, id;
