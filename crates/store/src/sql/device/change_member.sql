UPDATE member SET name = ?2, name_key = ?3, picture = ?4 WHERE id = ?1;
