-- The database as it is now, to be read from top to bottom like a glossary.
-- A change here is also a numbered upgrade in src/store/upgrades/; a test holds the two together.
-- Times are whole seconds since 1970 (UTC). Booleans are 0 and 1. `_html` is rendered and sanitised once, when written.

-- The pod itself: one row. Its host and port are part of every identity, for ever.
CREATE TABLE pod (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    url TEXT NOT NULL,                          -- scheme://host[:port]
    secret BLOB NOT NULL,                       -- 32 bytes; keys the tokens in forms
    set_up_code TEXT,                           -- asked of the first account when the pod listens beyond loopback
    made_at INTEGER NOT NULL
) STRICT;

-- The other pods we know of.
CREATE TABLE pods (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,                   -- scheme://host[:port], where messages go
    offline_since INTEGER,                      -- when the first of the failures in a row happened
    asleep INTEGER NOT NULL DEFAULT 0,          -- failing for more than 14 days: gets nothing until a check succeeds
    check_at INTEGER,                           -- when to look whether it is there
    checked_at INTEGER,                         -- when we looked last
    trouble TEXT,                               -- why the last attempt to reach it failed, in words
    software TEXT,                              -- what its NodeInfo says: name and version
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pods_to_check ON pods (check_at) WHERE check_at IS NOT NULL;

-- A person: somebody with a diaspora* ID, here or elsewhere.
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    diaspora_id TEXT NOT NULL UNIQUE,
    pod_id INTEGER REFERENCES pods (id),        -- null: lives here
    public_key TEXT NOT NULL,                   -- PEM; pinned at first sight
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    bio TEXT NOT NULL DEFAULT '',
    bio_html TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    birthday TEXT,                              -- YYYY-MM-DD; year 1004 or before: no year given
    searchable INTEGER NOT NULL DEFAULT 1,
    public_details INTEGER NOT NULL DEFAULT 0,  -- bio, location, gender and birthday are for everybody
    nsfw INTEGER NOT NULL DEFAULT 0,
    closed_at INTEGER,
    made_at INTEGER NOT NULL,
    picture_id INTEGER REFERENCES pictures (id), -- what they look like
    picture_from INTEGER REFERENCES photos (id) ON DELETE SET NULL, -- the photo it was cut out of
    history_at INTEGER,                         -- of elsewhere: when their older posts were asked for
    looked_up_at INTEGER                        -- of elsewhere: when somebody here last had them looked up again
) STRICT;
CREATE UNIQUE INDEX people_by_picture ON people (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX people_by_picture_from ON people (picture_from) WHERE picture_from IS NOT NULL;
CREATE INDEX people_of_pod ON people (pod_id);
CREATE INDEX people_by_birthday ON people (substr(birthday, 6)) WHERE birthday IS NOT NULL;
CREATE INDEX people_by_name ON people (first_name COLLATE NOCASE, last_name COLLATE NOCASE);
CREATE INDEX people_in_order ON people (lower(last_name), lower(first_name), diaspora_id) WHERE closed_at IS NULL AND searchable = 1;
-- The names of people in pieces (src/text/words.rs), by which a part of a name finds them; its rows are theirs.
CREATE VIRTUAL TABLE people_index USING fts5 (pieces, columnsize = 0, tokenize = 'ascii', prefix = 1);
INSERT INTO people_index (people_index, rank) VALUES ('secure-delete', 1);

-- A key that somebody's pod gave for them later and that is not the one pinned: refused, and shown to the podmin.
CREATE TABLE refused_keys (
    person_id INTEGER NOT NULL REFERENCES people (id),
    public_key TEXT NOT NULL,                   -- PEM
    times INTEGER NOT NULL DEFAULT 1,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, public_key)
) STRICT, WITHOUT ROWID;

-- A migration: somebody's account goes on under another ID. It happens once.
CREATE TABLE migrations (
    old_id INTEGER PRIMARY KEY REFERENCES people (id),
    new_id INTEGER NOT NULL REFERENCES people (id),
    envelope TEXT,                              -- of who lived here, as it came: told again to whoever writes to the old account
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX migrations_to ON migrations (new_id);
-- A move: an account here goes on for an ID of elsewhere, in the words that were sent; kept for those who are met later.
CREATE TABLE moves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    old_id TEXT NOT NULL,                       -- the diaspora* ID that was left; whether it was theirs, others judge
    envelope TEXT NOT NULL,                     -- signed with the key of the old ID, which is kept nowhere
    made_at INTEGER NOT NULL,
    UNIQUE (person_id, old_id)
) STRICT;
CREATE INDEX moves_from ON moves (old_id);
-- Who is told of a move as soon as somebody here has met them.
CREATE TABLE untold (
    diaspora_id TEXT NOT NULL,
    move_id INTEGER NOT NULL REFERENCES moves (id) ON DELETE CASCADE,
    PRIMARY KEY (diaspora_id, move_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX untold_of_move ON untold (move_id);

-- An account: a person who lives here and can sign in. Rows stay for ever: a used name is never free again.
CREATE TABLE accounts (
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    name TEXT NOT NULL UNIQUE,                  -- lower case; the part of the ID before the @
    email TEXT UNIQUE,                          -- lower case
    password_hash TEXT NOT NULL,                -- argon2id, as a PHC string
    private_key BLOB NOT NULL,                  -- PKCS#8
    podmin INTEGER NOT NULL DEFAULT 0,
    language TEXT,                              -- null: what the browser asks for
    default_audience TEXT NOT NULL DEFAULT 'all_aspects', -- public, all_aspects, or aspect ids with commas
    chosen_aspects TEXT NOT NULL DEFAULT '',    -- what the aspects stream showed last: aspect ids with commas; empty: all
    shares_back_in INTEGER REFERENCES aspects (id) ON DELETE SET NULL, -- where whoever begins to share is put; null: nowhere
    hides_ignored INTEGER NOT NULL DEFAULT 1,   -- folds what people they ignore said under others' posts, and reshares of theirs
    getting_started INTEGER NOT NULL DEFAULT 0, -- the stream offers the first steps
    shows_sensitive INTEGER NOT NULL DEFAULT 0, -- what may disturb is open at once
    shortcuts INTEGER NOT NULL DEFAULT 1,       -- single keys act on pages
    locked_at INTEGER,
    closes_at INTEGER,                          -- when it closes, as its owner asked; null: it stays, or is closed
    seen_at INTEGER,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX accounts_closing ON accounts (closes_at) WHERE closes_at IS NOT NULL;

-- A closing: what somebody's receipt says, from when they asked for it until some time after. Only a hash of its code is kept.
CREATE TABLE closings (
    person_id INTEGER PRIMARY KEY REFERENCES accounts (person_id),
    code_hash BLOB NOT NULL UNIQUE,             -- SHA-256
    asked_at INTEGER NOT NULL,
    closed_at INTEGER,                          -- null: accounts.closes_at says when
    posts INTEGER NOT NULL,                     -- how many go, as last counted; the same below
    photos INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    comments INTEGER NOT NULL,                  -- under the posts of others: they stay, under an empty name
    messages INTEGER NOT NULL,                  -- the same
    pods INTEGER NOT NULL                       -- how many are to be told
) STRICT;
CREATE INDEX closings_to_forget ON closings (closed_at) WHERE closed_at IS NOT NULL;
-- A farewell: that a pod is told of it.
CREATE TABLE farewells (
    person_id INTEGER NOT NULL REFERENCES closings (person_id) ON DELETE CASCADE,
    pod_id INTEGER NOT NULL REFERENCES pods (id),
    state TEXT NOT NULL,                        -- waiting, reached, given_up
    PRIMARY KEY (person_id, pod_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX farewells_to_pod ON farewells (pod_id);

-- A signed-in browser. Only a hash of its cookie is kept.
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,            -- SHA-256
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    agent TEXT NOT NULL DEFAULT '',             -- what the browser calls itself, for the list in the settings
    made_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_of_person ON sessions (person_id);

-- An invitation: everybody here has one link, good for a number of sign-ups.
CREATE TABLE invitations (
    person_id INTEGER PRIMARY KEY REFERENCES accounts (person_id),
    code TEXT NOT NULL UNIQUE,
    uses_left INTEGER NOT NULL
) STRICT;

-- An aspect: a named, ordered group of one's contacts, known to its owner alone.
CREATE TABLE aspects (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES accounts (person_id),
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX aspects_by_name ON aspects (owner_id, lower(name));

-- A contact: what stands between somebody here and another person, in either direction.
-- The owner shares with the person while the contact is in one of the owner's aspects.
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES accounts (person_id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    sharing INTEGER NOT NULL DEFAULT 0,         -- the person shares with the owner
    made_at INTEGER NOT NULL,
    UNIQUE (owner_id, person_id)
) STRICT;
CREATE INDEX contacts_with ON contacts (person_id);

CREATE TABLE aspect_memberships (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    aspect_id INTEGER NOT NULL REFERENCES aspects (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    UNIQUE (aspect_id, contact_id)
) STRICT;
CREATE INDEX aspect_memberships_of_contact ON aspect_memberships (contact_id);

-- A block: somebody here ignores another person.
CREATE TABLE blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner_id INTEGER NOT NULL REFERENCES accounts (person_id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    made_at INTEGER NOT NULL,
    UNIQUE (owner_id, person_id)
) STRICT;
CREATE INDEX blocks_of_person ON blocks (person_id);

-- A post: a status message or a reshare, by somebody here or elsewhere.
CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    public INTEGER NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    nsfw INTEGER NOT NULL DEFAULT 0,
    provider TEXT,                              -- "posted via"
    xml TEXT,                                   -- of posts from before version 3: the entity as it came, until it is taken apart
    reshare INTEGER NOT NULL DEFAULT 0,         -- it passes on another post and has no words of its own
    root_id INTEGER REFERENCES posts (id) ON DELETE SET NULL, -- of a reshare: the other post; null: that is gone
    address TEXT,                               -- where it was written, in words; null: not said
    lat TEXT,                                   -- degrees, as texts
    lng TEXT,
    created_at INTEGER NOT NULL,                -- what the author says
    edited_at INTEGER,                          -- when its author last changed it
    interacted_at INTEGER NOT NULL,             -- creation or last comment
    received_at INTEGER NOT NULL,               -- when it came to be here
    local INTEGER NOT NULL DEFAULT 0            -- its author lives here
) STRICT;
CREATE INDEX posts_to_unpack ON posts (id) WHERE xml IS NOT NULL;
CREATE UNIQUE INDEX posts_by_root ON posts (root_id, author_id) WHERE root_id IS NOT NULL;
-- Each stream is walked from the newest post back along an index of its own. Where it goes by another table, that repeats when
-- the post was made, as `post_at`: that never changes.
CREATE INDEX posts_of_author ON posts (author_id, public, created_at DESC, id DESC);
CREATE INDEX posts_active ON posts (author_id, interacted_at DESC, id DESC);
CREATE INDEX posts_public ON posts (created_at DESC, id DESC) WHERE public = 1;
CREATE INDEX posts_local ON posts (created_at DESC, id DESC) WHERE public = 1 AND local = 1;

-- Which of the author's aspects a limited post of somebody here went to.
CREATE TABLE post_aspects (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    aspect_id INTEGER NOT NULL REFERENCES aspects (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, aspect_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_aspects_of_aspect ON post_aspects (aspect_id);

-- Who really got a limited post: what may be seen, and whom comments and retractions reach.
CREATE TABLE post_recipients (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    post_at INTEGER NOT NULL DEFAULT 0,         -- posts.created_at
    author_id INTEGER NOT NULL DEFAULT 0,       -- posts.author_id
    PRIMARY KEY (post_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_recipients_of_person ON post_recipients (person_id, author_id, post_at DESC, post_id DESC);

-- Where a post of somebody here was sent, pod by pod, and what became of it; for its author's eyes.
CREATE TABLE post_pods (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    pod_id INTEGER NOT NULL REFERENCES pods (id),
    state TEXT NOT NULL,                        -- waiting, reached, given_up, recalled
    reason TEXT,                                -- why the last try failed
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (post_id, pod_id)
) STRICT, WITHOUT ROWID;

-- What a post shows of a link; without a URL: its author wants nothing shown.
CREATE TABLE embeds (
    post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    url TEXT,
    title TEXT,
    description TEXT,
    image TEXT                                  -- the address of a picture
) STRICT;

-- A poll: a question that a post asks, its answers, and the votes: one for each person.
CREATE TABLE polls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    ends_at INTEGER                             -- of people here: from then on nobody votes; null: it stays open
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

-- An event that a post announces, and who comes: one attendance for each person.
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,                  -- Markdown
    description_html TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER,
    all_day INTEGER NOT NULL,
    timezone TEXT,                              -- Area/Place
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
    status TEXT NOT NULL,                       -- accepted, declined, tentative
    xml TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    UNIQUE (event_id, author_id)
) STRICT;
CREATE INDEX attendances_of_author ON attendances (author_id);

-- A picture in its sizes: made here, or of elsewhere as our proxy keeps it. Its files lie on a shelf under `key`.
CREATE TABLE pictures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,                   -- 32 hex digits: its address here, and the name of its files
    url TEXT,                                   -- where it is elsewhere; null: it was made here
    kind TEXT,                                  -- of the original: jpeg, png, gif, webp; null: there are no files
    small_kind TEXT,                            -- of the smaller sizes
    sizes TEXT NOT NULL DEFAULT '',             -- which there are, with commas
    animated INTEGER NOT NULL DEFAULT 0,
    width INTEGER,                              -- of the original, in pixels, as it is shown
    height INTEGER,
    bytes INTEGER NOT NULL DEFAULT 0,           -- of all its files
    looked_at INTEGER,                          -- of elsewhere: when somebody here last did, to the day
    wanted_at INTEGER,                          -- of elsewhere: since when somebody here waits for it
    tries INTEGER NOT NULL DEFAULT 0,
    try_at INTEGER,                             -- of elsewhere: not asked for again before
    reason TEXT,                                -- why the last try failed
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pictures_wanted ON pictures (wanted_at, id) WHERE wanted_at IS NOT NULL;
CREATE INDEX pictures_cached ON pictures (looked_at, id, bytes) WHERE url IS NOT NULL AND kind IS NOT NULL;

-- A photo: a picture that somebody shows, in a post or alone.
CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    picture_id INTEGER NOT NULL UNIQUE REFERENCES pictures (id),
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,        -- in its post
    public INTEGER NOT NULL DEFAULT 0,
    pending INTEGER NOT NULL DEFAULT 0,         -- uploaded, and not shown to anybody yet
    text TEXT NOT NULL DEFAULT '',              -- what it shows, in words
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX photos_of_post ON photos (post_id, position, id) WHERE post_id IS NOT NULL;
CREATE INDEX photos_of_author ON photos (author_id, created_at DESC, id DESC) WHERE pending = 0;
CREATE INDEX photos_pending ON photos (author_id, created_at) WHERE pending = 1;

-- Who got a limited photo that is in no post; of somebody who left this pod, in a post or not: who saw it to the last.
CREATE TABLE photo_recipients (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (photo_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_recipients_of_person ON photo_recipients (person_id);

-- Files that no row names: to be removed. A picture is noted here before its files are written.
CREATE TABLE discarded (
    key TEXT PRIMARY KEY,
    cached INTEGER NOT NULL,                    -- in the cache of pictures of elsewhere
    remove_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX discarded_due ON discarded (remove_at);

-- Whichever way a photo goes, its picture goes with it, and its files after.
CREATE TRIGGER photos_gone AFTER DELETE ON photos BEGIN
    DELETE FROM pictures WHERE id = old.picture_id;
END;
CREATE TRIGGER pictures_gone AFTER DELETE ON pictures WHEN old.kind IS NOT NULL BEGIN
    INSERT INTO discarded (key, cached, remove_at) VALUES (old.key, old.url IS NOT NULL, 0)
    ON CONFLICT DO UPDATE SET remove_at = 0;
END;

-- The words of a post, or of a photo in it, as the search compares them (src/text/words.rs); made by a chore.
CREATE TABLE post_words (
    place INTEGER PRIMARY KEY,                  -- seconds since 1970 times 1024, and a little: in the order of writing
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    photo_id INTEGER REFERENCES photos (id) ON DELETE CASCADE, -- null: the post's own words
    words TEXT NOT NULL,                        -- each behind U+E000 where the post is limited; the same below
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

-- A comment, with the XML that is passed on unchanged (signature, order, unknown elements).
CREATE TABLE comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    xml TEXT NOT NULL,
    thread_parent TEXT,                         -- the GUID of the comment it replies to, which may not be here
    created_at INTEGER NOT NULL,
    edited_at INTEGER,                          -- when its author last changed it
    post_at INTEGER NOT NULL DEFAULT 0          -- posts.created_at
) STRICT;
CREATE INDEX comments_of_post ON comments (post_id, created_at, id);
CREATE INDEX comments_of_author ON comments (author_id, post_at DESC, post_id DESC);

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

-- A like, of a post or of a comment.
CREATE TABLE likes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES people (id),
    xml TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    post_at INTEGER NOT NULL DEFAULT 0,         -- of a post: posts.created_at
    CHECK ((post_id IS NULL) <> (comment_id IS NULL))
) STRICT;
CREATE INDEX likes_of_author ON likes (author_id, post_at DESC, post_id DESC);
CREATE UNIQUE INDEX likes_of_post ON likes (post_id, author_id) WHERE post_id IS NOT NULL;
CREATE UNIQUE INDEX likes_of_comment ON likes (comment_id, author_id) WHERE comment_id IS NOT NULL;

-- A participation: somebody wants to hear what happens to a post. `reasons` counts why (a like, a comment, a wish).
CREATE TABLE participations (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    guid TEXT NOT NULL,
    reasons INTEGER NOT NULL DEFAULT 1,
    interacted_at INTEGER NOT NULL DEFAULT 0,   -- posts.interacted_at, for people here
    PRIMARY KEY (post_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participations_of_person ON participations (person_id, interacted_at DESC, post_id DESC);
CREATE INDEX participations_by_guid ON participations (guid);

-- A bookmark: a post that somebody here wants to find again. Nobody is told.
CREATE TABLE bookmarks (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bookmarks_in_time ON bookmarks (person_id, made_at DESC, post_id DESC);
CREATE INDEX bookmarks_of_post ON bookmarks (post_id);
-- A post that somebody here has put out of their streams.
CREATE TABLE hidden_posts (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hidden_posts_in_time ON hidden_posts (person_id, made_at DESC, post_id DESC);
CREATE INDEX hidden_posts_of_post ON hidden_posts (post_id);

-- A report: somebody here asks the podmin to look at a post or a comment, once.
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

-- A conversation: messages between those who take part in it, and nobody else.
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES people (id),
    subject TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,                -- the last message
    UNIQUE (guid, author_id)                    -- who takes part knows the GUID, and takes nobody's place by it
) STRICT;
CREATE INDEX conversations_of_author ON conversations (author_id);
CREATE TABLE conversation_participants (
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    unread INTEGER NOT NULL DEFAULT 0,          -- messages they have not looked at; of people here
    hidden INTEGER NOT NULL DEFAULT 0,          -- they left: sees it no more, and gets nothing more
    brought INTEGER NOT NULL DEFAULT 1,         -- 0: lives here and was named when it came, but it has not come for them
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

-- Hashtags, on posts and on profiles.
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE                   -- lower case, without the #
) STRICT;
CREATE TABLE post_tags (
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    post_at INTEGER NOT NULL DEFAULT 0,         -- posts.created_at
    public INTEGER NOT NULL DEFAULT 0,          -- posts.public, which never changes either
    PRIMARY KEY (tag_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_tags_in_time ON post_tags (tag_id, public, post_at DESC, post_id DESC);
CREATE INDEX post_tags_of_post ON post_tags (post_id);
-- Which limited posts with a tag somebody here may see: what reached them, and their own. Triggers keep it.
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
CREATE TABLE profile_tags (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_tags_of_tag ON profile_tags (tag_id);
-- Which tags somebody here follows.
CREATE TABLE followed_tags (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followed_tags_of_tag ON followed_tags (tag_id);

-- A mention in a post or a comment. `person_id` is null until somebody with that ID has been met.
CREATE TABLE mentions (
    id INTEGER PRIMARY KEY,
    diaspora_id TEXT NOT NULL,
    person_id INTEGER REFERENCES people (id),
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    post_at INTEGER NOT NULL DEFAULT 0,         -- in a post: posts.created_at
    CHECK ((post_id IS NULL) <> (comment_id IS NULL))
) STRICT;
CREATE INDEX mentions_of_post ON mentions (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX mentions_of_comment ON mentions (comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX mentions_of_person ON mentions (person_id, post_at DESC, post_id DESC) WHERE person_id IS NOT NULL;
CREATE INDEX mentions_unmet ON mentions (diaspora_id) WHERE person_id IS NULL;

-- A notification, grouped: while one is unread, others who do the same join it.
CREATE TABLE notifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    recipient_id INTEGER NOT NULL REFERENCES accounts (person_id),
    kind TEXT NOT NULL,                         -- the reference's names: comment_on_post, started_sharing, …
    post_id INTEGER REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    unread INTEGER NOT NULL DEFAULT 1,
    made_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notifications_of_recipient ON notifications (recipient_id, updated_at DESC, id DESC);
CREATE INDEX notifications_of_kind ON notifications (recipient_id, kind, updated_at DESC, id DESC);
CREATE INDEX notifications_unread ON notifications (recipient_id, updated_at DESC, id DESC) WHERE unread = 1;
CREATE INDEX notifications_unread_of_kind ON notifications (recipient_id, kind, updated_at DESC, id DESC) WHERE unread = 1;
CREATE INDEX notifications_of_post ON notifications (post_id);
CREATE INDEX notifications_of_comment ON notifications (comment_id);
CREATE TABLE notification_actors (
    notification_id INTEGER NOT NULL REFERENCES notifications (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    acted_at INTEGER NOT NULL,
    PRIMARY KEY (notification_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notification_actors_of_person ON notification_actors (person_id);

-- A post of which somebody here wants to be told nothing, also where it is their own or names them.
CREATE TABLE quiet_posts (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quiet_posts_of_post ON quiet_posts (post_id);

-- What was retracted, so that a late copy does not bring it back.
CREATE TABLE retractions (
    guid TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES people (id), -- whose thing it was: nobody silences another's
    retracted_at INTEGER NOT NULL,
    PRIMARY KEY (guid, author_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retractions_of_author ON retractions (author_id);

-- A removal: a post or comment that was deleted a moment ago. It is hidden from everybody, and goes when the moment is over.
CREATE TABLE removals (
    post_id INTEGER UNIQUE REFERENCES posts (id) ON DELETE CASCADE,
    comment_id INTEGER UNIQUE REFERENCES comments (id) ON DELETE CASCADE,
    by_post_author INTEGER NOT NULL,            -- of a comment: in whose name, the author's of the post or its own author's
    due_at INTEGER NOT NULL,
    CHECK ((post_id IS NULL) <> (comment_id IS NULL))
) STRICT;
CREATE INDEX removals_due ON removals (due_at);

-- An import: an archive that somebody brings into their account. One at a time; its files lie in the data directory under
-- `key` until it is over.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,                        -- looking, looked, taking, waiting, undoing; done, undone, refused
    wishes TEXT NOT NULL DEFAULT '{}',          -- what of it is wanted, as JSON
    found TEXT NOT NULL DEFAULT '{}',           -- what a look found in it, and what came of it, as JSON
    stage INTEGER NOT NULL DEFAULT 0,           -- which part is being taken
    place INTEGER NOT NULL DEFAULT 0,           -- how many things of that part are
    reason TEXT,                                -- why it was refused
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX imports_under_way ON imports (person_id) WHERE state NOT IN ('done', 'undone', 'refused');
CREATE INDEX imports_of_person ON imports (person_id);
-- What an import brought, so that it can be undone.
CREATE TABLE imported (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (import_id, kind, row)
) STRICT, WITHOUT ROWID;
-- What of an import waits for somebody or something to be met, or was left out for good.
CREATE TABLE import_leftovers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    waits_for TEXT,                             -- an errand, as arrivals name it; null: it does not come any more
    section TEXT NOT NULL,
    element TEXT,                               -- JSON, while it waits
    name TEXT NOT NULL,                         -- what it is, for its owner's eyes
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_leftovers_of_import ON import_leftovers (import_id, waits_for);
CREATE INDEX import_leftovers_waiting ON import_leftovers (waits_for) WHERE waits_for IS NOT NULL;

-- A copy of everything that is somebody's, made because they asked for it. Its file lies in the data directory.
CREATE TABLE exports (
    key TEXT PRIMARY KEY,                       -- 32 hex digits: the name of its file, and in no address
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    photos INTEGER NOT NULL,                    -- with the files of photos
    readable INTEGER NOT NULL,                  -- with pages to read
    state TEXT NOT NULL,                        -- waiting, making, ready, failed; gone: its file goes, then the row
    done INTEGER NOT NULL DEFAULT 0,            -- photos that are in it
    of INTEGER,                                 -- photos there are; null: not counted yet
    missing INTEGER NOT NULL DEFAULT 0,         -- photos whose file is lost
    bytes INTEGER NOT NULL DEFAULT 0,           -- of the file
    reason TEXT,                                -- why it failed: no_room, broken
    ended_at INTEGER,                           -- when it was ready, or failed
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exports_there ON exports (person_id) WHERE state <> 'gone';
CREATE INDEX exports_of_person ON exports (person_id);
CREATE INDEX exports_by_state ON exports (state, ended_at);

-- Four tables wait. This one: what other pods brought, as received, until it has been understood or given up.
CREATE TABLE arrivals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER REFERENCES accounts (person_id), -- null: came by the public route
    body BLOB NOT NULL,
    fetched INTEGER NOT NULL DEFAULT 0,         -- how many fetches in a row led to it; 0: it was brought
    tries INTEGER NOT NULL DEFAULT 0,
    try_at INTEGER,                             -- null: dropped, and `reason` says why
    reason TEXT,                                -- of the last try: a code of docs/protocol.md 10.5
    waits_for TEXT,                             -- the errand whose end wakes it: kind and subject
    host TEXT,                                  -- where its sender lives, as it says, once it had to wait for something
    proven INTEGER NOT NULL DEFAULT 0,          -- 1: its signature says so too
    arrived_at INTEGER NOT NULL
) STRICT;
CREATE INDEX arrivals_due ON arrivals (try_at, id, length(body)) WHERE try_at IS NOT NULL;
CREATE INDEX arrivals_waiting ON arrivals (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX arrivals_of_host ON arrivals (host, proven, tries, length(body)) WHERE host IS NOT NULL;
CREATE INDEX arrivals_dropped ON arrivals (arrived_at) WHERE try_at IS NULL;

-- What we have to say to other pods. A parcel is said once; its deliveries are whom to.
CREATE TABLE parcels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sender_id INTEGER NOT NULL REFERENCES accounts (person_id), -- who signs the envelope
    xml TEXT NOT NULL,                          -- the entity
    envelope TEXT,                              -- signed when first sent
    post_id INTEGER REFERENCES posts (id) ON DELETE SET NULL, -- it is this post: its author is told where it got to
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX parcels_of_post ON parcels (post_id) WHERE post_id IS NOT NULL;
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parcel_id INTEGER NOT NULL REFERENCES parcels (id),
    pod_id INTEGER NOT NULL REFERENCES pods (id),
    person_id INTEGER REFERENCES people (id),   -- null: to the pod's public inbox; else encrypted for this person
    patience INTEGER NOT NULL,                  -- how many tries before it is given up
    tries INTEGER NOT NULL DEFAULT 0,
    try_at INTEGER NOT NULL,
    reason TEXT,                                -- why the last try failed
    ahead INTEGER NOT NULL DEFAULT 0            -- 1: what its sender says to this pod later is not sent before it
) STRICT;
CREATE INDEX deliveries_ahead ON deliveries (pod_id) WHERE ahead = 1;
CREATE INDEX deliveries_due ON deliveries (try_at, id);
CREATE INDEX deliveries_of_parcel ON deliveries (parcel_id);
CREATE INDEX deliveries_of_pod ON deliveries (pod_id);
CREATE INDEX deliveries_of_person ON deliveries (person_id) WHERE person_id IS NOT NULL;

-- What has to be found out elsewhere: somebody to look up, something to fetch, a pod to check.
CREATE TABLE errands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                         -- person, history, thing, pod, card
    subject TEXT NOT NULL,                      -- diaspora* ID · the same · kind/guid · pod id · post id
    host TEXT NOT NULL,                         -- whom it goes to, for the cap per host
    at_id TEXT,                                 -- for a thing: whose pod is asked
    fetched INTEGER NOT NULL DEFAULT 0,         -- for a thing: how many fetches in a row this one makes
    tries INTEGER NOT NULL DEFAULT 0,
    try_at INTEGER NOT NULL,
    reason TEXT,
    nowhere INTEGER NOT NULL DEFAULT 0,         -- 1: nobody has met its host, and the host's name has no address
    UNIQUE (kind, subject)
) STRICT;
CREATE INDEX errands_due ON errands (try_at, id);
CREATE INDEX errands_of_host ON errands (host);
