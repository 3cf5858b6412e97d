-- From the schema of version 6.

-- How somebody reads: sensitive posts are open at once; single keys act.
ALTER TABLE accounts ADD COLUMN shows_sensitive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN shortcuts INTEGER NOT NULL DEFAULT 1;
