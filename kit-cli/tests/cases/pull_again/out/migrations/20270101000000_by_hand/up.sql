ALTER TABLE users ADD COLUMN age INTEGER NOT NULL DEFAULT 18 CHECK (age >= 0);
CREATE INDEX users_name_email ON users (name, email);
CREATE INDEX posts_user_id_idx ON posts (user_id);
DROP TABLE drafts;
CREATE TABLE likes (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, user_id)
);
