INSERT INTO users (name) VALUES ('next');
INSERT INTO users (name) VALUES ('and next');
