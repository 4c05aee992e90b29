-- Keeps the newest ?3 takes of one phrase.
DELETE FROM take
WHERE number IN (
    SELECT number FROM take WHERE language = ?1 AND phrase = ?2
    ORDER BY number DESC LIMIT -1 OFFSET ?3
);
