INSERT INTO users (id) VALUES (1);
INSERT INTO messages (id, sender, receiver) VALUES (1, 1, 1);
