INSERT INTO pod (id, url, secret, made_at) VALUES (1, 'https://pod.example', x'00', 1);
INSERT INTO pods (id, url, made_at) VALUES (1, 'https://other.example', 1);
INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, made_at) VALUES
    (1, 'aaaaaaaaaaaaaaaa', 'alice@pod.example', NULL, 'key', 1),
    (2, 'bbbbbbbbbbbbbbbb', 'bob@other.example', 1, 'key', 1);
INSERT INTO pictures (id, key, url, made_at) VALUES (1, 'cccccccccccccccccccccccccccccccc', 'https://other.example/bob.jpg', 1);
INSERT INTO pictures (id, key, kind, small_kind, sizes, width, height, bytes, made_at) VALUES
    (2, 'dddddddddddddddddddddddddddddddd', 'jpeg', 'jpeg', 'thumb_small', 3, 2, 99, 1);
UPDATE people SET picture_id = 1 WHERE id = 2;
INSERT INTO accounts (person_id, name, password_hash, private_key, made_at) VALUES (1, 'alice', 'hash', x'00', 1);
INSERT INTO sessions (token_hash, person_id, made_at, seen_at) VALUES (x'00', 1, 1, 1);
INSERT INTO invitations (person_id, code, uses_left) VALUES (1, 'abc', 25);
INSERT INTO aspects (id, owner_id, name, position) VALUES (1, 1, 'Family', 0), (2, 1, 'Friends', 1);
INSERT INTO contacts (id, owner_id, person_id, sharing, made_at) VALUES (1, 1, 2, 1, 1);
INSERT INTO aspect_memberships (aspect_id, contact_id) VALUES (1, 1);
INSERT INTO posts (id, guid, author_id, public, text, html, created_at, interacted_at, received_at) VALUES
    (1, 'pppppppppppppppp', 1, 1, 'public', '<p>public</p>', 1, 1, 1),
    (2, 'qqqqqqqqqqqqqqqq', 1, 0, 'limited', '<p>limited</p>', 2, 2, 2);
INSERT INTO post_aspects (post_id, aspect_id) VALUES (2, 1);
INSERT INTO post_recipients (post_id, person_id) VALUES (2, 2);
INSERT INTO photos (id, guid, author_id, picture_id, post_id, created_at) VALUES (1, 'ffffffffffffffff', 1, 2, 2, 2);
INSERT INTO photo_recipients (photo_id, person_id) VALUES (1, 2);
INSERT INTO discarded (key, cached, remove_at) VALUES ('eeeeeeeeeeeeeeee', 0, 1);
INSERT INTO comments (id, guid, post_id, author_id, text, html, xml, created_at) VALUES
    (1, 'cccccccccccccccc', 2, 2, 'hi', '<p>hi</p>', '<comment/>', 3);
INSERT INTO likes (guid, post_id, comment_id, author_id, xml, created_at) VALUES
    ('llllllllllllllll', 1, NULL, 2, '<like/>', 3), ('mmmmmmmmmmmmmmmm', NULL, 1, 1, '<like/>', 3);
INSERT INTO participations (post_id, person_id, guid) VALUES (1, 2, 'tttttttttttttttt');
INSERT INTO tags (id, name) VALUES (1, 'bees');
INSERT INTO post_tags (tag_id, post_id) VALUES (1, 1);
INSERT INTO profile_tags (person_id, tag_id, position) VALUES (1, 1, 0);
INSERT INTO mentions (diaspora_id, person_id, post_id) VALUES ('bob@other.example', 2, 1);
INSERT INTO notifications (id, guid, recipient_id, kind, post_id, made_at, updated_at) VALUES
    (1, 'nnnnnnnnnnnnnnnn', 1, 'liked', 1, 3, 3);
INSERT INTO notification_actors (notification_id, person_id, acted_at) VALUES (1, 2, 3);
INSERT INTO retractions (guid, author_id, retracted_at) VALUES ('gggggggggggggggg', 2, 1);
INSERT INTO arrivals (recipient_id, body, try_at, arrived_at) VALUES (1, x'00', 1, 1);
INSERT INTO parcels (id, sender_id, xml, made_at) VALUES (1, 1, '<status_message/>', 1);
INSERT INTO deliveries (parcel_id, pod_id, person_id, patience, try_at) VALUES (1, 1, 2, 10, 1);
INSERT INTO errands (kind, subject, host, try_at) VALUES ('person', 'carol@other.example', 'other.example', 1);
INSERT INTO errands (kind, subject, host, at_id, try_at) VALUES
    ('pod', '1', 'https://other.example', NULL, 1), ('thing', 'post/zzzzzzzzzzzzzzzz', 'other.example', 'bob@other.example', 1);
INSERT INTO refused_keys (person_id, public_key, first_at, last_at) VALUES (2, 'other key', 1, 1);
INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, made_at) VALUES (3, 'cccccccccccccccc', 'carol@other.example', 1, 'key', 1);
INSERT INTO migrations (old_id, new_id, made_at) VALUES (2, 3, 1);
INSERT INTO blocks (owner_id, person_id, made_at) VALUES (1, 3, 1);
INSERT INTO post_pods (post_id, pod_id, state, changed_at) VALUES (1, 1, 'reached', 1);
INSERT INTO embeds (post_id, url) VALUES (1, 'https://link.example');
INSERT INTO polls (id, guid, post_id, question) VALUES (1, 'uuuuuuuuuuuuuuuu', 1, 'Tea?');
INSERT INTO poll_answers (id, guid, poll_id, position, answer) VALUES (1, 'vvvvvvvvvvvvvvvv', 1, 0, 'yes');
INSERT INTO votes (guid, poll_id, answer_id, author_id, xml, created_at) VALUES ('wwwwwwwwwwwwwwww', 1, 1, 2, '<x/>', 3);
INSERT INTO events (id, guid, post_id, summary, description, description_html, start_at, all_day) VALUES
    (1, 'xxxxxxxxxxxxxxxx', 2, 'Tea', '', '', 5, 0);
INSERT INTO attendances (guid, event_id, author_id, status, xml, created_at) VALUES
    ('yyyyyyyyyyyyyyyy', 1, 2, 'accepted', '<x/>', 3);
INSERT INTO conversations (id, guid, author_id, subject, created_at, updated_at) VALUES (1, 'hhhhhhhhhhhhhhhh', 2, 'Tea', 1, 1);
INSERT INTO conversation_participants (conversation_id, person_id) VALUES (1, 1), (1, 2);
INSERT INTO messages (guid, conversation_id, author_id, text, html, created_at) VALUES
    ('iiiiiiiiiiiiiiii', 1, 2, 'Tea?', '<p>Tea?</p>', 1);
INSERT INTO followed_tags (person_id, tag_id, made_at) VALUES (1, 1, 1);
INSERT INTO moves (id, person_id, old_id, envelope, made_at) VALUES (1, 1, 'alice@gone.example', '<me:env/>', 1);
INSERT INTO untold (diaspora_id, move_id) VALUES ('carol@other.example', 1);
INSERT INTO closings (person_id, code_hash, asked_at, posts, photos, contacts, comments, messages, pods) VALUES (1, x'00', 1, 2, 1, 1, 0, 0, 1);
INSERT INTO farewells (person_id, pod_id, state) VALUES (1, 1, 'waiting');
INSERT INTO imports (id, person_id, key, state, made_at, changed_at) VALUES (1, 1, 'iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii', 'done', 1, 1);
INSERT INTO imported (import_id, kind, row) VALUES (1, 'post', 2);
INSERT INTO import_leftovers (import_id, waits_for, section, element, name, reason) VALUES (1, 'person carol@other.example', 'contacts', '{}', 'carol', 'unmet');
INSERT INTO exports (key, person_id, photos, readable, state, asked_at) VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 1, 1, 'ready', 1);
