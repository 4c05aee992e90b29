DELETE FROM take WHERE language = ?1 AND phrase = ?2;
