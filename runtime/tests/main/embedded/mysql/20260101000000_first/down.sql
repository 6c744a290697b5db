DROP TABLE made_by_mysql;
