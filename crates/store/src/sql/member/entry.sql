SELECT entry FROM journal WHERE number = ?1;
