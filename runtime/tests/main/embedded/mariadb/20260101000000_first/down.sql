DROP TABLE made_by_mariadb;
