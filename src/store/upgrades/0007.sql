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

-- How somebody reads: sensitive posts are open at once; single keys act.
ALTER TABLE accounts ADD COLUMN shows_sensitive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN shortcuts INTEGER NOT NULL DEFAULT 1;

-- Streams: what is limited is walked for each author, and for each tag.
ALTER TABLE post_recipients ADD COLUMN author_id INTEGER NOT NULL DEFAULT 0;
UPDATE post_recipients SET author_id = (SELECT author_id FROM posts WHERE posts.id = post_id);
DROP INDEX post_recipients_of_person;
CREATE INDEX post_recipients_of_person ON post_recipients (person_id, author_id, post_at DESC, post_id DESC);
CREATE TABLE tags_reached (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    post_at INTEGER NOT NULL,                   -- posts.created_at
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, tag_id, post_at DESC, post_id DESC)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_reached_of_post ON tags_reached (post_id);
CREATE INDEX tags_reached_of_tag ON tags_reached (tag_id);
CREATE TRIGGER post_tagged AFTER INSERT ON post_tags WHEN new.public = 0 BEGIN
    INSERT INTO tags_reached (person_id, tag_id, post_at, post_id)
    SELECT person_id, new.tag_id, new.post_at, new.post_id FROM accounts WHERE person_id IN (
      SELECT person_id FROM post_recipients WHERE post_id = new.post_id UNION SELECT author_id FROM posts WHERE id = new.post_id)
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_untagged AFTER DELETE ON post_tags WHEN old.public = 0 BEGIN
    DELETE FROM tags_reached WHERE post_id = old.post_id AND tag_id = old.tag_id;
END;
CREATE TRIGGER tagged_post_came AFTER INSERT ON post_recipients BEGIN
    INSERT INTO tags_reached (person_id, tag_id, post_at, post_id)
    SELECT new.person_id, tag_id, post_at, post_id FROM post_tags WHERE post_id = new.post_id AND public = 0
      AND EXISTS (SELECT 1 FROM accounts WHERE person_id = new.person_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER tagged_post_went AFTER DELETE ON post_recipients BEGIN
    DELETE FROM tags_reached WHERE post_id = old.post_id AND person_id = old.person_id;
END;
CREATE TRIGGER tagged_post_passed AFTER UPDATE OF person_id ON post_recipients BEGIN
    DELETE FROM tags_reached WHERE post_id = old.post_id AND person_id = old.person_id;
    INSERT INTO tags_reached (person_id, tag_id, post_at, post_id)
    SELECT new.person_id, tag_id, post_at, post_id FROM post_tags WHERE post_id = new.post_id AND public = 0
      AND EXISTS (SELECT 1 FROM accounts WHERE person_id = new.person_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER tagged_author_changed AFTER UPDATE OF author_id ON posts WHEN new.public = 0 BEGIN
    DELETE FROM tags_reached WHERE post_id = old.id AND person_id = old.author_id;
    INSERT INTO tags_reached (person_id, tag_id, post_at, post_id)
    SELECT new.author_id, tag_id, post_at, post_id FROM post_tags WHERE post_id = new.id AND public = 0
      AND EXISTS (SELECT 1 FROM accounts WHERE person_id = new.author_id) ON CONFLICT DO NOTHING;
END;
INSERT INTO tags_reached (person_id, tag_id, post_at, post_id)
  SELECT accounts.person_id, post_tags.tag_id, post_tags.post_at, post_tags.post_id
  FROM post_tags JOIN posts ON posts.id = post_tags.post_id JOIN accounts ON accounts.person_id IN (
    SELECT posts.author_id UNION SELECT got.person_id FROM post_recipients got WHERE got.post_id = post_tags.post_id)
  WHERE post_tags.public = 0;

-- People are found by a part of their name.
CREATE INDEX people_in_order ON people (lower(last_name), lower(first_name), diaspora_id) WHERE closed_at IS NULL AND searchable = 1;
CREATE VIRTUAL TABLE people_index USING fts5 (pieces, columnsize = 0, tokenize = 'ascii', prefix = 1);
INSERT INTO people_index (people_index, rank) VALUES ('secure-delete', 1);
INSERT INTO people_index (rowid, pieces) SELECT id, pieces(first_name || ' ' || last_name) FROM people WHERE closed_at IS NULL;

-- The words of what is limited stand apart in the index of posts, behind a character of their own.
UPDATE post_words SET words = char(0xE000) || replace(words, ' ', ' ' || char(0xE000)),
    pairs = iif(pairs = '', '', char(0xE000) || replace(pairs, ' ', ' ' || char(0xE000))),
    marks = replace(replace(replace(marks, ' by', ' ' || char(0xE000) || 'by'), ' t', ' ' || char(0xE000) || 't'), ' w', ' ' || char(0xE000) || 'w')
  WHERE post_id IN (SELECT id FROM posts WHERE public = 0);
INSERT INTO post_index (post_index) VALUES ('rebuild');

-- Unread notifications of one kind have an index like those of all.
CREATE INDEX notifications_unread_of_kind ON notifications (recipient_id, kind, updated_at DESC, id DESC) WHERE unread = 1;
