//! What stands in the files of our own form: a statement for each.

/// A file of our own form: a JSON list with a line for each row.
pub struct Part {
    /// Its name, without ending.
    pub file: &'static str,
    /// Rows as JSON texts; `?1` is whose.
    pub(super) rows: &'static str,
}

/// All of them. People and things stand in them by the names that all pods know.
pub const PARTS: &[Part] = &[
    Part {
        file: "account",
        rows: "SELECT json_object('diaspora_id', people.diaspora_id, 'guid', people.guid, 'name', accounts.name,
                 'email', email, 'language', language, 'default_audience', default_audience,
                 'default_aspects', json((SELECT json_group_array(aspects.name) FROM aspects
                   WHERE owner_id = ?1 AND instr(',' || default_audience || ',', ',' || aspects.id || ','))),
                 'chosen_aspects', chosen_aspects, 'shares_back_in', shares_back_in,
                 'hides_ignored', json(iif(hides_ignored, 'true', 'false')),
                 'shows_sensitive', json(iif(shows_sensitive, 'true', 'false')),
                 'shortcuts', json(iif(shortcuts, 'true', 'false')),
                 'podmin', json(iif(podmin, 'true', 'false')), 'made_at', accounts.made_at, 'seen_at', seen_at,
                 'public_key', people.public_key,
                 'invitation', json((SELECT json_object('code', code, 'uses_left', uses_left) FROM invitations
                   WHERE invitations.person_id = ?1)),
                 'was', json((SELECT json_group_array(json_object('diaspora_id', old.diaspora_id, 'moved_at', migrations.made_at))
                   FROM migrations JOIN people old ON old.id = old_id WHERE new_id = ?1)))
               FROM accounts JOIN people ON people.id = person_id WHERE person_id = ?1",
    },
    Part {
        file: "profile",
        rows: "SELECT json_object('first_name', first_name, 'last_name', last_name, 'bio', bio, 'location', location,
                 'gender', gender, 'birthday', birthday, 'searchable', json(iif(searchable, 'true', 'false')),
                 'public_details', json(iif(public_details, 'true', 'false')), 'nsfw', json(iif(nsfw, 'true', 'false')),
                 'picture', (SELECT key FROM pictures WHERE pictures.id = picture_id),
                 'picture_from', (SELECT photos.guid FROM photos WHERE photos.id = picture_from),
                 'tags', json((SELECT json_group_array(name) FROM (SELECT name FROM profile_tags
                   JOIN tags ON tags.id = tag_id WHERE person_id = ?1 ORDER BY position))))
               FROM people WHERE id = ?1",
    },
    Part {
        file: "aspects",
        rows: "SELECT json_object('id', id, 'name', name, 'people', json((SELECT json_group_array(diaspora_id) FROM
                 aspect_memberships m JOIN contacts ON contacts.id = contact_id JOIN people ON people.id = contacts.person_id
                 WHERE m.aspect_id = aspects.id)))
               FROM aspects WHERE owner_id = ?1 ORDER BY position, id",
    },
    Part {
        file: "contacts",
        rows: "SELECT json_object('diaspora_id', diaspora_id, 'guid', guid, 'first_name', first_name, 'last_name', last_name,
                 'public_key', public_key, 'sharing', json(iif(sharing, 'true', 'false')), 'since', contacts.made_at,
                 'aspects', json((SELECT json_group_array(aspects.name) FROM aspect_memberships
                   JOIN aspects ON aspects.id = aspect_id WHERE contact_id = contacts.id)))
               FROM contacts JOIN people ON people.id = person_id WHERE owner_id = ?1 ORDER BY contacts.id",
    },
    Part {
        file: "followed_tags",
        rows: "SELECT json_object('name', name, 'since', made_at) FROM followed_tags JOIN tags ON tags.id = tag_id
               WHERE person_id = ?1 ORDER BY made_at, name",
    },
    Part {
        file: "moves",
        rows: "SELECT json_object('diaspora_id', old_id, 'envelope', envelope, 'moved_at', made_at)
               FROM moves WHERE person_id = ?1 ORDER BY id",
    },
    Part {
        file: "ignored",
        rows: "SELECT json_object('diaspora_id', diaspora_id, 'since', blocks.made_at)
               FROM blocks JOIN people ON people.id = person_id WHERE owner_id = ?1 ORDER BY blocks.id",
    },
    Part {
        file: "posts",
        rows: "SELECT json_object('guid', posts.guid, 'public', json(iif(posts.public, 'true', 'false')), 'text', posts.text,
                 'nsfw', json(iif(posts.nsfw, 'true', 'false')), 'provider', posts.provider, 'created_at', posts.created_at,
                 'edited_at', posts.edited_at, 'interacted_at', posts.interacted_at,
                 'reshare', json(iif(posts.reshare, 'true', 'false')), 'root', root.guid, 'root_author', wrote.diaspora_id,
                 'address', posts.address, 'lat', posts.lat, 'lng', posts.lng,
                 'aspects', json((SELECT json_group_array(aspects.name) FROM post_aspects
                   JOIN aspects ON aspects.id = aspect_id WHERE post_id = posts.id)),
                 'people', json((SELECT json_group_array(diaspora_id) FROM post_recipients r JOIN people ON people.id = r.person_id
                   WHERE r.post_id = posts.id)),
                 'pods', json((SELECT json_group_array(json_object('url', url, 'state', state, 'reason', reason,
                   'changed_at', changed_at)) FROM post_pods JOIN pods ON pods.id = pod_id WHERE post_id = posts.id)),
                 'embed', json((SELECT json_object('url', url, 'title', title, 'description', description, 'image', image)
                   FROM embeds WHERE post_id = posts.id)),
                 'poll', json((SELECT json_object('guid', guid, 'question', question, 'ends_at', ends_at, 'answers', json((SELECT
                   json_group_array(json_object('guid', guid, 'answer', answer)) FROM (SELECT guid, answer FROM poll_answers
                   WHERE poll_id = polls.id ORDER BY position)))) FROM polls WHERE post_id = posts.id)),
                 'event', json((SELECT json_object('guid', guid, 'summary', summary, 'description', description,
                   'start_at', start_at, 'end_at', end_at, 'all_day', json(iif(all_day, 'true', 'false')),
                   'timezone', timezone, 'address', address, 'lat', lat, 'lng', lng, 'edited_at', edited_at)
                   FROM events WHERE post_id = posts.id)))
               FROM posts LEFT JOIN posts root ON root.id = posts.root_id LEFT JOIN people wrote ON wrote.id = root.author_id
               WHERE posts.author_id = ?1 ORDER BY posts.created_at, posts.id",
    },
    Part {
        file: "photos",
        rows: "SELECT json_object('guid', photos.guid, 'post', posts.guid, 'position', position,
                 'public', json(iif(photos.public, 'true', 'false')),
                 'text', photos.text, 'created_at', photos.created_at, 'key', pictures.key, 'kind', kind,
                 'width', width, 'height', height,
                 'people', json((SELECT json_group_array(diaspora_id) FROM photo_recipients r
                   JOIN people ON people.id = r.person_id WHERE r.photo_id = photos.id)))
               FROM photos JOIN pictures ON pictures.id = photos.picture_id LEFT JOIN posts ON posts.id = post_id
               WHERE photos.author_id = ?1 AND pending = 0 ORDER BY photos.created_at, photos.id",
    },
    // What they said about others' things, and others about theirs; with the signed words as they are passed on.
    Part {
        file: "answers",
        rows: "SELECT json_object('kind', 'comment', 'guid', comments.guid, 'author', a.diaspora_id, 'post', posts.guid,
                 'post_author', p.diaspora_id, 'text', comments.text, 'reply_to', thread_parent,
                 'created_at', comments.created_at, 'edited_at', comments.edited_at, 'xml', comments.xml)
               FROM comments JOIN posts ON posts.id = post_id JOIN people a ON a.id = comments.author_id
               JOIN people p ON p.id = posts.author_id WHERE comments.id IN (SELECT id FROM comments WHERE author_id = ?1
                 UNION SELECT c.id FROM posts JOIN comments c ON c.post_id = posts.id WHERE posts.author_id = ?1)
               UNION ALL
               SELECT json_object('kind', 'like', 'guid', likes.guid, 'author', a.diaspora_id, 'post', posts.guid,
                 'post_author', p.diaspora_id, 'comment', comments.guid, 'created_at', likes.created_at, 'xml', likes.xml)
               FROM likes LEFT JOIN comments ON comments.id = comment_id
               JOIN posts ON posts.id = coalesce(likes.post_id, comments.post_id) JOIN people a ON a.id = likes.author_id
               JOIN people p ON p.id = posts.author_id
               WHERE likes.id IN (SELECT id FROM likes WHERE author_id = ?1
                 UNION SELECT l.id FROM posts JOIN likes l ON l.post_id = posts.id WHERE posts.author_id = ?1
                 UNION SELECT l.id FROM comments c JOIN likes l ON l.comment_id = c.id WHERE c.author_id = ?1
                 UNION SELECT l.id FROM posts JOIN comments c ON c.post_id = posts.id JOIN likes l ON l.comment_id = c.id
                   WHERE posts.author_id = ?1)
               UNION ALL
               SELECT json_object('kind', 'vote', 'guid', votes.guid, 'author', a.diaspora_id, 'post', posts.guid,
                 'post_author', p.diaspora_id, 'answer', poll_answers.guid, 'created_at', votes.created_at, 'xml', votes.xml)
               FROM votes JOIN poll_answers ON poll_answers.id = answer_id JOIN polls ON polls.id = votes.poll_id
               JOIN posts ON posts.id = polls.post_id JOIN people a ON a.id = votes.author_id
               JOIN people p ON p.id = posts.author_id WHERE ?1 IN (votes.author_id, posts.author_id)
               UNION ALL
               SELECT json_object('kind', 'attendance', 'guid', attendances.guid, 'author', a.diaspora_id, 'post', posts.guid,
                 'post_author', p.diaspora_id, 'status', status, 'created_at', attendances.created_at,
                 'edited_at', attendances.edited_at, 'xml', attendances.xml)
               FROM attendances JOIN events ON events.id = event_id JOIN posts ON posts.id = events.post_id
               JOIN people a ON a.id = attendances.author_id JOIN people p ON p.id = posts.author_id
               WHERE ?1 IN (attendances.author_id, posts.author_id)",
    },
    Part {
        file: "participations",
        rows: "SELECT json_object('guid', r.guid, 'person', a.diaspora_id, 'post', posts.guid, 'post_author', p.diaspora_id,
                 'reasons', reasons)
               FROM participations r JOIN posts ON posts.id = post_id JOIN people a ON a.id = person_id
               JOIN people p ON p.id = posts.author_id WHERE ?1 IN (r.person_id, posts.author_id)
               UNION ALL
               SELECT json_object('quiet', json('true'), 'post', posts.guid) FROM quiet_posts
               JOIN posts ON posts.id = post_id WHERE person_id = ?1",
    },
    Part {
        file: "bookmarks",
        rows: "SELECT json_object('post', posts.guid, 'post_author', diaspora_id, 'made_at', b.made_at)
               FROM bookmarks b JOIN posts ON posts.id = post_id JOIN people ON people.id = posts.author_id
               WHERE b.person_id = ?1 ORDER BY b.made_at, post_id",
    },
    Part {
        file: "hidden_posts",
        rows: "SELECT json_object('post', posts.guid, 'post_author', diaspora_id, 'made_at', h.made_at)
               FROM hidden_posts h JOIN posts ON posts.id = post_id JOIN people ON people.id = posts.author_id
               WHERE h.person_id = ?1 ORDER BY h.made_at, post_id",
    },
    Part {
        file: "reports",
        rows: "SELECT json_object('post', posts.guid, 'comment', comments.guid, 'text', reports.text,
                 'reviewed', json(iif(reviewed, 'true', 'false')), 'made_at', made_at)
               FROM reports LEFT JOIN posts ON posts.id = reports.post_id LEFT JOIN comments ON comments.id = reports.comment_id
               WHERE reporter_id = ?1 ORDER BY reports.id",
    },
    // What somebody left is not theirs any more, and what never came for them never was.
    Part {
        file: "conversations",
        rows: "SELECT json_object('guid', c.guid, 'author', by.diaspora_id, 'subject', subject, 'created_at', c.created_at,
                 'updated_at', updated_at, 'unread', me.unread,
                 'people', json((SELECT json_group_array(diaspora_id) FROM conversation_participants t
                   JOIN people ON people.id = t.person_id WHERE t.conversation_id = c.id)),
                 'messages', json((SELECT json_group_array(json_object('guid', guid, 'author', author, 'text', text,
                   'created_at', created_at, 'edited_at', edited_at)) FROM (SELECT messages.guid, diaspora_id AS author, text,
                   created_at, edited_at FROM messages JOIN people ON people.id = author_id WHERE conversation_id = c.id
                   ORDER BY created_at, messages.id))))
               FROM conversations c JOIN conversation_participants me ON me.conversation_id = c.id
               JOIN people by ON by.id = c.author_id
               WHERE me.person_id = ?1 AND me.hidden = 0 AND me.brought = 1 ORDER BY c.id",
    },
    Part {
        file: "notifications",
        rows: "SELECT json_object('guid', n.guid, 'kind', n.kind, 'post', posts.guid, 'comment', comments.guid,
                 'unread', json(iif(unread, 'true', 'false')), 'made_at', n.made_at, 'updated_at', updated_at,
                 'people', json((SELECT json_group_array(json_object('diaspora_id', diaspora_id, 'acted_at', acted_at))
                   FROM notification_actors JOIN people ON people.id = person_id WHERE notification_id = n.id)))
               FROM notifications n LEFT JOIN posts ON posts.id = n.post_id LEFT JOIN comments ON comments.id = n.comment_id
               WHERE recipient_id = ?1 ORDER BY n.id",
    },
    Part {
        file: "drafts",
        rows: "SELECT json_object('post', posts.guid, 'fields', json(fields), 'saved_at', saved_at)
               FROM drafts LEFT JOIN posts ON posts.id = post_id WHERE person_id = ?1 ORDER BY saved_at",
    },
    Part {
        file: "sessions",
        rows: "SELECT json_object('agent', agent, 'made_at', made_at, 'seen_at', seen_at)
               FROM sessions WHERE person_id = ?1 ORDER BY id",
    },
    Part {
        file: "retracted",
        rows: "SELECT json_object('guid', guid, 'retracted_at', retracted_at)
               FROM retractions WHERE author_id = ?1 ORDER BY retracted_at, guid",
    },
];

/// Tables that are in no archive, and why.
#[cfg(test)]
const EXCUSED: &[(&str, &str)] = &[
    ("pod", "the pod's own"),
    ("refused_keys", "the podmin's business, about people of elsewhere"),
    ("post_tags", "they stand in the texts"),
    ("mentions", "they stand in the texts"),
    ("discarded", "files that are gone"),
    ("closings", "the receipt is theirs already"),
    ("farewells", "the same"),
    ("untold", "on its way: what it says stands in moves"),
    ("imports", "what came of them is exported"),
    ("imported", "the same"),
    ("import_leftovers", "the same"),
    ("arrivals", "nobody's until they are understood"),
    ("parcels", "on their way: what is in them is exported"),
    ("deliveries", "on their way: how far they are stands in posts"),
    ("errands", "the pod's own work"),
    ("exports", "copies of what is exported"),
    ("post_words", "made from posts, for the search"),
    ("posts_to_index", "the same"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_exported_or_excused() {
        let schema = include_str!("../../schema.sql");
        let tables = schema.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
        let read: Vec<&str> =
            PARTS.iter().flat_map(|part| part.rows.split(|c: char| !c.is_alphanumeric() && c != '_')).collect();
        for table in tables {
            let excused = EXCUSED.iter().any(|(name, _)| *name == table);
            assert_ne!(read.contains(&table), excused, "{table} is exported, or excused, and not both");
        }
    }
}
