INSERT INTO users (id) VALUES (1);
INSERT INTO people (id) VALUES (2);
