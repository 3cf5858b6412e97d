//! Statements on `post_words` and `posts_to_index`, and reads across people, contacts, posts and tags.

use crate::base::Result;
use crate::moment::Db;
use crate::social::aspects::AspectId;
use crate::social::audience::{SEES, SEES_PHOTO};
use crate::social::people::{self, Person, PersonId};
use crate::social::photos::PhotoId;
use crate::social::posts::PostId;
use crate::social::streams::{NOT_HIDDEN, NOT_IGNORED};
use crate::text::words::pieces_of_part;
use rusqlite::{OptionalExtension, params};

/// How many matches are looked at for each that is ranked: by people whom the searcher ignores there may be more.
const LOOKED_AT: usize = 5;

/// The name has it, or the ID begins with it.
const NAMED: &str = "(instr(folded(people.first_name || ' ' || people.last_name), ?2) > 0 OR substr(people.diaspora_id, 1, length(?2)) = ?2)";

/// Who may be found, and whose name has it or whose ID begins with it: `?1` searcher · `?2` part · `?5` the same for the index.
const MATCHES: &str = "(SELECT rowid AS id FROM people_index WHERE people_index MATCH ?5
    UNION SELECT id FROM people WHERE diaspora_id >= ?2 AND diaspora_id < ?2 || char(1114111))";

/// So many matches are sorted; of more a page fills soon on the way through all people in order.
const SORTED: usize = 500;

/// More contacts than anybody has.
const CONTACTS: usize = 1_000_000;

fn few_people() -> String {
    format!(
        "SELECT {} FROM {MATCHES} found CROSS JOIN people ON people.id = found.id
         LEFT JOIN contacts ON contacts.person_id = people.id AND contacts.owner_id = ?1
         WHERE people.closed_at IS NULL AND (people.searchable = 1 OR contacts.id IS NOT NULL)
         ORDER BY contacts.id IS NULL, lower(people.last_name), lower(people.first_name), people.diaspora_id LIMIT ?3 OFFSET ?4",
        people::COLUMNS
    )
}

fn strangers() -> String {
    format!(
        "SELECT {} FROM people INDEXED BY people_in_order
         WHERE people.closed_at IS NULL AND people.searchable = 1 AND {NAMED}
         AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.person_id = people.id AND contacts.owner_id = ?1)
         ORDER BY lower(people.last_name), lower(people.first_name), people.diaspora_id LIMIT ?3 OFFSET ?4",
        people::COLUMNS
    )
}

const COUNT_MATCHES: &str = "SELECT (SELECT count(*) FROM (SELECT 1 FROM people_index WHERE people_index MATCH ?2 LIMIT ?3))
    + (SELECT count(*) FROM (SELECT 1 FROM people WHERE diaspora_id >= ?1 AND diaspora_id < ?1 || char(1114111) LIMIT ?3))";

pub fn people(db: &Db, searcher: PersonId, query: &str, limit: usize, offset: usize) -> Result<Vec<Person>> {
    let pieces = pieces_of_part(query);
    let count: usize =
        db.sql().prepare_cached(COUNT_MATCHES)?.query_row(params![query, pieces, SORTED], |row| row.get(0))?;
    if count < SORTED {
        let mut statement = db.sql().prepare_cached(&few_people())?;
        let values = params![searcher, query, limit, offset, pieces];
        return Ok(statement.query_map(values, |row| people::from_row(row, 0))?.collect::<rusqlite::Result<_>>()?);
    }
    let mut found = contacts(db, searcher, query, CONTACTS)?;
    let after = offset.saturating_sub(found.len());
    found = found.into_iter().skip(offset).take(limit).collect();
    let mut statement = db.sql().prepare_cached(&strangers())?;
    let values = params![searcher, query, limit - found.len(), after];
    let strangers = statement.query_map(values, |row| people::from_row(row, 0))?;
    found.extend(strangers.collect::<rusqlite::Result<Vec<_>>>()?);
    Ok(found)
}

/// The searcher's contacts of [`people`].
pub fn contacts(db: &Db, searcher: PersonId, query: &str, limit: usize) -> Result<Vec<Person>> {
    let sql = format!(
        "SELECT {} FROM contacts JOIN people ON people.id = contacts.person_id
         WHERE contacts.owner_id = ?1 AND people.closed_at IS NULL AND {NAMED}
         ORDER BY lower(people.last_name), lower(people.first_name), people.diaspora_id LIMIT ?3",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![searcher, query, limit], |row| people::from_row(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Searchable people whose first name or ID begins so, by an index: cheap enough to be asked with each letter.
pub fn beginning(db: &Db, query: &str, limit: usize) -> Result<Vec<Person>> {
    let by = |index: &str, column: &str| {
        format!(
            "SELECT * FROM (SELECT {} FROM people INDEXED BY {index} WHERE people.{column} >= ?1 AND people.{column} < ?1 || char(1114111)
             AND people.closed_at IS NULL AND people.searchable = 1 LIMIT ?2)",
            people::COLUMNS
        )
    };
    let sql = format!(
        "{} UNION {}",
        by("people_by_name", "first_name COLLATE NOCASE"),
        by("sqlite_autoindex_people_2", "diaspora_id")
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![query, limit], |row| people::from_row(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn tags(db: &Db, searcher: Option<PersonId>, prefix: &str, limit: usize) -> Result<Vec<String>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT name, EXISTS (SELECT 1 FROM followed_tags f WHERE f.tag_id = tags.id AND f.person_id = ?1) AS followed
         FROM tags WHERE name >= ?2 AND name < ?2 || char(1114111) AND (followed OR
           EXISTS (SELECT 1 FROM post_tags WHERE post_tags.tag_id = tags.id AND post_tags.public = 1)
           OR EXISTS (SELECT 1 FROM tags_reached WHERE tags_reached.person_id = ?1 AND tags_reached.tag_id = tags.id)
           OR EXISTS (SELECT 1 FROM profile_tags WHERE profile_tags.tag_id = tags.id))
         ORDER BY followed DESC, length(name), name LIMIT ?3",
    )?;
    Ok(statement.query_map(params![searcher, prefix, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn tag(db: &Db, name: &str) -> Result<Option<i64>> {
    let mut statement = db.sql().prepare_cached("SELECT id FROM tags WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// A match that the searcher may see.
pub struct Candidate {
    pub place: i64,
    pub post: PostId,
    /// The words are the description of this photo.
    pub photo: Option<PhotoId>,
    pub words: String,
}

/// Matches, and where to go on, if there may be more.
pub type Found = (Vec<Candidate>, Option<i64>);

/// The places where it is looked.
#[derive(Clone, Copy)]
pub struct Range {
    /// Before this place.
    pub before: i64,
    /// At it, or after.
    pub from: i64,
}

/// The places of what the index has, the newest first; and whether somebody in the aspect wrote it, or it was told to that aspect.
const PLACES: &str =
    "SELECT rowid, 1 FROM post_index WHERE post_index MATCH ?1 AND rowid < ?2 AND rowid >= ?3 ORDER BY rowid DESC";
const SIFTED: &str = "SELECT post_index.rowid,
      EXISTS (SELECT 1 FROM contacts CROSS JOIN people ON people.id = contacts.person_id
        CROSS JOIN aspect_memberships m ON m.aspect_id = ?5 AND m.contact_id = contacts.id
        WHERE contacts.owner_id = ?4 AND contacts.person_id = posts.author_id AND people.closed_at IS NULL)
      OR EXISTS (SELECT 1 FROM post_aspects WHERE post_aspects.post_id = posts.id AND post_aspects.aspect_id = ?5)
    FROM post_index CROSS JOIN post_words ON post_words.place = post_index.rowid CROSS JOIN posts ON posts.id = post_words.post_id
    WHERE post_index MATCH ?1 AND post_index.rowid < ?2 AND post_index.rowid >= ?3 ORDER BY post_index.rowid DESC";

/// Of sifted places at least one in so many has to fit, as soon as [`SAMPLE`] were looked at.
const FITS: usize = 25;
const SAMPLE: usize = 500;

/// The newest matches that the searcher may see, at most `limit`, and where to go on, if there may be more. With `aspect`: of what
/// its people wrote or was told to it; nothing, where that is too rare to be found by looking at what everybody wrote.
pub fn candidates(
    db: &Db,
    searcher: PersonId,
    expression: &str,
    range: Range,
    limit: usize,
    aspect: Option<AspectId>,
) -> Result<Option<Found>> {
    let sql = format!(
        "SELECT post_words.post_id, post_words.photo_id, post_words.words
         FROM post_words CROSS JOIN posts ON posts.id = post_words.post_id LEFT JOIN photos ON photos.id = post_words.photo_id
         WHERE post_words.place = ?2 AND {SEES} AND {NOT_IGNORED} AND {NOT_HIDDEN} AND (post_words.photo_id IS NULL OR {SEES_PHOTO})"
    );
    let mut look = db.sql().prepare_cached(&sql)?;
    let mut statement = db.sql().prepare_cached(if aspect.is_some() { SIFTED } else { PLACES })?;
    let values = params![expression, range.before, range.from, searcher, aspect];
    let mut places = statement.query(&values[..if aspect.is_some() { 5 } else { 3 }])?;
    let (mut found, mut sifted, mut count) = (Vec::new(), 0, 0);
    while let Some(row) = places.next()? {
        sifted += 1;
        if !row.get(1)? {
            if sifted >= SAMPLE && count * FITS < sifted {
                return Ok(None);
            }
            continue;
        }
        let place: i64 = row.get(0)?;
        let candidate = look.query_row(params![searcher, place], |row| {
            Ok(Candidate { place, post: row.get(0)?, photo: row.get(1)?, words: row.get(2)? })
        });
        found.extend(candidate.optional()?);
        count += 1;
        if found.len() == limit || count == limit * LOOKED_AT {
            return Ok(Some((found, Some(place))));
        }
    }
    Ok(Some((found, None)))
}

/// A row of `post_words`.
pub struct Row<'a> {
    pub place: i64,
    pub post: PostId,
    pub photo: Option<PhotoId>,
    pub words: &'a str,
    pub pairs: &'a str,
    pub marks: &'a str,
}

/// Up to `limit` posts whose words wait, the newest first.
pub fn to_index(db: &Db, limit: usize) -> Result<Vec<PostId>> {
    let mut statement = db.sql().prepare_cached("SELECT post_id FROM posts_to_index ORDER BY post_id DESC LIMIT ?1")?;
    Ok(statement.query_map([limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn indexed(db: &Db, post: PostId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM posts_to_index WHERE post_id = ?1")?.execute([post])?;
    Ok(())
}

pub fn remove(db: &Db, post: PostId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM post_words WHERE post_id = ?1")?.execute([post])?;
    Ok(())
}

pub fn wait(db: &Db, post: PostId) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO posts_to_index (post_id) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([post])?;
    Ok(())
}

pub fn is_taken(db: &Db, place: i64) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM post_words WHERE place = ?1")?.exists([place])?)
}

pub fn add(db: &Db, row: &Row) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO post_words (place, post_id, photo_id, words, pairs, marks) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![row.place, row.post, row.photo, row.words, row.pairs, row.marks])?;
    Ok(())
}

/// Who may find a post (`all`, or its author and those here who got it), who wrote it, its tags and aspects: of what is limited behind
/// `limited`.
pub fn marks(db: &Db, post: PostId, limited: char) -> Result<String> {
    let mut statement = db.sql().prepare_cached(
        "SELECT group_concat(mark, ' ') FROM (
           SELECT iif(public, 'all', 'p' || author_id) AS mark FROM posts WHERE id = ?1
           UNION ALL SELECT 'p' || got.person_id FROM post_recipients got JOIN people ON people.id = got.person_id
             JOIN posts ON posts.id = got.post_id WHERE got.post_id = ?1 AND people.pod_id IS NULL AND posts.public = 0
           UNION ALL SELECT iif(posts.public, '', ?2) || about FROM posts, (
             SELECT 'by' || author_id AS about FROM posts WHERE id = ?1
             UNION ALL SELECT 't' || tag_id FROM post_tags WHERE post_id = ?1
             UNION ALL SELECT 'w' || aspect_id FROM post_aspects WHERE post_id = ?1) WHERE posts.id = ?1)",
    )?;
    Ok(statement.query_row(params![post, limited.to_string()], |row| row.get(0))?)
}
