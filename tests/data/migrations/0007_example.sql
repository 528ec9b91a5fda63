-- A step of tomorrow, for the test of upgrading: the newest shape plus one table.
CREATE TABLE example (id INTEGER PRIMARY KEY) STRICT;
