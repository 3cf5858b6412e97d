-- 2,000 people here and 50,000 elsewhere, and {posts} posts of theirs, one a minute. Who writes is unevenly spread: a hundredth of
-- all people write a fifth of all posts. "Luck" is a large odd number times the row's, modulo 2^32.
PRAGMA foreign_keys = OFF;
PRAGMA journal_mode = OFF;
PRAGMA cache_size = -2000000;
BEGIN;
CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
INSERT INTO temp.n WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < max({posts}, 52000)) SELECT i FROM c;

-- People: every 26th lives here. Names of two and three syllables, every twentieth Chinese.
CREATE TEMP TABLE syllables AS SELECT key AS k, value AS s FROM json_each('["ma","ri","an","na","to","ben","lu","ka","so","phie",
  "jo","el","fe","lix","mi","chael","sa","ra","da","vid","le","on","ni","co","ti","mo","pa","bel","ger","da","vi","ola","ro","bert","ed","gar",
  "zel","ken","ji","ro"]');
CREATE UNIQUE INDEX temp.syllables_k ON syllables (k);
CREATE TEMP TABLE chinese AS SELECT key AS k, value AS s FROM json_each('["王","李","张","刘","陈","杨","赵","黄","伟","芳","娜","敏"]');
INSERT INTO pods (id, url, made_at) SELECT i, 'https://pod' || i || '.example', 1 FROM n WHERE i <= 500;
INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, last_name, made_at)
  SELECT 1000 + i, printf('%032d', i), 'p' || i || '@' || iif(i % 26 = 5, 'a.example', 'pod' || (1 + i % 500) || '.example'),
    iif(i % 26 = 5, NULL, 1 + i % 500), 'key',
    iif(i % 20 = 0, (SELECT s FROM chinese WHERE k = i / 80 % 8) || (SELECT s FROM chinese WHERE k = 8 + i / 20 % 4),
      (SELECT s FROM syllables WHERE k = i * 7 % 40) || (SELECT s FROM syllables WHERE k = i / 40 % 40)),
    iif(i % 20 = 0, '',
      (SELECT s FROM syllables WHERE k = i * 11 % 40) || (SELECT s FROM syllables WHERE k = i / 13 % 40) || (SELECT s FROM syllables WHERE k = i / 1600 % 40)), 1
  FROM n WHERE i <= 52000;
UPDATE people SET first_name = 'Xenophila' WHERE id IN (5000, 25000, 45000);
CREATE TEMP TABLE here AS SELECT row_number() OVER (ORDER BY id) - 1 AS k, id FROM people WHERE id > 1000 AND pod_id IS NULL;
CREATE UNIQUE INDEX temp.here_k ON here (k);
INSERT INTO people (id, guid, diaspora_id, public_key, first_name, made_at) VALUES (2, 'newcomernewcomer', 'new@a.example', 'key', 'New', 1);
INSERT INTO accounts (person_id, name, password_hash, private_key, made_at)
  SELECT id, 'p' || id, '', x'', 1 FROM people WHERE id > 1 AND pod_id IS NULL;

-- alice (1) shares with 500 of the thousand who write most; the newcomer (2) with one who wrote once. Others have 25 contacts each.
INSERT INTO aspects (id, owner_id, name, position) VALUES (2, 1, 'Work', 2), (3, 2, 'Friends', 1);
INSERT OR IGNORE INTO contacts (id, owner_id, person_id, sharing, made_at)
  SELECT i, 1, 1001 + 2 * i, i % 3 > 0, 1 FROM n WHERE i <= 502;
INSERT INTO contacts (id, owner_id, person_id, sharing, made_at) VALUES (1000, 2, 60000, 1, 1);
INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 1 + id % 2, id FROM contacts WHERE owner_id = 1;
INSERT INTO aspect_memberships (aspect_id, contact_id) VALUES (3, 1000);
INSERT OR IGNORE INTO contacts (owner_id, person_id, sharing, made_at)
  SELECT here.id, 1001 + (here.k * 977 + i * 2083) % 52000, i % 2, 1 FROM here CROSS JOIN n WHERE i <= 25;
-- A neighbour (1005) has an aspect of 250 who write little.
INSERT INTO aspects (id, owner_id, name, position) VALUES (4, 1005, 'Quiet', 1);
INSERT OR IGNORE INTO contacts (owner_id, person_id, sharing, made_at) SELECT 1005, 41000 + 41 * i, 1, 1 FROM n WHERE i <= 250;
INSERT INTO aspect_memberships (aspect_id, contact_id)
  SELECT 4, contacts.id FROM contacts WHERE owner_id = 1005 AND person_id > 41000 AND (person_id - 41000) % 41 = 0;
INSERT OR IGNORE INTO blocks (owner_id, person_id, made_at) SELECT 1, 1010 + i * i * 20, 1 FROM n WHERE i <= 20;

-- Posts: three of four to all, every twentieth passes on another.
CREATE TEMP TABLE p AS SELECT i, {last} - ({posts} - i) * {each} AS at,
    CASE WHEN i % 197 = 0 THEN 1 WHEN i = {posts} / 100 THEN 60000
      ELSE 1001 + CAST(52000 * pow3 AS INTEGER) END AS author, public, i % 20 = 7 AND root_public AS reshare, word FROM (
  SELECT i, (i * 2654435761 % 4294967296 / 4294967296.0) * (i * 2654435761 % 4294967296 / 4294967296.0)
      * (i * 2654435761 % 4294967296 / 4294967296.0) AS pow3,
    i * 2246822519 % 4294967296 < 3221225472 OR i % 20 IN (5, 7) AS public, i > 20 AS root_public,
    i * 3266489917 % 4294967296 / 4294967296.0 AS word FROM n WHERE i <= {posts});
INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at) VALUES (60000, 'quietquietquiet1', 'quiet@pod1.example', 1, 'key', 'Quiet', 1);
CREATE TEMP TABLE friends AS SELECT person_id AS id FROM contacts WHERE owner_id = 1;
CREATE UNIQUE INDEX temp.friends_id ON friends (id);
INSERT INTO posts (id, guid, author_id, public, text, html, reshare, root_id, created_at, interacted_at, received_at, local)
  SELECT i, printf('%032d', i), author, public, iif(reshare, '', words), iif(reshare, '', '<p>' || words || '</p>'), reshare,
    iif(reshare, i - 2, NULL), at, at + i % 7 * 600, at, author = 1 OR (author - 1000) % 26 = 5
  FROM (SELECT *, 'In the garden of w' || CAST(20000 * word * word * word AS INTEGER) || ' we saw w' || CAST(20000 * word * word AS INTEGER)
      || iif(i % 20 = 3, ' and tulips', ' and trees') || iif(i % 50 = 9, ' with thorns', '') || iif(i % 10 = 4, ' 今天天气很好', '')
      || iif(NOT public, ' in secret', '') || iif(i % ({posts} / 100) = 3, ' and a zinnia', '') || '. It was a long day, and there is more to say of it.' AS words
    FROM p);

-- What is limited goes to three people here; of what alice's contacts say every second to her, of what strangers say every
-- fifth to her and every fifth to the newcomer.
INSERT OR IGNORE INTO post_recipients (post_id, person_id, post_at, author_id)
  SELECT p.i, here.id, p.at, p.author FROM p CROSS JOIN json_each('[0,1,2]') three CROSS JOIN here ON here.k = (p.i * 3 + three.value) % 2000 WHERE public = 0;
INSERT OR IGNORE INTO post_recipients (post_id, person_id, post_at, author_id)
  SELECT i, 1, at, author FROM p WHERE public = 0 AND author <> 1 AND (author IN (SELECT id FROM friends) AND i % 2 = 0 OR i % 5 = 0);
INSERT OR IGNORE INTO post_recipients (post_id, person_id, post_at, author_id) SELECT i, 2, at, author FROM p WHERE public = 0 AND i % 5 = 1;
INSERT INTO post_aspects (post_id, aspect_id) SELECT i, 1 + i % 2 FROM p WHERE author = 1 AND public = 0;

-- Five comments to a post, unevenly; two hundred to one that is new, two likes to a post.
INSERT INTO comments (guid, post_id, author_id, text, html, xml, created_at, post_at)
  SELECT printf('%029d', p.i) || printf('%03d', one.i), p.i,
    iif(p.i % 50 = 14 AND one.i = 1, 1, 1001 + CAST(52000 * ((p.i * 668265263 + one.i * 374761393) % 4294967296 / 4294967296.0)
      * ((p.i * 668265263 + one.i * 374761393) % 4294967296 / 4294967296.0) AS INTEGER)),
    'Yes, that is so.', '<p>Yes, that is so.</p>', '<comment/>', p.at + one.i * 300, p.at
  FROM p CROSS JOIN n one WHERE one.i <= iif(p.i = {posts} - 1010, 200, (SELECT value FROM json_each('[0,0,1,2,3,4,5,7,10,18]') WHERE key = p.i % 10));
INSERT OR IGNORE INTO likes (guid, post_id, author_id, xml, created_at, post_at)
  SELECT printf('%028d', p.i) || printf('%04d', one.i), p.i, iif(p.i % 20 = 2 AND one.i = 1, 1, 1001 + (p.i * 31 + one.i * 7919) % 52000), '<like/>', p.at, p.at
  FROM p CROSS JOIN n one WHERE one.i <= iif(p.i = {posts} - 1010, 100, (SELECT value FROM json_each('[0,1,2,5]') WHERE key = p.i % 4));
INSERT OR IGNORE INTO participations (post_id, person_id, guid, interacted_at)
  SELECT id, 1, guid, interacted_at FROM posts WHERE id % 20 = 2 OR id % 50 = 14;

-- Tags: one or two to a post; alice follows twenty.
INSERT INTO tags (id, name) SELECT i, 'tag' || i FROM n WHERE i <= 5000;
INSERT OR IGNORE INTO post_tags (tag_id, post_id, post_at, public) SELECT 1 + CAST(5000 * word * word * word AS INTEGER), i, at, public FROM p;
INSERT OR IGNORE INTO post_tags (tag_id, post_id, post_at, public) SELECT 1, i, at, public FROM p WHERE i % 7 = 0;
INSERT INTO followed_tags (person_id, tag_id, made_at) SELECT 1, 5 * i * i, 1 FROM n WHERE i <= 20;
INSERT INTO profile_tags (person_id, tag_id, position) SELECT 1000 + i, 2 + i % 4999, 0 FROM n WHERE i <= 52000;
INSERT INTO profile_tags (person_id, tag_id, position) SELECT 1000 + i, 1, 1 FROM n WHERE i <= 52000 AND i % 10 = 0;
INSERT INTO mentions (diaspora_id, person_id, post_id, post_at) SELECT 'alice@a.example', 1, i, at FROM p WHERE i % 100 = 50;

-- Photos, and what people keep for themselves.
INSERT INTO pictures (id, key, kind, small_kind, sizes, width, height, made_at)
  SELECT i, printf('%032x', i), 'jpeg', 'jpeg', 'small', 800, 600, at FROM p WHERE i % 10 = 3 OR author IN (1, 1001);
INSERT INTO photos (guid, author_id, picture_id, post_id, public, text, created_at)
  SELECT printf('%032d', {posts} + i), author, i, i, public, 'a photo', at FROM p WHERE (i % 10 = 3 OR author IN (1, 1001)) AND NOT reshare;
-- Of alice also such as stand in no post.
INSERT INTO pictures (id, key, kind, small_kind, sizes, width, height, made_at)
  SELECT {posts} + i, printf('%032x', {posts} + i), 'jpeg', 'jpeg', 'small', 800, 600, at FROM p WHERE i % 125 = 1;
INSERT INTO photos (guid, author_id, picture_id, public, text, created_at)
  SELECT printf('%032d', 2 * {posts} + i), 1, {posts} + i, i % 2, 'a photo', at FROM p WHERE i % 125 = 1;
INSERT INTO bookmarks (person_id, post_id, made_at) SELECT 1, i, at FROM p WHERE i % 200 = 1;
INSERT INTO hidden_posts (person_id, post_id, made_at) SELECT 1, i, at FROM p WHERE i % 250 = 2;

-- Notifications: to alice of every fortieth post, the newest hundred unread; to others of every tenth.
INSERT INTO notifications (id, guid, recipient_id, kind, post_id, unread, made_at, updated_at)
  SELECT i, printf('note%028d', i), iif(i % 40 = 0, 1, here.id), kinds.value, iif(kinds.value = 'started_sharing', NULL, i),
    i > {posts} - 4000, at, at + i % 5 * 60
  FROM p CROSS JOIN json_each('["also_commented","comment_on_post","liked","mentioned","reshared","started_sharing"]') kinds ON kinds.key = p.i / 40 % 6
  CROSS JOIN here ON here.k = p.i / 10 % 2000 WHERE p.i % 10 = 0;
INSERT OR IGNORE INTO notification_actors (notification_id, person_id, acted_at)
  SELECT notifications.id, 1001 + (notifications.id * 31 + one.value * 977) % 52000, updated_at
  FROM notifications CROSS JOIN json_each('[1,2,3,4]') one WHERE one.value <= 1 + notifications.id / 40 % 4;
INSERT INTO people_index (rowid, pieces) SELECT id, pieces(first_name || ' ' || last_name) FROM people WHERE id > 1;
-- What the chore would take of these texts, at once.
DELETE FROM posts_to_index;
CREATE TEMP TABLE marked (post_id INTEGER PRIMARY KEY, marks, behind, created_at, words, pairs);
INSERT INTO temp.marked SELECT id, iif(public, 'all', 'p' || author_id || coalesce((
      SELECT ' ' || group_concat('p' || person_id, ' ') FROM post_recipients got WHERE got.post_id = posts.id), ''))
    || ' ' || behind || 'by' || author_id
    || coalesce((SELECT ' ' || group_concat(behind || 't' || tag_id, ' ') FROM post_tags WHERE post_tags.post_id = posts.id), '')
    || coalesce((SELECT ' ' || group_concat(behind || 'w' || aspect_id, ' ') FROM post_aspects WHERE post_aspects.post_id = posts.id), ''),
    behind, created_at, behind || replace(replace(replace(replace(lower(text), '.', ''), ',', ''), '今天天气很好', '今 天 天 气 很 好'), ' ', ' ' || behind),
    iif(instr(text, '今天'), behind || replace('今天 天天 天气 气很 很好 x', ' ', ' ' || behind), '')
  FROM (SELECT *, iif(public, '', char(57344)) AS behind FROM posts WHERE reshare = 0) posts;
DROP TRIGGER post_words_added;
INSERT INTO post_words (place, post_id, words, pairs, marks) SELECT created_at * 1024 + post_id * 2 % 1024, post_id, words, pairs, marks FROM temp.marked;
INSERT INTO post_words (place, post_id, photo_id, words, pairs, marks)
  SELECT marked.created_at * 1024 + (photos.id * 2 + 1) % 1024, marked.post_id, photos.id, behind || 'a ' || behind || 'photo', '', marks
  FROM photos CROSS JOIN temp.marked ON marked.post_id = photos.post_id;
INSERT INTO post_index (post_index) VALUES ('rebuild');
CREATE TRIGGER post_words_added AFTER INSERT ON post_words BEGIN
    INSERT INTO post_index (rowid, words, pairs, marks) VALUES (new.place, new.words, new.pairs, new.marks);
END;
COMMIT;
PRAGMA journal_mode = WAL;
