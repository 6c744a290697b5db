INSERT INTO users (name, number) VALUES ('Ann', 1);
INSERT INTO users (name, number) VALUES ('Bob', 41);
