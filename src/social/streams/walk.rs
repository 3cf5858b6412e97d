//! How a stream finds its posts: it walks along indexes from the newest post back, several at once, and no further than a page
//! needs. What a page costs does not depend on how many posts there are (docs/decisions/0024-streams.md).

use super::{Before, COUNTED, Stream};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::audience::SEES;
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, Post, PostId};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params};
use std::collections::{BinaryHeap, VecDeque};

/// Time and id: later is greater.
type Place = (i64, i64);

/// The author is nobody whom the viewer ignores; nor, unless they want to see such, is who wrote what a reshare passes on.
pub(in crate::social) const NOT_IGNORED: &str = "NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.owner_id = ?1 AND blocks.person_id IN \
    (posts.author_id, (SELECT root.author_id FROM posts root WHERE root.id = posts.root_id \
     AND EXISTS (SELECT 1 FROM accounts WHERE accounts.person_id = ?1 AND accounts.hides_ignored = 1))))";

/// The viewer has not put it away.
pub(in crate::social) const NOT_HIDDEN: &str =
    "NOT EXISTS (SELECT 1 FROM hidden_posts WHERE hidden_posts.person_id = ?1 AND hidden_posts.post_id = posts.id)";

/// A statement that gives the places (time, id) of posts, the newest first, in order of an index: `?1` viewer · `?2` what it is
/// about · before `?3`, `?4` · at most `?5`. Whether the viewer may see them is asked afterwards; those that can hold many that
/// the viewer may not ask by themselves.
type Way = &'static str;

const PUBLIC_OF: Way = "SELECT created_at, id FROM posts INDEXED BY posts_of_author
    WHERE author_id = ?2 AND public = 1 AND (created_at, id) < (?3, ?4) ORDER BY created_at DESC, id DESC LIMIT ?5";
/// The viewer's own limited ones.
const LIMITED: Way = "SELECT created_at, id FROM posts INDEXED BY posts_of_author
    WHERE author_id = ?1 AND public = 0 AND (created_at, id) < (?3, ?4) ORDER BY created_at DESC, id DESC LIMIT ?5";
/// The viewer's own that went to one of these aspects.
const TOLD: Way = "SELECT created_at, id FROM posts INDEXED BY posts_of_author
    WHERE author_id = ?1 AND public = 0 AND (created_at, id) < (?3, ?4)
    AND EXISTS (SELECT 1 FROM post_aspects INDEXED BY sqlite_autoindex_post_aspects_1 WHERE post_aspects.post_id = posts.id
      AND post_aspects.aspect_id IN (SELECT value FROM json_each(?2)))
    ORDER BY created_at DESC, id DESC LIMIT ?5";
/// What of an author reached the viewer.
const REACHED: Way = "SELECT post_at, post_id FROM post_recipients INDEXED BY post_recipients_of_person
    WHERE person_id = ?1 AND author_id = ?2 AND (post_at, post_id) < (?3, ?4)
    ORDER BY post_at DESC, post_id DESC LIMIT ?5";
const MENTIONING: Way = "SELECT post_at, post_id FROM mentions INDEXED BY mentions_of_person
    WHERE person_id = ?1 AND post_id IS NOT NULL AND (post_at, post_id) < (?3, ?4)
    ORDER BY post_at DESC, post_id DESC LIMIT ?5";
const PUBLIC: Way = "SELECT created_at, id FROM posts INDEXED BY posts_public
    WHERE public = 1 AND (created_at, id) < (?3, ?4) ORDER BY created_at DESC, id DESC LIMIT ?5";
const LOCAL: Way = "SELECT created_at, id FROM posts INDEXED BY posts_local
    WHERE public = 1 AND local = 1 AND (created_at, id) < (?3, ?4) ORDER BY created_at DESC, id DESC LIMIT ?5";
const TAGGED: Way = "SELECT post_at, post_id FROM post_tags INDEXED BY post_tags_in_time
    WHERE tag_id = ?2 AND public = 1 AND (post_at, post_id) < (?3, ?4) ORDER BY post_at DESC, post_id DESC LIMIT ?5";
/// Limited ones that reached the viewer, or are theirs.
const TAGGED_LIMITED: Way = "SELECT post_at, post_id FROM tags_reached
    WHERE person_id = ?1 AND tag_id = ?2 AND (post_at, post_id) < (?3, ?4) ORDER BY post_at DESC, post_id DESC LIMIT ?5";
const LIKED: Way = "SELECT post_at, post_id FROM likes INDEXED BY likes_of_author
    WHERE author_id = ?1 AND post_id IS NOT NULL AND (post_at, post_id) < (?3, ?4)
    ORDER BY post_at DESC, post_id DESC LIMIT ?5";
const COMMENTED: Way = "SELECT DISTINCT post_at, post_id FROM comments INDEXED BY comments_of_author
    WHERE author_id = ?1 AND (post_at, post_id) < (?3, ?4) ORDER BY post_at DESC, post_id DESC LIMIT ?5";
const ACTIVE: Way = "SELECT interacted_at, id FROM posts INDEXED BY posts_active
    WHERE author_id = ?1 AND (interacted_at, id) < (?3, ?4) ORDER BY interacted_at DESC, id DESC LIMIT ?5";
const PARTICIPATED: Way = "SELECT interacted_at, post_id FROM participations INDEXED BY participations_of_person
    WHERE person_id = ?1 AND (interacted_at, post_id) < (?3, ?4) ORDER BY interacted_at DESC, post_id DESC LIMIT ?5";
const BOOKMARKED: Way = "SELECT made_at, post_id FROM bookmarks INDEXED BY bookmarks_in_time
    WHERE person_id = ?1 AND (made_at, post_id) < (?3, ?4) ORDER BY made_at DESC, post_id DESC LIMIT ?5";
const HIDDEN: Way = "SELECT made_at, post_id FROM hidden_posts INDEXED BY hidden_posts_in_time
    WHERE person_id = ?1 AND (made_at, post_id) < (?3, ?4) ORDER BY made_at DESC, post_id DESC LIMIT ?5";

/// One way, and how far it was gone.
struct Walk {
    way: Way,
    about: Value,
    at: Place,
    ahead: VecDeque<Place>,
    /// Nothing comes after what is ahead.
    done: bool,
}

impl Walk {
    /// The next place; `step` are looked up at once.
    fn next(&mut self, db: &Db, viewer: Option<PersonId>, step: usize) -> Result<Option<Place>> {
        if self.ahead.is_empty() && !self.done {
            let mut statement = db.sql().prepare_cached(self.way)?;
            let place = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
            let found = statement.query_map(params![viewer, self.about, self.at.0, self.at.1, step], place)?;
            self.ahead = found.collect::<rusqlite::Result<_>>()?;
            self.done = self.ahead.len() < step;
            self.at = self.ahead.back().copied().unwrap_or(self.at);
        }
        Ok(self.ahead.pop_front())
    }
}

/// The posts of a stream before a place, each with its own, the newest first.
pub fn page(
    db: &Db,
    viewer: Option<PersonId>,
    stream: &Stream,
    before: Option<Before>,
    limit: usize,
) -> Result<Vec<(Before, Post)>> {
    let start = match before {
        None => (i64::MAX, i64::MAX),
        Some(Before { time, post }) => (time.unix(), post.map_or(0, |post| post.0)),
    };
    let ways = ways(db, viewer, stream)?;
    // One way gives a page at once; of many each gives little.
    let step = (limit / ways.len().max(1)).max(1);
    let walk = |(way, about)| Walk { way, about, at: start, ahead: VecDeque::new(), done: false };
    let mut walks: Vec<Walk> = ways.into_iter().map(walk).collect();
    let mut heads = BinaryHeap::with_capacity(walks.len());
    for (number, walk) in walks.iter_mut().enumerate() {
        heads.extend(walk.next(db, viewer, step)?.map(|place| (place, number)));
    }
    let (mut found, mut last) = (Vec::with_capacity(limit), None);
    while let Some((place, number)) = heads.pop().filter(|_| found.len() < limit) {
        heads.extend(walks[number].next(db, viewer, step)?.map(|place| (place, number)));
        // Several ways lead to the same post.
        if last != Some(place) {
            let before = Before { time: Time::from_unix(place.0), post: Some(PostId(place.1)) };
            found.extend(wanted(db, viewer, stream, PostId(place.1))?.map(|post| (before, post)));
        }
        last = Some(place);
    }
    Ok(found)
}

/// The condition under which a post that lies on the way is shown. Whoever looks at somebody's own page wants to see them, and what
/// was put aside is there on purpose.
fn condition(stream: &Stream) -> String {
    match stream {
        Stream::Profile(_) | Stream::Bookmarks | Stream::Hidden => SEES.to_owned(),
        _ => format!("{SEES} AND {NOT_IGNORED} AND {NOT_HIDDEN}"),
    }
}

fn wanted(db: &Db, viewer: Option<PersonId>, stream: &Stream, post: PostId) -> Result<Option<Post>> {
    let sql = format!(
        "SELECT {}, {} FROM posts CROSS JOIN people ON people.id = posts.author_id WHERE posts.id = ?2 AND {}",
        posts::COLUMNS,
        people::COLUMNS,
        condition(stream)
    );
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![viewer, post], posts::from_row).optional()?)
}

/// The ways that lead to all posts of a stream, and what each is about.
fn ways(db: &Db, viewer: Option<PersonId>, stream: &Stream) -> Result<Vec<(Way, Value)>> {
    let own =
        |ways: &[Way]| ways.iter().map(|way| (*way, viewer.map_or(Value::Null, |viewer| viewer.0.into()))).collect();
    // What is limited reaches no visitor.
    let open = |way: &(Way, Value)| viewer.is_some() || ![LIMITED, REACHED, TAGGED_LIMITED].contains(&way.0);
    let mut ways: Vec<(Way, Value)> = match stream {
        Stream::Main => {
            let aspects = aspects_of(db, viewer)?;
            let mut ways: Vec<_> = own(&[PUBLIC_OF, LIMITED, MENTIONING]);
            ways.extend(of_people(db, viewer, aspects)?);
            ways.extend(followed(db, viewer)?.into_iter().map(|tag| (TAGGED, tag.into())));
            ways
        }
        Stream::Aspects(ids) => {
            let all = aspects_of(db, viewer)?;
            let chosen: Vec<i64> = ids.iter().map(|id| id.0).filter(|id| all.contains(id)).collect();
            let every = ids.is_empty() || all.iter().all(|id| chosen.contains(id));
            let mut ways: Vec<_> = own(if every { &[PUBLIC_OF, LIMITED] } else { &[PUBLIC_OF] });
            if !every {
                ways.push((TOLD, list(&chosen).into()));
            }
            ways.extend(of_people(db, viewer, if every { all } else { chosen })?);
            ways
        }
        Stream::Profile(person) => {
            let limited = if viewer == Some(*person) { LIMITED } else { REACHED };
            [PUBLIC_OF, limited].map(|way| (way, person.0.into())).into()
        }
        Stream::Tag(name) => tag(db, name)?.into_iter().flat_map(both).collect(),
        Stream::FollowedTags => followed(db, viewer)?.into_iter().flat_map(both).collect(),
        Stream::Public => own(&[PUBLIC]),
        Stream::Local => own(&[LOCAL]),
        Stream::Mentions => own(&[MENTIONING]),
        Stream::Activity => own(&[ACTIVE, PARTICIPATED]),
        Stream::Liked => own(&[LIKED]),
        Stream::Commented => own(&[COMMENTED]),
        Stream::Bookmarks => own(&[BOOKMARKED]),
        Stream::Hidden => own(&[HIDDEN]),
    };
    ways.retain(open);
    Ok(ways)
}

fn both(tag: i64) -> [(Way, Value); 2] {
    [(TAGGED, tag.into()), (TAGGED_LIMITED, tag.into())]
}

/// What everybody in these aspects said, each along ways of their own: to all, and to the viewer if they ever did.
fn of_people(db: &Db, viewer: Option<PersonId>, aspects: Vec<i64>) -> Result<Vec<(Way, Value)>> {
    let mut statement = db.sql().prepare_cached(MEMBERS)?;
    let mut rows = statement.query(params![viewer, list(&aspects)])?;
    let mut ways = Vec::new();
    while let Some(row) = rows.next()? {
        let person: i64 = row.get(0)?;
        ways.push((PUBLIC_OF, person.into()));
        ways.extend(row.get::<_, bool>(1)?.then(|| (REACHED, person.into())));
    }
    Ok(ways)
}

const MEMBERS: &str =
    "SELECT DISTINCT contacts.person_id, EXISTS (SELECT 1 FROM post_recipients got INDEXED BY post_recipients_of_person
      WHERE got.person_id = ?1 AND got.author_id = contacts.person_id)
    FROM contacts JOIN aspect_memberships m ON m.contact_id = contacts.id
    WHERE contacts.owner_id = ?1 AND m.aspect_id IN (SELECT value FROM json_each(?2))";
const ASPECTS: &str = "SELECT id FROM aspects WHERE owner_id = ?1";
const FOLLOWED: &str = "SELECT tag_id FROM followed_tags WHERE person_id = ?1";
const TAG: &str = "SELECT id FROM tags WHERE name = ?1";

fn aspects_of(db: &Db, viewer: Option<PersonId>) -> Result<Vec<i64>> {
    ids(db, ASPECTS, params![viewer])
}

fn followed(db: &Db, viewer: Option<PersonId>) -> Result<Vec<i64>> {
    ids(db, FOLLOWED, params![viewer])
}

fn tag(db: &Db, name: &str) -> Result<Vec<i64>> {
    ids(db, TAG, params![name])
}

fn ids(db: &Db, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<i64>> {
    Ok(db.sql().prepare_cached(sql)?.query_map(values, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn list(ids: &[i64]) -> String {
    serde_json::Value::from(ids).to_string()
}

/// How many posts with a tag a viewer may see, at most [`COUNTED`].
pub fn count_tagged(db: &Db, viewer: Option<PersonId>, name: &str) -> Result<usize> {
    let mut count = 0;
    for (way, about) in ways(db, viewer, &Stream::Tag(name.to_owned()))? {
        let sql = format!("SELECT count(*) FROM ({way})");
        let values = params![viewer, about, i64::MAX, i64::MAX, COUNTED];
        count += db.sql().prepare_cached(&sql)?.query_row(values, |row| row.get::<_, usize>(0))?;
    }
    Ok(count.min(COUNTED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    const WAYS: [Way; 15] = [
        PUBLIC_OF,
        LIMITED,
        TOLD,
        REACHED,
        MENTIONING,
        PUBLIC,
        LOCAL,
        TAGGED,
        TAGGED_LIMITED,
        LIKED,
        COMMENTED,
        ACTIVE,
        PARTICIPATED,
        BOOKMARKED,
        HIDDEN,
    ];

    /// How SQLite would go about a statement, a step a line.
    fn plan(store: &Connection, sql: &str) -> Vec<String> {
        let mut statement = store.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let (mut rows, mut steps) = (statement.raw_query(), Vec::new());
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get::<_, String>(3).unwrap());
        }
        steps
    }

    fn store() -> Connection {
        let store = Connection::open_in_memory().unwrap();
        store.execute_batch(include_str!("../../../schema.sql")).unwrap();
        store
    }

    #[test]
    fn each_way_goes_along_its_index_in_order_and_begins_where_the_page_does() {
        let store = store();
        for way in WAYS {
            let plan = plan(&store, way);
            let first = &plan[0];
            assert!(
                first.starts_with("SEARCH")
                    && first.contains(" USING ")
                    && (first.contains("<(") || first.contains("<?")),
                "{way}\n{plan:#?}"
            );
            assert!(plan.iter().all(|step| !step.contains("TEMP B-TREE")), "it sorts: {way}\n{plan:#?}");
        }
    }

    #[test]
    fn nothing_on_the_way_reads_a_table_from_end_to_end() {
        let store = store();
        let conditions = [Stream::Main, Stream::Profile(PersonId(1))].map(|stream| {
            format!(
                "SELECT 1 FROM posts CROSS JOIN people ON people.id = posts.author_id WHERE posts.id = ?2 AND {}",
                condition(&stream)
            )
        });
        let all =
            WAYS.into_iter().chain([MEMBERS, ASPECTS, FOLLOWED, TAG]).chain(conditions.iter().map(String::as_str));
        for sql in all {
            for step in plan(&store, sql) {
                let scans =
                    step.starts_with("SCAN") && !step.contains("VIRTUAL TABLE") && !step.contains("CONSTANT ROW");
                assert!(!scans, "{sql}: {step}");
            }
        }
    }
}
