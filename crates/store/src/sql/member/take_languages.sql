SELECT DISTINCT language FROM take ORDER BY language;
