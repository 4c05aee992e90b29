DELETE FROM course WHERE id = ?1;
