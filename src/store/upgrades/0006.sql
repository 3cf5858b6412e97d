-- From the schema of version 5: what people do here every day.

-- Streams are walked along an index each, which repeats when a post was made.
ALTER TABLE posts ADD COLUMN local INTEGER NOT NULL DEFAULT 0;
UPDATE posts SET local = 1 WHERE author_id IN (SELECT id FROM people WHERE pod_id IS NULL);
DROP INDEX posts_in_time;
DROP INDEX posts_of_author;
CREATE INDEX posts_of_author ON posts (author_id, public, created_at DESC, id DESC);
CREATE INDEX posts_active ON posts (author_id, interacted_at DESC, id DESC);
CREATE INDEX posts_local ON posts (created_at DESC, id DESC) WHERE public = 1 AND local = 1;

ALTER TABLE post_recipients ADD COLUMN post_at INTEGER NOT NULL DEFAULT 0;
UPDATE post_recipients SET post_at = (SELECT created_at FROM posts WHERE posts.id = post_id);
DROP INDEX post_recipients_of_person;
CREATE INDEX post_recipients_of_person ON post_recipients (person_id, post_at DESC, post_id DESC);

ALTER TABLE comments ADD COLUMN post_at INTEGER NOT NULL DEFAULT 0;
UPDATE comments SET post_at = (SELECT created_at FROM posts WHERE posts.id = post_id);
DROP INDEX comments_of_author;
CREATE INDEX comments_of_author ON comments (author_id, post_at DESC, post_id DESC);

ALTER TABLE likes ADD COLUMN post_at INTEGER NOT NULL DEFAULT 0;
UPDATE likes SET post_at = (SELECT created_at FROM posts WHERE posts.id = post_id) WHERE post_id IS NOT NULL;
DROP INDEX likes_of_author;
CREATE INDEX likes_of_author ON likes (author_id, post_at DESC, post_id DESC);

ALTER TABLE participations ADD COLUMN interacted_at INTEGER NOT NULL DEFAULT 0;
UPDATE participations SET interacted_at = (SELECT interacted_at FROM posts WHERE posts.id = post_id);
DROP INDEX participations_of_person;
CREATE INDEX participations_of_person ON participations (person_id, interacted_at DESC, post_id DESC);

ALTER TABLE post_tags ADD COLUMN post_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post_tags ADD COLUMN public INTEGER NOT NULL DEFAULT 0;
UPDATE post_tags SET (post_at, public) = (SELECT created_at, public FROM posts WHERE posts.id = post_id);
CREATE INDEX post_tags_in_time ON post_tags (tag_id, public, post_at DESC, post_id DESC);

ALTER TABLE mentions ADD COLUMN post_at INTEGER NOT NULL DEFAULT 0;
UPDATE mentions SET post_at = (SELECT created_at FROM posts WHERE posts.id = post_id) WHERE post_id IS NOT NULL;
DROP INDEX mentions_of_person;
CREATE INDEX mentions_of_person ON mentions (person_id, post_at DESC, post_id DESC) WHERE person_id IS NOT NULL;

-- Finding posts again, putting them away, and telling the podmin of them.
ALTER TABLE accounts ADD COLUMN hides_ignored INTEGER NOT NULL DEFAULT 1;
CREATE TABLE bookmarks (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bookmarks_in_time ON bookmarks (person_id, made_at DESC, post_id DESC);
CREATE INDEX bookmarks_of_post ON bookmarks (post_id);
CREATE TABLE hidden_posts (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hidden_posts_in_time ON hidden_posts (person_id, made_at DESC, post_id DESC);
CREATE INDEX hidden_posts_of_post ON hidden_posts (post_id);
CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reporter_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    text TEXT NOT NULL,                         -- why
    reviewed INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    UNIQUE (reporter_id, post_id),
    UNIQUE (reporter_id, comment_id),
    CHECK ((post_id IS NULL) <> (comment_id IS NULL))
) STRICT;
CREATE INDEX reports_open ON reports (id) WHERE reviewed = 0;
CREATE INDEX reports_of_post ON reports (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX reports_of_comment ON reports (comment_id) WHERE comment_id IS NOT NULL;

-- The words of a post, or of a photo in it, as the search compares them (src/text/words.rs); made by a chore.
CREATE TABLE post_words (
    place INTEGER PRIMARY KEY,                  -- seconds since 1970 times 1024, and a little: in the order of writing
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    photo_id INTEGER REFERENCES photos (id) ON DELETE CASCADE, -- null: the post's own words
    words TEXT NOT NULL,
    pairs TEXT NOT NULL,                        -- of scripts without spaces, each two neighbours
    marks TEXT NOT NULL                         -- who may find it, who wrote it, tags and aspects
) STRICT;
CREATE INDEX post_words_of_post ON post_words (post_id);
CREATE INDEX post_words_of_photo ON post_words (photo_id) WHERE photo_id IS NOT NULL;
-- Its index. Words are folded before: the tokenizer only cuts at spaces. What is deleted is overwritten here, too.
CREATE VIRTUAL TABLE post_index USING fts5 (words, pairs, marks,
    content = 'post_words', content_rowid = 'place', columnsize = 0, tokenize = 'ascii');
INSERT INTO post_index (post_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER post_words_added AFTER INSERT ON post_words BEGIN
    INSERT INTO post_index (rowid, words, pairs, marks) VALUES (new.place, new.words, new.pairs, new.marks);
END;
CREATE TRIGGER post_words_gone AFTER DELETE ON post_words BEGIN
    INSERT INTO post_index (post_index, rowid, words, pairs, marks)
    VALUES ('delete', old.place, old.words, old.pairs, old.marks);
END;
-- Posts whose words are to be taken (again). Triggers note them, whoever wrote and whichever way a post changed.
CREATE TABLE posts_to_index (post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE) STRICT;
CREATE TRIGGER posts_added AFTER INSERT ON posts WHEN new.reshare = 0 BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER posts_changed AFTER UPDATE OF text, public, author_id ON posts WHEN new.reshare = 0 BEGIN
    DELETE FROM post_words WHERE post_id = new.id;
    INSERT INTO posts_to_index (post_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_recipients_added AFTER INSERT ON post_recipients BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_recipients_changed AFTER UPDATE OF person_id ON post_recipients BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_aspects_added AFTER INSERT ON post_aspects BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER photos_described AFTER UPDATE OF text, post_id ON photos WHEN new.post_id IS NOT NULL BEGIN
    DELETE FROM post_words WHERE photo_id = new.id;
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER photos_added AFTER INSERT ON photos WHEN new.post_id IS NOT NULL BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER polls_added AFTER INSERT ON polls BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER events_added AFTER INSERT ON events BEGIN
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER events_changed AFTER UPDATE OF summary, description, address ON events BEGIN
    DELETE FROM post_words WHERE post_id = new.post_id;
    INSERT INTO posts_to_index (post_id) VALUES (new.post_id) ON CONFLICT DO NOTHING;
END;

-- The words of what is here are taken in pieces, the newest first.
INSERT INTO posts_to_index (post_id) SELECT id FROM posts WHERE reshare = 0;

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
