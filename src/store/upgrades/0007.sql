-- From the schema of version 6.

-- What was deleted a moment ago can be brought back.
CREATE TABLE removals (
    post_id INTEGER UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER UNIQUE REFERENCES comments (id) ON DELETE CASCADE,
    by_post_author INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    CHECK ((post_id IS NULL) <> (comment_id IS NULL))
) STRICT;
CREATE INDEX removals_due ON removals (due_at);
