-- From the schema of version 5: what people do here every day.
ALTER TABLE accounts ADD COLUMN getting_started INTEGER NOT NULL DEFAULT 0;

-- What somebody here is writing and has not sent.
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE, -- the post that is commented; null: a new post
    fields TEXT NOT NULL,                       -- JSON: names and values, as the form sends them
    saved_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX drafts_of_person ON drafts (person_id, coalesce(post_id, 0));
CREATE INDEX drafts_under_post ON drafts (post_id) WHERE post_id IS NOT NULL;

ALTER TABLE polls ADD COLUMN ends_at INTEGER;
