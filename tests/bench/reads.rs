//! What the database takes for every stream, search and page of notifications, in a store of 10,000 posts and in one of a million
//! by the same people (tests/bench/filled.sql): `cargo bench --bench reads`, or `POSTS=10000,100000 … reads -- WORD` for others
//! and for pages with that word alone. Each page is asked for many times, in turns of both stores; the fastest counts, since
//! whatever else runs only makes it slower.
#![expect(clippy::print_stdout, reason = "a benchmark says what it measured")]

mod filled;
#[expect(dead_code, reason = "other benchmarks fill it by themselves")]
mod world;

use filled::{EACH, Filled, LAST, filled};
use seedpod::base::{Result, Time};
use seedpod::moment::Db;
use seedpod::social::aspects::AspectId;
use seedpod::social::notifications::{self, Filter, Kind};
use seedpod::social::people::PersonId;
use seedpod::social::posts::{self, PostId};
use seedpod::social::search::{self, query::Query};
use seedpod::social::streams::{self, About, Before, Stream};
use seedpod::social::{aspects, contacts, conversations, tags};
use std::time::{Duration, Instant};

/// How often each page is asked for, unless that takes too long.
const ROUNDS: usize = 12;
const TIMES: usize = 25;
const TOO_LONG: Duration = Duration::from_millis(100);
/// How much more the large store may take.
const AIM: f64 = 1.5;

/// What is asked of the database; says how much it found.
type Ask = Box<dyn Fn(&Filled, &Db) -> Result<usize>>;

/// A page: what it is called, and what is asked for it.
struct Case {
    name: String,
    ask: Ask,
}

fn case(name: impl Into<String>, ask: impl Fn(&Filled, &Db) -> Result<usize> + 'static) -> Case {
    Case { name: name.into(), ask: Box::new(ask) }
}

/// Somebody elsewhere who writes much.
const LOUD: PersonId = PersonId(1003);
/// Who of the people here writes most.
const NEIGHBOUR: PersonId = PersonId(1005);

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let asked = std::env::var("POSTS").unwrap_or_else(|_| "10000,1000000".into());
    let stores: Vec<Filled> =
        asked.split(',').map(|posts| filled(posts.trim().parse().expect("POSTS is a list of numbers"))).collect();
    let mut all = streams();
    all.extend(pages());
    all.extend(searches());
    all.retain(|case| wanted.iter().all(|word| case.name.contains(word.as_str())));
    let sizes: Vec<String> = stores.iter().map(|store| format!("{} posts", store.posts)).collect();
    println!("| | {} | ratio | found |\n|---|{}", sizes.join(" | "), "---|".repeat(stores.len() + 2));
    let (mut slowest, mut beyond) = ((Duration::ZERO, String::new()), Vec::new());
    for case in &all {
        let (took, found) = measured(case, &stores);
        let (least, most) = (took[0], took[took.len() - 1]);
        let ratio = most.as_secs_f64() / least.as_secs_f64();
        let cells: Vec<String> = took.iter().map(|took| format!("{} µs", took.as_micros())).collect();
        println!("| {} | {} | {ratio:.1} | {} |", case.name, cells.join(" | "), found.join(", "));
        slowest = slowest.max((most, case.name.clone()));
        beyond.extend((ratio > AIM).then(|| format!("{} ({ratio:.1})", case.name)));
    }
    println!("\nThe slowest: {}, {} µs. Beyond {AIM}: {}.", slowest.1, slowest.0.as_micros(), beyond.join(", "));
}

/// What a page takes in each store, and how much it finds there.
fn measured(case: &Case, stores: &[Filled]) -> (Vec<Duration>, Vec<String>) {
    let mut took = vec![Duration::MAX; stores.len()];
    let mut found = vec![String::new(); stores.len()];
    for round in 0..ROUNDS {
        for (number, store) in stores.iter().enumerate() {
            for _ in 0..TIMES {
                let started = Instant::now();
                let count = store.pod.look(|db| (case.ask)(store, db)).unwrap();
                let time = started.elapsed();
                // What was not asked for before has to be prepared.
                if round > 0 {
                    took[number] = took[number].min(time);
                }
                found[number] = count.to_string();
                if time > TOO_LONG {
                    break;
                }
            }
        }
    }
    (took, found)
}

fn streams() -> Vec<Case> {
    let streams = [
        ("main stream", Stream::Main),
        ("aspects, all", Stream::Aspects(Vec::new())),
        ("aspects, one of two", Stream::Aspects(vec![AspectId(2)])),
        ("my activity", Stream::Activity),
        ("liked", Stream::Liked),
        ("commented", Stream::Commented),
        ("mentions", Stream::Mentions),
        ("followed tags", Stream::FollowedTags),
        ("tag that many use", Stream::Tag("tag1".into())),
        ("tag that few use", Stream::Tag("tag10".into())),
        ("public", Stream::Public),
        ("of this pod", Stream::Local),
        ("own profile", Stream::Profile(PersonId(1))),
        ("profile of who writes much", Stream::Profile(LOUD)),
        ("bookmarks", Stream::Bookmarks),
        ("put away", Stream::Hidden),
    ];
    let mut cases = Vec::new();
    for (name, stream) in streams {
        let middle = stream.clone();
        cases.push(case(name, move |at, db| Ok(streams::page(db, Some(at.alice), &stream, None)?.0.len())));
        cases.push(case(format!("{name}, middle"), move |at, db| {
            Ok(streams::page(db, Some(at.alice), &middle, Some(middle_of(at)))?.0.len())
        }));
    }
    for (name, stream) in [("main stream", Stream::Main), ("tag that many use", Stream::Tag("tag1".into()))] {
        cases.push(case(format!("{name}, newcomer"), move |at, db| {
            Ok(streams::page(db, Some(at.newcomer), &stream, None)?.0.len())
        }));
    }
    for (name, person) in [("photos of who writes most", PersonId(1001)), ("own photos", PersonId(1))] {
        cases.push(case(name, move |at, db| Ok(streams::photos(db, Some(at.alice), person, None)?.0.len())));
        let before = |at: &Filled| Some((middle_of(at).time, None));
        cases.push(case(format!("{name}, middle"), move |at, db| {
            Ok(streams::photos(db, Some(at.alice), person, before(at))?.0.len())
        }));
    }
    cases
}

fn middle_of(at: &Filled) -> Before {
    Before { time: Time::from_unix(LAST - EACH * at.posts / 2), post: None }
}

/// What stands beside posts, threads, and notifications.
fn pages() -> Vec<Case> {
    let mut cases = vec![
        case("thread of 200 comments", |at, db| {
            let post = posts::get(db, PostId(at.posts - 1010))?;
            let likers = streams::people_about(db, Some(at.alice), About::Likes(post.id), streams::FACES)?.len();
            Ok(streams::show_one(db, Some(at.alice), post)?.comments.len() + likers)
        }),
        case("visitor: profile", |_, db| Ok(streams::page(db, None, &Stream::Profile(NEIGHBOUR), None)?.0.len())),
        case("visitor: public", |_, db| Ok(streams::page(db, None, &Stream::Public, None)?.0.len())),
        case("visitor: tag", |_, db| Ok(streams::page(db, None, &Stream::Tag("tag1".into()), None)?.0.len())),
        case("head of a tag: count, people", |at, db| {
            let people = tags::people(db, Some(at.alice), "tag1", None)?.people.len();
            Ok(streams::count_tagged(db, Some(at.alice), "tag1")? + people)
        }),
        case("head of a profile: photos", |at, db| Ok(streams::count_photos(db, Some(at.alice), LOUD)? as usize)),
        case("frame of every page", |at, db| {
            let unread = notifications::unread(db, at.alice)? + conversations::unread(db, at.alice)?;
            let contacts = contacts::counts(db, at.alice)?.mine;
            Ok(aspects::of(db, at.alice)?.len() + unread as usize + contacts as usize)
        }),
        case("notifications, drop-down", |at, db| {
            let list = notifications::from(db, at.alice, Filter::default(), None, 15)?.len();
            Ok(list + notifications::unread(db, at.alice)? as usize)
        }),
        case("notifications, counts by kind", |at, db| Ok(notifications::unread_by_kind(db, at.alice)?.len())),
    ];
    let filters = [
        ("notifications", None, false),
        ("notifications, unread", None, true),
        ("notifications, of a kind", Some(Kind::Liked), false),
        ("notifications, of a kind and unread", Some(Kind::Liked), true),
        ("notifications, of a kind there is none of", Kind::parse("contacts_birthday"), false),
    ];
    for (name, kind, unread) in filters {
        let filter = Filter { kind, unread };
        cases.push(case(name, move |at, db| Ok(notifications::from(db, at.alice, filter, None, 25)?.len())));
        cases.push(case(format!("{name}, middle"), move |at, db| {
            let before = (middle_of(at).time, notifications::NotificationId(0));
            Ok(notifications::from(db, at.alice, filter, Some(before), 25)?.len())
        }));
    }
    cases
}

fn searches() -> Vec<Case> {
    let typed = [
        ("a common word", "garden"),
        ("a word of every twentieth post", "tulips"),
        ("a rare word", "zinnia"),
        ("a word nobody said", "rhododendron"),
        ("two words", "tulips day"),
        ("two words, one rare", "garden zinnia"),
        ("two words that never meet", "tulips thorns"),
        ("a phrase", "\"and tulips\""),
        ("a word alone where one may not look", "secret"),
        ("one word without another", "garden -tulips"),
        ("from:", "garden from:p1@pod2.example"),
        ("from: alone", "from:p1@pod2.example"),
        ("tag:", "garden tag:tag1"),
        ("in: an aspect", "garden in:Work"),
        ("in: an aspect, a rare word", "zinnia in:Work"),
        ("in: an aspect, a word of every twentieth", "tulips in:Work"),
        ("in: an aspect alone", "in:Work"),
        ("Chinese", "天气"),
        ("before:", "garden before:2023-12-30"),
    ];
    let quiet =
        [("in: an aspect of quiet people", "garden in:Quiet"), ("in: the same, a rare word", "zinnia in:Quiet")];
    let typed = typed.into_iter().map(|typed| (PersonId(1), typed));
    let mut cases: Vec<Case> = Vec::new();
    for (searcher, (name, words)) in typed.chain(quiet.map(|typed| (NEIGHBOUR, typed))) {
        cases.push(case(format!("search: {name}"), move |at, db| {
            let now = at.pod.now();
            let query = Query::parse(words, now).unwrap();
            Ok(search::posts(db, searcher, &query, (1, None), now)?.unwrap().hits.len())
        }));
    }
    for (name, part) in [
        ("a common part", "ma"),
        ("a part of some names", "ger"),
        ("a rare name", "xenoph"),
        ("nobody", "qqq"),
        ("one letter", "a"),
        ("Chinese", "李伟"),
        ("the beginning of an ID", "p123"),
    ] {
        cases.push(case(format!("people: {name}"), move |at, db| {
            Ok(search::people(db, at.alice, part, 1)?.people.len())
        }));
        cases.push(case(format!("people, typing: {name}"), move |at, db| {
            Ok(search::suggest(db, at.alice, part)?.len())
        }));
    }
    cases.push(case("people: a common part, page 20", |at, db| {
        Ok(search::people(db, at.alice, "ma", 20)?.people.len())
    }));
    cases.push(case("tags, typing", |at, db| Ok(search::tags(db, Some(at.alice), "tag1")?.len())));
    cases
}
