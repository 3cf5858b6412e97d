//! Reads across the nouns: everything that is somebody's, row by row.

use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::photos::PhotoId;
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use std::io::Write;

/// How many rows are read at a time.
const PAGE: usize = 500;

/// A file of our own form: a JSON list with a line for each row.
pub struct Part {
    /// Its name, without ending.
    pub file: &'static str,
    /// Rows as JSON texts; `?1` is whose.
    rows: &'static str,
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
                 'poll', json((SELECT json_object('guid', guid, 'question', question, 'answers', json((SELECT
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
               JOIN people p ON p.id = posts.author_id WHERE ?1 IN (r.person_id, posts.author_id)",
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
    ("imports", "what came of them is exported"),
    ("imported", "the same"),
    ("import_leftovers", "the same"),
    ("arrivals", "nobody's until they are understood"),
    ("parcels", "on their way: what is in them is exported"),
    ("deliveries", "on their way: how far they are stands in posts"),
    ("errands", "the pod's own work"),
];

impl Part {
    /// Writes its rows.
    pub fn write(&self, db: &Db, person: PersonId, out: &mut dyn Write) -> Result<()> {
        let mut statement = db.sql().prepare(self.rows)?;
        let mut rows = statement.query([person])?;
        let mut comma = "";
        write!(out, "[")?;
        while let Some(row) = rows.next()? {
            write!(out, "{comma}\n{}", row.get_ref(0)?.as_str().unwrap_or("null"))?;
            comma = ",";
        }
        writeln!(out, "\n]")?;
        Ok(())
    }
}

type Each<'e> = &'e mut dyn FnMut(Value) -> Result<()>;

fn each_row(db: &Db, sql: &str, person: PersonId, each: Each) -> Result<()> {
    each_text(db, sql, person, &mut |text| each(serde_json::from_str(text).unwrap_or_default()))
}

/// Aspects, as the reference names them.
pub fn aspects(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_object('name', name) FROM aspects WHERE owner_id = ?1 ORDER BY position, id";
    each_row(db, sql, person, each)
}

/// Contacts; each thing twice, since the reference renamed them and reads both.
pub fn contacts(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_object('sharing', json(iif(sharing, 'true', 'false')), 'following', json(iif(sharing, 'true', 'false')),
          'receiving', json(iif(aspects <> '[]', 'true', 'false')), 'followed', json(iif(aspects <> '[]', 'true', 'false')),
          'person_guid', guid, 'person_name', trim(first_name || ' ' || last_name), 'account_id', diaspora_id,
          'public_key', public_key, 'contact_groups_membership', json(aspects))
        FROM (SELECT contacts.id, sharing, guid, first_name, last_name, diaspora_id, public_key, json((SELECT json_group_array(name)
            FROM aspect_memberships JOIN aspects ON aspects.id = aspect_id WHERE contact_id = contacts.id)) AS aspects
          FROM contacts JOIN people ON people.id = person_id WHERE owner_id = ?1 AND closed_at IS NULL) ORDER BY id";
    each_row(db, sql, person, each)
}

/// IDs of those who are ignored.
pub fn blocks(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(diaspora_id) FROM blocks JOIN people ON people.id = person_id WHERE owner_id = ?1
        ORDER BY blocks.id";
    each_row(db, sql, person, each)
}

/// Names of the tags that somebody follows.
pub fn followed_tags(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(name) FROM followed_tags JOIN tags ON tags.id = tag_id WHERE person_id = ?1
        ORDER BY made_at, name";
    each_row(db, sql, person, each)
}

/// GUIDs of the posts that somebody wants to hear of.
pub fn subscriptions(db: &Db, person: PersonId, each: Each) -> Result<()> {
    let sql = "SELECT json_quote(posts.guid) FROM participations JOIN posts ON posts.id = post_id WHERE person_id = ?1
        ORDER BY post_id";
    each_row(db, sql, person, each)
}

/// In which aspect whoever begins to share is put.
pub fn shares_back_in(db: &Db, person: PersonId) -> Result<Option<String>> {
    let sql = "SELECT aspects.name FROM accounts JOIN aspects ON aspects.id = shares_back_in WHERE person_id = ?1";
    Ok(db.sql().query_row(sql, [person], |row| row.get(0)).optional()?)
}

/// A place among somebody's things, oldest first: after all that was made before.
#[derive(Clone, Copy)]
pub struct Place {
    time: i64,
    id: i64,
}

impl Place {
    /// Before everything.
    pub const FIRST: Place = Place { time: i64::MIN, id: 0 };
}

/// Posts of somebody after a place, oldest first, and the place after them; `None` where there are no more.
pub fn posts(db: &Db, person: PersonId, after: Place) -> Result<Option<(Vec<PostId>, Place)>> {
    let sql = "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    Ok(page(db, sql, person, after, |_| true)?.map(|(ids, place)| (ids.into_iter().map(PostId).collect(), place)))
}

/// The months in which somebody has written, `YYYY-MM`, the last first, and how many posts.
pub fn months(db: &Db, person: PersonId) -> Result<Vec<(String, u64)>> {
    let sql = "SELECT strftime('%Y-%m', created_at, 'unixepoch') AS month, count(*) FROM posts WHERE author_id = ?1
        GROUP BY month ORDER BY month DESC";
    let mut statement = db.sql().prepare(sql)?;
    let months = statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(months.collect::<rusqlite::Result<_>>()?)
}

/// [`posts`] of one month.
pub fn posts_in(db: &Db, person: PersonId, month: &str, after: Place) -> Result<Option<(Vec<PostId>, Place)>> {
    let bound = |add: &str| {
        let sql = "SELECT unixepoch(?1 || '-01', ?2)";
        db.sql().query_row(sql, [month, add], |row| row.get::<_, i64>(0))
    };
    let first = Place { time: bound("+0 months")?, id: i64::MIN };
    let end = bound("+1 month")?;
    let after = if after.time < first.time { first } else { after };
    let sql = "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    let found = page(db, sql, person, after, |place| place.time < end)?;
    Ok(found.map(|(ids, place)| (ids.into_iter().map(PostId).collect(), place)))
}

/// The same of photos that are shown.
pub fn photos(db: &Db, person: PersonId, after: Place) -> Result<Option<(Vec<PhotoId>, Place)>> {
    let sql = "SELECT created_at, id FROM photos WHERE author_id = ?1 AND pending = 0 AND (created_at, id) > (?2, ?3)
        ORDER BY created_at, id LIMIT ?4";
    Ok(page(db, sql, person, after, |_| true)?.map(|(ids, place)| (ids.into_iter().map(PhotoId).collect(), place)))
}

fn page(
    db: &Db,
    sql: &str,
    person: PersonId,
    after: Place,
    until: impl Fn(&Place) -> bool,
) -> Result<Option<(Vec<i64>, Place)>> {
    let mut statement = db.sql().prepare_cached(sql)?;
    let places = statement.query_map(params![person, after.time, after.id, PAGE], |row| {
        Ok(Place { time: row.get(0)?, id: row.get(1)? })
    })?;
    let mut places = places.collect::<rusqlite::Result<Vec<Place>>>()?;
    places.retain(until);
    Ok(places.last().map(|last| (places.iter().map(|place| place.id).collect(), *last)))
}

/// How many posts there are of somebody.
pub fn count_posts(db: &Db, person: PersonId) -> Result<u64> {
    Ok(db.sql().query_row("SELECT count(*) FROM posts WHERE author_id = ?1", [person], |row| row.get(0))?)
}

/// How many photos there are of somebody.
pub fn count_photos(db: &Db, person: PersonId) -> Result<u64> {
    Ok(db
        .sql()
        .query_row("SELECT count(*) FROM photos WHERE author_id = ?1 AND pending = 0", [person], |row| row.get(0))?)
}

/// Addresses of the pods that have a public post, this one first.
pub fn pods_of(db: &Db, post: PostId) -> Result<Vec<String>> {
    let sql = "SELECT url || '/' FROM post_pods JOIN pods ON pods.id = pod_id WHERE post_id = ?1 AND state = 'reached'
        ORDER BY pod_id";
    let mut all = vec![db.here().address("/")];
    let mut statement = db.sql().prepare_cached(sql)?;
    let rows = statement.query_map([post.0], |row| row.get(0))?;
    all.extend(rows.collect::<rusqlite::Result<Vec<String>>>()?);
    Ok(all)
}

/// IDs of those who got a limited post.
pub fn recipients_of(db: &Db, post: PostId) -> Result<Vec<String>> {
    let sql = "SELECT diaspora_id FROM post_recipients JOIN people ON people.id = person_id WHERE post_id = ?1";
    let mut statement = db.sql().prepare_cached(sql)?;
    let rows = statement.query_map([post.0], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Comments, likes and votes of somebody, in this order, as they are passed on.
pub fn own_relayables(db: &Db, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    each_text(db, "SELECT xml FROM comments WHERE author_id = ?1 ORDER BY id", person, each)?;
    each_text(db, "SELECT xml FROM likes WHERE author_id = ?1 ORDER BY id", person, each)?;
    each_text(db, "SELECT xml FROM votes WHERE author_id = ?1 ORDER BY id", person, each)
}

/// The same of others on somebody's posts and the comments there.
pub fn others_relayables(db: &Db, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    let mut on = |what: &str, joins: &str| {
        let sql = format!(
            "SELECT {what}.xml FROM posts {joins} WHERE posts.author_id = ?1 AND {what}.author_id <> ?1
             ORDER BY posts.created_at, posts.id"
        );
        each_text(db, &sql, person, each)
    };
    on("comments", "JOIN comments ON comments.post_id = posts.id")?;
    on("likes", "JOIN likes ON likes.post_id = posts.id")?;
    on("likes", "JOIN comments ON comments.post_id = posts.id JOIN likes ON likes.comment_id = comments.id")?;
    on("votes", "JOIN polls ON polls.post_id = posts.id JOIN votes ON votes.poll_id = polls.id")
}

fn each_text(db: &Db, sql: &str, person: PersonId, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    let mut statement = db.sql().prepare(sql)?;
    let mut rows = statement.query([person])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().unwrap_or_default())?;
    }
    Ok(())
}

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
