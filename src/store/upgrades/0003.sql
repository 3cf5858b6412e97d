-- From the schema of version 2: the rest of the protocol's entities, and what is known of other pods.
CREATE TABLE refused_keys (
    person_id INTEGER NOT NULL REFERENCES people (id),
    public_key TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, public_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE migrations (
    old_id INTEGER PRIMARY KEY REFERENCES people (id),
    new_id INTEGER NOT NULL REFERENCES people (id),
    envelope TEXT,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX migrations_to ON migrations (new_id);

CREATE TABLE blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES accounts (person_id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    made_at INTEGER NOT NULL,
    UNIQUE (owner_id, person_id)
) STRICT;
CREATE INDEX blocks_of_person ON blocks (person_id);

CREATE TABLE post_pods (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    pod_id INTEGER NOT NULL REFERENCES pods (id),
    state TEXT NOT NULL,
    reason TEXT,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (post_id, pod_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE embeds (
    post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    url TEXT,
    title TEXT,
    description TEXT,
    image TEXT
) STRICT;

CREATE TABLE polls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    question TEXT NOT NULL
) STRICT;

CREATE TABLE poll_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL,
    poll_id INTEGER NOT NULL REFERENCES polls (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (poll_id, guid)
) STRICT;

CREATE TABLE votes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    poll_id INTEGER NOT NULL REFERENCES polls (id) ON DELETE CASCADE,
    answer_id INTEGER NOT NULL REFERENCES poll_answers (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    xml TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (poll_id, author_id)
) STRICT;
CREATE INDEX votes_for_answer ON votes (answer_id);
CREATE INDEX votes_of_author ON votes (author_id);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    description_html TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER,
    all_day INTEGER NOT NULL,
    timezone TEXT,
    address TEXT,
    lat TEXT,
    lng TEXT,
    edited_at INTEGER
) STRICT;

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    status TEXT NOT NULL,
    xml TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (event_id, author_id)
) STRICT;
CREATE INDEX attendances_of_author ON attendances (author_id);

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES people (id),
    subject TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (guid, author_id)
) STRICT;
CREATE INDEX conversations_of_author ON conversations (author_id);

CREATE TABLE conversation_participants (
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    unread INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    brought INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (conversation_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_of_person ON conversation_participants (person_id);

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (guid, author_id)
) STRICT;
CREATE INDEX messages_of_conversation ON messages (conversation_id, created_at, id);
CREATE INDEX messages_of_author ON messages (author_id);

ALTER TABLE pods ADD COLUMN checked_at INTEGER;
ALTER TABLE pods ADD COLUMN trouble TEXT;
ALTER TABLE pods ADD COLUMN software TEXT;
ALTER TABLE people ADD COLUMN history_at INTEGER;
ALTER TABLE people ADD COLUMN looked_up_at INTEGER;
ALTER TABLE accounts ADD COLUMN shares_back_in INTEGER REFERENCES aspects (id) ON DELETE SET NULL;
ALTER TABLE posts ADD COLUMN reshare INTEGER NOT NULL DEFAULT 0;
ALTER TABLE posts ADD COLUMN root_id INTEGER REFERENCES posts (id) ON DELETE SET NULL;
ALTER TABLE posts ADD COLUMN address TEXT;
ALTER TABLE posts ADD COLUMN lat TEXT;
ALTER TABLE posts ADD COLUMN lng TEXT;
ALTER TABLE posts ADD COLUMN edited_at INTEGER;
ALTER TABLE comments ADD COLUMN thread_parent TEXT;
ALTER TABLE comments ADD COLUMN edited_at INTEGER;
ALTER TABLE parcels ADD COLUMN post_id INTEGER REFERENCES posts (id) ON DELETE SET NULL;
CREATE INDEX posts_to_unpack ON posts (id) WHERE xml IS NOT NULL;
CREATE UNIQUE INDEX posts_by_root ON posts (root_id, author_id) WHERE root_id IS NOT NULL;
CREATE INDEX participations_by_guid ON participations (guid);
CREATE INDEX likes_of_author ON likes (author_id);
CREATE INDEX notification_actors_of_person ON notification_actors (person_id);
CREATE INDEX retractions_of_author ON retractions (author_id);
CREATE INDEX deliveries_of_person ON deliveries (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX parcels_of_post ON parcels (post_id) WHERE post_id IS NOT NULL;
-- What came before is looked at like what comes from now on.
UPDATE pods SET check_at = made_at WHERE check_at IS NULL;
