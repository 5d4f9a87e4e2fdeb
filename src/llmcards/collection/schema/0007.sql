-- The course counts and reads its cards by the place they stand at.
CREATE INDEX cards_place ON cards (module_id, place, position, answered, suspended);
