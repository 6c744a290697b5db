DROP VIEW published;
DROP TABLE tags;
DROP TABLE posts;
DROP TABLE users;
