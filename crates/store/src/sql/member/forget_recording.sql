DELETE FROM recording WHERE number = ?1;
