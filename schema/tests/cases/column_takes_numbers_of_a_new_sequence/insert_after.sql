-- only postgres
INSERT INTO users (name) VALUES ('Cy');
INSERT INTO users (name) VALUES ('Dan');
