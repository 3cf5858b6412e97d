//! What somebody types to find posts: words, "phrases", -without, and from: tag: before: after: in:.

use crate::base::Time;
use crate::text::{self, words};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Longest query, in characters.
pub const QUERY_CHARS: usize = 500;
/// Most words, phrases and operators in one.
const PARTS: usize = 24;

/// What is looked for. All of it has to be true of a post.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    pub words: Vec<Term>,
    /// Words that must not stand in it.
    pub without: Vec<Term>,
    pub marks: Vec<Mark>,
    /// Written before the day begins.
    pub before: Option<Time>,
    /// Written on that day or later.
    pub after: Option<Time>,
}

/// A word, or a phrase: atoms that stand beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term(pub Vec<words::Atom>);

/// What an operator asks of a post besides its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// An ID, the part of one before the @, a name, or `me`.
    From(String),
    /// A tag without #, lower case.
    Tag(String),
    /// The name of one of the searcher's aspects.
    In(String),
}

/// Why a query cannot be answered: the message that says it, and the part of the query it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub key: &'static str,
    pub part: String,
}

impl Wrong {
    pub(super) fn of(key: &'static str, part: &str) -> Wrong {
        Wrong { key, part: part.to_owned() }
    }
}

impl Query {
    /// Reads what was typed; `now` is what `today` and `yesterday` mean. Nothing typed is an empty query.
    pub fn parse(typed: &str, now: Time) -> Result<Query, Wrong> {
        let typed = words::composed(typed);
        if typed.chars().count() > QUERY_CHARS {
            return Err(Wrong::of("search-too-long", ""));
        }
        let parts = parts(&typed);
        if parts.len() > PARTS {
            return Err(Wrong::of("search-too-long", ""));
        }
        let mut query = Query::default();
        parts.iter().try_for_each(|part| query.take(part, now))?;
        match () {
            _ if query.is_empty() && !query.without.is_empty() => Err(Wrong::of("search-only-without", "")),
            _ if query.before.zip(query.after).is_some_and(|(before, after)| before <= after) => {
                Err(Wrong::of("search-no-time-between", ""))
            }
            _ => Ok(query),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.marks.is_empty() && self.before.is_none() && self.after.is_none()
    }

    /// Whether it is words alone: then people and tags may be meant, too.
    pub fn is_plain(&self) -> bool {
        self.without.is_empty() && self.marks.is_empty() && self.before.is_none() && self.after.is_none()
    }

    fn take(&mut self, part: &Part, now: Time) -> Result<(), Wrong> {
        let Some((operator, value)) = part.operator() else {
            let list = if part.without { &mut self.without } else { &mut self.words };
            list.extend(Term::of(part.text));
            return Ok(());
        };
        match () {
            _ if part.without => return Err(Wrong::of("search-not-without", part.text)),
            _ if value.is_empty() => return Err(Wrong::of("search-value-missing", part.text)),
            _ => {}
        }
        match operator {
            "before" => self.before = Some(day(value, now).ok_or_else(|| Wrong::of("search-no-day", value))?),
            "after" => self.after = Some(day(value, now).ok_or_else(|| Wrong::of("search-no-day", value))?),
            "from" => self.marks.push(Mark::From(value.trim_start_matches('@').to_owned())),
            "in" => self.marks.push(Mark::In(value.to_owned())),
            _ => self.marks.push(Mark::Tag(tag(value).ok_or_else(|| Wrong::of("search-no-tag", value))?)),
        }
        Ok(())
    }
}

impl Term {
    fn of(text: &str) -> Option<Term> {
        Some(Term(words::atoms(text))).filter(|term| !term.0.is_empty())
    }

    /// How often it stands in a text.
    pub fn times(&self, atoms: &[&str]) -> usize {
        atoms.windows(self.0.len()).filter(|window| self.is(window.iter().copied())).count()
    }

    /// Whether these are its atoms.
    pub fn is<'a>(&self, atoms: impl Iterator<Item = &'a str>) -> bool {
        self.0.iter().map(|atom| atom.folded.as_str()).eq(atoms)
    }
}

/// A tag by its name, with or without #.
fn tag(typed: &str) -> Option<String> {
    let name = typed.trim_start_matches('#').to_lowercase();
    (text::tags(&format!("#{name}")) == [name.as_str()]).then_some(name)
}

/// When a day, a month or a year begins.
fn day(typed: &str, now: Time) -> Option<Time> {
    let (year, month, day) = now.day();
    let today = Date::new(year, month, day).ok()?;
    let day = match typed.to_lowercase().as_str() {
        "today" => today,
        "yesterday" => today.yesterday().ok()?,
        typed => {
            let mut numbers = typed.split('-').map(|part| {
                let digits = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
                digits.then(|| part.parse::<i16>().ok()).flatten()
            });
            let (year, month, day) =
                (numbers.next()??, numbers.next().unwrap_or(Some(1))?, numbers.next().unwrap_or(Some(1))?);
            let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
            numbers.next().is_none().then_some(date).filter(|_| year >= 1000)?
        }
    };
    Some(Time::from_unix(day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second()))
}

/// A part of what was typed, as it stands there.
struct Part<'a> {
    text: &'a str,
    without: bool,
}

impl<'a> Part<'a> {
    /// The operator and its value; `#tag` is one, too. Whatever else has a colon are words: an address, a time of day.
    fn operator(&self) -> Option<(&'a str, &'a str)> {
        if self.text.starts_with('#') && tag(self.text).is_some() {
            return Some(("tag", self.text));
        }
        let (operator, value) = self.text.split_once(':')?;
        let known =
            ["from", "tag", "before", "after", "in"].into_iter().find(|known| operator.eq_ignore_ascii_case(known))?;
        Some((known, value.trim_matches('"').trim()))
    }
}

/// Cuts at spaces outside of quotation marks; one that is never closed holds to the end.
fn parts(typed: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut quoted = false;
    for (at, char) in typed.char_indices().chain([(typed.len(), ' ')]) {
        match char {
            '"' => quoted = !quoted,
            _ if at == typed.len() || (char.is_whitespace() && !quoted) => {
                let text = &typed[begin..at];
                let bare = text.strip_prefix('-').filter(|bare| !bare.is_empty());
                parts
                    .extend((!text.is_empty()).then_some(Part { text: bare.unwrap_or(text), without: bare.is_some() }));
                begin = at + char.len_utf8().min(typed.len() - at);
            }
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Time {
        Time::parse("2026-05-04T12:00:00Z").unwrap()
    }

    fn parsed(typed: &str) -> Query {
        Query::parse(typed, now()).unwrap_or_else(|wrong| panic!("{typed}: {wrong:?}"))
    }

    fn wrong(typed: &str) -> (&'static str, String) {
        let wrong = Query::parse(typed, now()).expect_err(typed);
        (wrong.key, wrong.part)
    }

    fn folded(terms: &[Term]) -> Vec<String> {
        let one = |term: &Term| term.0.iter().map(|atom| atom.folded.as_str()).collect::<Vec<_>>().join(" ");
        terms.iter().map(one).collect()
    }

    #[test]
    fn words_phrases_and_what_must_not_be_there() {
        let query = parsed("Red  \"old ROSES\" -thorns -\"two words\" don't -");
        assert_eq!(folded(&query.words), ["red", "old roses", "don t"]);
        assert_eq!(folded(&query.without), ["thorns", "two words"]);
        assert_eq!(folded(&parsed("\"never closed, at all").words), ["never closed at all"]);
        assert!(parsed(" !? \"\" ").is_empty() && parsed("").is_empty());
    }

    #[test]
    fn operators_are_read_and_what_only_looks_like_one_is_words() {
        let query = parsed("FROM:@bob@b.example #Garden tag:ünter in:\"Old friends\" before:2026-03 after:2025-12-31");
        let marks = [
            Mark::From("bob@b.example".into()),
            Mark::Tag("garden".into()),
            Mark::Tag("ünter".into()),
            Mark::In("Old friends".into()),
        ];
        assert_eq!(query.marks, marks);
        assert_eq!(query.before, Time::parse("2026-03-01T00:00:00Z"));
        assert_eq!(query.after, Time::parse("2025-12-31T00:00:00Z"));
        assert_eq!(parsed("before:yesterday").before, Time::parse("2026-05-03T00:00:00Z"));
        assert_eq!(folded(&parsed("https://a.example 12:30 # ##").words), ["https a example", "12 30"]);
    }

    #[test]
    fn what_cannot_be_answered_says_which_part_is_meant() {
        assert_eq!(wrong("roses before:yesterdayy"), ("search-no-day", "yesterdayy".into()));
        assert_eq!(wrong("after:2026-02-30"), ("search-no-day", "2026-02-30".into()));
        assert_eq!(wrong("before:2026-1-1-1"), ("search-no-day", "2026-1-1-1".into()));
        assert_eq!(wrong("tag:two,words"), ("search-no-tag", "two,words".into()));
        assert_eq!(wrong("from: bob"), ("search-value-missing", "from:".into()));
        assert_eq!(wrong("roses -from:bob"), ("search-not-without", "from:bob".into()));
        assert_eq!(wrong("-roses").0, "search-only-without");
        assert_eq!(wrong("before:2026-01-01 after:2026-01-01").0, "search-no-time-between");
        assert_eq!(wrong(&"x".repeat(501)).0, "search-too-long");
        assert_eq!(wrong(&"x ".repeat(25)).0, "search-too-long");
    }
}
