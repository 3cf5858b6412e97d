-- From the schema of version 1: pictures and photos. Profile pictures of elsewhere become pictures that are fetched when looked at.
CREATE TABLE pictures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    url TEXT,
    kind TEXT,
    small_kind TEXT,
    sizes TEXT NOT NULL DEFAULT '',
    animated INTEGER NOT NULL DEFAULT 0,
    width INTEGER,
    height INTEGER,
    bytes INTEGER NOT NULL DEFAULT 0,
    looked_at INTEGER,
    wanted_at INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    try_at INTEGER,
    reason TEXT,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pictures_wanted ON pictures (wanted_at, id) WHERE wanted_at IS NOT NULL;
CREATE INDEX pictures_cached ON pictures (looked_at, id, bytes) WHERE url IS NOT NULL AND kind IS NOT NULL;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    picture_id INTEGER NOT NULL UNIQUE REFERENCES pictures (id),
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    public INTEGER NOT NULL DEFAULT 0,
    pending INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX photos_of_post ON photos (post_id, position, id) WHERE post_id IS NOT NULL;
CREATE INDEX photos_of_author ON photos (author_id, created_at DESC, id DESC) WHERE pending = 0;
CREATE INDEX photos_pending ON photos (author_id, created_at) WHERE pending = 1;

CREATE TABLE photo_recipients (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (photo_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_recipients_of_person ON photo_recipients (person_id);

CREATE TABLE discarded (
    key TEXT PRIMARY KEY,
    cached INTEGER NOT NULL,
    remove_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX discarded_due ON discarded (remove_at);

CREATE TRIGGER photos_gone AFTER DELETE ON photos BEGIN
    DELETE FROM pictures WHERE id = old.picture_id;
END;
CREATE TRIGGER pictures_gone AFTER DELETE ON pictures WHEN old.kind IS NOT NULL BEGIN
    INSERT INTO discarded (key, cached, remove_at) VALUES (old.key, old.url IS NOT NULL, 0)
    ON CONFLICT DO UPDATE SET remove_at = 0;
END;

ALTER TABLE people ADD COLUMN picture_id INTEGER REFERENCES pictures (id);
ALTER TABLE people ADD COLUMN picture_from INTEGER REFERENCES photos (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX people_by_picture ON people (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX people_by_picture_from ON people (picture_from) WHERE picture_from IS NOT NULL;
-- For a moment `tries` says whose picture it is.
INSERT INTO pictures (key, url, made_at, tries)
    SELECT lower(hex(randomblob(16))), image_url, made_at, id FROM people WHERE image_url IS NOT NULL AND pod_id IS NOT NULL;
UPDATE people SET picture_id = pictures.id FROM pictures WHERE pictures.tries = people.id;
UPDATE pictures SET tries = 0;
ALTER TABLE people DROP COLUMN image_url;
ALTER TABLE people DROP COLUMN image_url_medium;
ALTER TABLE people DROP COLUMN image_url_small;
CREATE INDEX participations_of_person ON participations (person_id);
