SELECT bytes FROM trusted_file WHERE name = ?1;
