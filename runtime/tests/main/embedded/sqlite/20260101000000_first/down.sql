DROP TABLE made_by_sqlite;
