//! Finding posts by what they say: candidates that the searcher may see from the index, ranked among themselves.

use super::index::{self, LIMITED, apart};
use super::query::{Mark, Query, Term, Wrong};
use super::sql::{self, Candidate, Range};
use super::{excerpt::Piece, excerpt::excerpt};
use crate::base::time::DAY;
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::aspects::AspectId;
use crate::social::people::PersonId;
use crate::social::posts::{self, Post, PostId};
use crate::social::{aspects, audience, photos};
use crate::text::words;
use std::collections::HashSet;

/// Posts on a page.
pub const PAGE: usize = 15;
/// The newest matches, which are ranked.
const RANKED: usize = 200;
/// The index is asked for so many people of an aspect. Of more, what it finds of anybody is sifted: it has a list for each
/// person, and opening hundreds costs more than looking who wrote what.
const ASKED_FOR: usize = 20;
/// Age at which a match counts half of what it would be new, in days.
const OLD: f64 = 180.0;
/// Words of a text of usual length.
const USUAL: f64 = 60.0;

/// A page of what a search for posts found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    pub hits: Vec<Hit>,
    /// Words were asked for, not operators alone.
    pub of_words: bool,
    /// There is another page of what was ranked.
    pub more: bool,
    /// Where older matches begin that were not ranked, on the last page.
    pub further: Option<i64>,
}

/// A post that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub post: Post,
    /// The part of its text, or of a photo's description, where the words stand.
    pub excerpt: Vec<Piece>,
    /// They stand in the description of a photo.
    pub in_photo: bool,
}

/// The posts that somebody here may see and whom a query fits, the best first; `page` counts from 1, `upto` is
/// [`Hits::further`] of a search before.
pub fn posts(
    db: &Db,
    searcher: PersonId,
    query: &Query,
    (page, upto): (usize, Option<i64>),
    now: Time,
) -> Result<std::result::Result<Hits, Wrong>> {
    let marks: std::result::Result<Vec<Marks>, Wrong> =
        query.marks.iter().map(|mark| self::marks(db, searcher, mark)).collect::<Result<_>>()?;
    let marks = match marks {
        Ok(marks) => marks,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let before = query.before.map_or(i64::MAX, |before| index::first_place(before.unix()));
    let range = Range {
        before: before.min(upto.unwrap_or(i64::MAX)),
        from: query.after.map_or(i64::MIN, |after| index::first_place(after.unix())),
    };
    let (candidates, oldest) = candidates(db, searcher, query, &marks, range)?;
    let ranked = ranked(candidates, &query.words, now);
    let places = PAGE * page.clamp(1, RANKED) - PAGE;
    let more = ranked.len() > places + PAGE;
    let shown = ranked.iter().skip(places).take(PAGE);
    Ok(Ok(Hits {
        of_words: !query.words.is_empty(),
        hits: shown.map(|one| hit(db, one, &query.words)).collect::<Result<_>>()?,
        more,
        further: oldest.filter(|_| !more),
    }))
}

/// The newest matches that the searcher may see, and where to go on.
fn candidates(
    db: &Db,
    searcher: PersonId,
    query: &Query,
    marks: &[Marks],
    range: Range,
) -> Result<(Vec<Candidate>, Option<i64>)> {
    let large = marks.iter().position(|marks| marks.aspect.is_some() && marks.any.len() > ASKED_FOR);
    if let Some((at, aspect)) = large.and_then(|at| Some((at, marks[at].aspect?))) {
        let others = marks.iter().enumerate().filter(|(number, _)| *number != at).map(|(_, marks)| marks);
        let expression = expression(searcher, query, &others.collect::<Vec<_>>());
        if let Some(found) = sql::candidates(db, searcher, &expression, range, RANKED, Some(aspect))? {
            return Ok(found);
        }
    }
    let expression = expression(searcher, query, &marks.iter().collect::<Vec<_>>());
    Ok(sql::candidates(db, searcher, &expression, range, RANKED, None)?.unwrap_or_default())
}

/// The condition that the index is asked: the words and the operators, of what is public and of what reached the searcher, which
/// stand apart there. Everything typed stands in quotation marks and is letters and digits.
fn expression(searcher: PersonId, query: &Query, marks: &[&Marks]) -> String {
    let anything = query.words.is_empty() && marks.is_empty();
    let side = |public: bool| {
        let mut all: Vec<String> = query.words.iter().map(|term| phrase(term, public)).collect();
        all.extend(marks.iter().map(|marks| {
            let quoted: Vec<String> = marks.any.iter().map(|mark| format!("\"{}\"", apart(mark, public))).collect();
            format!("marks : ({})", quoted.join(" OR "))
        }));
        if !public {
            all.push(format!("marks : \"p{searcher}\""));
        } else if anything {
            all.push("marks : \"all\"".to_owned());
        }
        let all = all.join(" AND ");
        let without: Vec<String> = query.without.iter().map(|term| phrase(term, public)).collect();
        if without.is_empty() { format!("({all})") } else { format!("(({all}) NOT ({}))", without.join(" OR ")) }
    };
    format!("{} OR {}", side(true), side(false))
}

/// A word or a phrase: runs of words stand beside each other, characters of scripts without spaces as pairs.
fn phrase(term: &Term, public: bool) -> String {
    let near = |one: &words::Atom, next: &words::Atom| {
        one.single == next.single && (!one.single || one.place.end == next.place.start)
    };
    let run = |atoms: &[words::Atom]| {
        let (column, tokens) = match atoms {
            [one, _, ..] if one.single => ("pairs", words::pairs(atoms)),
            atoms => ("words", atoms.iter().map(|atom| atom.folded.clone()).collect()),
        };
        let tokens: Vec<String> = tokens.iter().map(|token| apart(token, public)).collect();
        format!("{column} : \"{}\"", tokens.join(" "))
    };
    let runs: Vec<String> = term.0.chunk_by(near).map(run).collect();
    format!("({})", runs.join(" AND "))
}

/// What an operator asks of a post.
struct Marks {
    /// The marks one of which it has to have.
    any: Vec<String>,
    /// The aspect whose members, and what was told to whom, they are.
    aspect: Option<AspectId>,
}

fn marks(db: &Db, searcher: PersonId, mark: &Mark) -> Result<std::result::Result<Marks, Wrong>> {
    let (any, aspect, key, part) = match mark {
        Mark::From(who) => {
            let people = by(db, searcher, who)?;
            (people.iter().map(|person| format!("by{person}")).collect(), None, "search-no-person", who)
        }
        Mark::Tag(tag) => {
            // One that nobody uses is found nowhere.
            let tag = sql::tag(db, tag)?.map_or_else(|| "none".to_owned(), |id| format!("t{id}"));
            return Ok(Ok(Marks { any: vec![tag], aspect: None }));
        }
        Mark::In(name) => {
            let lower = name.to_lowercase();
            let own = aspects::of(db, searcher)?.into_iter().find(|aspect| aspect.name.to_lowercase() == lower);
            let aspect = own.map(|aspect| aspect.id);
            let any = aspect.map_or(Ok(Vec::new()), |aspect| -> Result<Vec<String>> {
                let people = audience::chosen(db, searcher, &aspects::Choice::Aspects(vec![aspect]))?;
                Ok(people.iter().map(|person| format!("by{person}")).chain([format!("w{aspect}")]).collect())
            })?;
            (any, aspect, "search-no-aspect", name)
        }
    };
    Ok(if any.is_empty() { Err(Wrong::of(key, part)) } else { Ok(Marks { any, aspect }) })
}

/// Whom `from:` means: oneself, the person of that ID, those whose ID begins or whose name is so, else those whose name has it.
fn by(db: &Db, searcher: PersonId, who: &str) -> Result<Vec<PersonId>> {
    let lower = who.to_lowercase();
    if lower == "me" {
        return Ok(vec![searcher]);
    }
    let found = super::people(db, searcher, who, 1)?.people;
    let exact = found.iter().filter(|one| one.diaspora_id.name() == lower || one.name().to_lowercase() == lower);
    let exact: Vec<PersonId> = exact.map(|one| one.id).collect();
    Ok(if exact.is_empty() { found.iter().map(|one| one.id).collect() } else { exact })
}

/// The best first, each post once. Without words the newest are the best.
fn ranked(candidates: Vec<Candidate>, words: &[Term], now: Time) -> Vec<Candidate> {
    let mut scored: Vec<(f64, Candidate)> = candidates.into_iter().map(|one| (score(&one, words, now), one)).collect();
    if !words.is_empty() {
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    }
    let mut seen: HashSet<PostId> = HashSet::new();
    scored.into_iter().map(|(_, one)| one).filter(|one| seen.insert(one.post)).collect()
}

/// How often the words stand in how short a text, as BM25 weighs it, and how long ago that was written.
fn score(one: &Candidate, words: &[Term], now: Time) -> f64 {
    let atoms: Vec<&str> = one.words.split(' ').map(|word| word.trim_start_matches(LIMITED)).collect();
    let length = 0.25 + 0.75 * atoms.len() as f64 / USUAL;
    let weigh = |times: f64| times / (times + 1.2 * length);
    let said: f64 = words.iter().map(|term| weigh(term.times(&atoms) as f64)).sum();
    let days = (now.unix() - index::second_of(one.place)).max(0) as f64 / DAY as f64;
    said * (0.5 + 0.5 * OLD / (OLD + days))
}

fn hit(db: &Db, one: &Candidate, words: &[Term]) -> Result<Hit> {
    let post = posts::get(db, one.post)?;
    let own = index::said(db, &post)?;
    // Where no words were asked for, a post is shown by its own.
    let said = match one.photo.filter(|_| !words.is_empty() || own.trim().is_empty()) {
        Some(photo) => (words::composed(&photos::get(db, photo)?.text), true),
        None => (own, false),
    };
    Ok(Hit { excerpt: excerpt(&said.0, words), in_photo: said.1, post })
}
