-- From the schema of version 4: data comes and goes.
CREATE TABLE followed_tags (
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followed_tags_of_tag ON followed_tags (tag_id);
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    wishes TEXT NOT NULL DEFAULT '{}',
    found TEXT NOT NULL DEFAULT '{}',
    stage INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX imports_under_way ON imports (person_id) WHERE state NOT IN ('done', 'undone', 'refused');
CREATE INDEX imports_of_person ON imports (person_id);
CREATE TABLE imported (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (import_id, kind, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_leftovers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    waits_for TEXT,
    section TEXT NOT NULL,
    element TEXT,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_leftovers_of_import ON import_leftovers (import_id, waits_for);
CREATE INDEX import_leftovers_waiting ON import_leftovers (waits_for) WHERE waits_for IS NOT NULL;
CREATE TABLE moves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    old_id TEXT NOT NULL,
    envelope TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    UNIQUE (person_id, old_id)
) STRICT;
CREATE INDEX moves_from ON moves (old_id);
CREATE TABLE untold (
    diaspora_id TEXT NOT NULL,
    move_id INTEGER NOT NULL REFERENCES moves (id) ON DELETE CASCADE,
    PRIMARY KEY (diaspora_id, move_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX untold_of_move ON untold (move_id);
ALTER TABLE deliveries ADD COLUMN ahead INTEGER NOT NULL DEFAULT 0;
CREATE INDEX deliveries_ahead ON deliveries (pod_id) WHERE ahead = 1;
CREATE TABLE exports (
    key TEXT PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES accounts (person_id),
    photos INTEGER NOT NULL,
    readable INTEGER NOT NULL,
    state TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    of INTEGER,
    missing INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    ended_at INTEGER,
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exports_there ON exports (person_id) WHERE state <> 'gone';
CREATE INDEX exports_of_person ON exports (person_id);
CREATE INDEX exports_by_state ON exports (state, ended_at);
ALTER TABLE accounts ADD COLUMN closes_at INTEGER;
CREATE INDEX accounts_closing ON accounts (closes_at) WHERE closes_at IS NOT NULL;
CREATE TABLE closings (
    person_id INTEGER PRIMARY KEY REFERENCES accounts (person_id),
    code_hash BLOB NOT NULL UNIQUE,
    asked_at INTEGER NOT NULL,
    closed_at INTEGER,
    posts INTEGER NOT NULL,
    photos INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    pods INTEGER NOT NULL
) STRICT;
CREATE INDEX closings_to_forget ON closings (closed_at) WHERE closed_at IS NOT NULL;
CREATE TABLE farewells (
    person_id INTEGER NOT NULL REFERENCES closings (person_id) ON DELETE CASCADE,
    pod_id INTEGER NOT NULL REFERENCES pods (id),
    state TEXT NOT NULL,
    PRIMARY KEY (person_id, pod_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX farewells_to_pod ON farewells (pod_id);
