-- From the schema of version 5: what people do here every day.
ALTER TABLE accounts ADD COLUMN getting_started INTEGER NOT NULL DEFAULT 0;

-- A post of which somebody here wants to be told nothing, also where it is their own or names them.
CREATE TABLE quiet_posts (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quiet_posts_of_post ON quiet_posts (post_id);

CREATE INDEX notifications_of_kind ON notifications (recipient_id, kind, updated_at DESC, id DESC);
DROP INDEX notifications_unread;
CREATE INDEX notifications_unread ON notifications (recipient_id, updated_at DESC, id DESC) WHERE unread = 1;
CREATE INDEX people_by_birthday ON people (substr(birthday, 6)) WHERE birthday IS NOT NULL;
