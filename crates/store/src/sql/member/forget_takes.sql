DELETE FROM take WHERE language = ?1;
