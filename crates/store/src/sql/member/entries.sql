SELECT number, entry FROM journal ORDER BY number;
