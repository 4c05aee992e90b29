DELETE FROM trusted_file;
