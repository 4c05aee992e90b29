SELECT coalesce(sum(length(bytes)), 0) FROM take;
