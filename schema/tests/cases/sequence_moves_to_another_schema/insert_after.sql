INSERT INTO users (name) VALUES ('Cy');
