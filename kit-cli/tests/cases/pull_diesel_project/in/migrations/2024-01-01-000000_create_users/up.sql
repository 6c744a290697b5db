CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL DEFAULT 'nobody',
    email VARCHAR(255) UNIQUE,
    created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (type IN ('draft', 'published')),
    body TEXT
);
CREATE INDEX posts_user_id_idx ON posts (user_id);
CREATE TABLE tags (post_id INTEGER NOT NULL, tag TEXT NOT NULL);
CREATE VIEW published AS SELECT id, body FROM posts WHERE type = 'published';
