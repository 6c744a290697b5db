DROP TABLE made_by_postgres;
