INSERT INTO langs (code) VALUES ('en');
INSERT INTO books (id, lang) VALUES (1, 'en');
