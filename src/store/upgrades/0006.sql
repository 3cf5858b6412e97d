-- From the schema of version 5: what people do here every day.

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
