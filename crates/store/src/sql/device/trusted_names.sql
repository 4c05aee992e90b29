SELECT name FROM trusted_file ORDER BY name;
