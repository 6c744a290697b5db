INSERT INTO users (name) VALUES ('next');
