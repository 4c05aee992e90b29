SELECT encoding, bytes FROM recording WHERE number = ?1;
