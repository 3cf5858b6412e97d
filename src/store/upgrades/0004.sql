-- From the schema of version 3: what waits is counted by host, and fetches in a row.
ALTER TABLE arrivals ADD COLUMN host TEXT;
ALTER TABLE arrivals ADD COLUMN proven INTEGER NOT NULL DEFAULT 0;
CREATE INDEX arrivals_of_host ON arrivals (host, proven, tries, length(body)) WHERE host IS NOT NULL;
DROP INDEX arrivals_due;
CREATE INDEX arrivals_due ON arrivals (try_at, id, length(body)) WHERE try_at IS NOT NULL;
ALTER TABLE errands ADD COLUMN fetched INTEGER NOT NULL DEFAULT 0;
ALTER TABLE errands ADD COLUMN nowhere INTEGER NOT NULL DEFAULT 0;
UPDATE errands SET fetched = 1 WHERE kind = 'thing';
-- Visits were filed for an address; a host is one host, whatever is asked of it.
UPDATE errands SET host = replace(replace(host, 'https://', ''), 'http://', '');
