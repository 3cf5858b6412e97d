//! Stories of hosts that send more than anybody can deal with, or have us ask others more than is decent.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, dropped, key};
use crate::hostile_discovery::{card, webfinger};
use crate::village::{Village, id};
use base64::prelude::{BASE64_URL_SAFE, Engine};
use seedpod::background;
use seedpod::base::time::{DAY, HOUR};
use seedpod::base::{Guid, limits};
use seedpod::federation::{errands, outbox};
use seedpod::outside::{Answer, Get, Outside, Post, Unreached};
use seedpod::protocol::{Signed, entities::Comment, seal};
use seedpod::social::streams::Stream;
use seedpod::social::{people, pods};
use seedpod::waiting::{arrivals, backlog};
use std::cell::RefCell;
use std::collections::BTreeSet;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";
const D: &str = "d.example";
const VICTIM: &str = "victim.example";

fn scene() -> (Village, Resident, Resident) {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    village.walked();
    (village, alice, bob)
}

/// An envelope that anybody can write in the name of anybody.
fn claimed(sender: &str) -> String {
    let (data, sender) = (BASE64_URL_SAFE.encode("<nothing/>"), BASE64_URL_SAFE.encode(sender));
    format!(
        "<me:env xmlns:me=\"http://salmon-protocol.org/ns/magic-env\"><me:data type=\"application/xml\">{data}</me:data>\
         <me:encoding>base64url</me:encoding><me:alg>RSA-SHA256</me:alg><me:sig key_id=\"{sender}\">AAAA</me:sig></me:env>"
    )
}

fn guid(number: usize) -> Guid {
    Guid::parse(&format!("{number:032}")).unwrap()
}

fn post(bob: &Resident, number: usize, text: &str) -> String {
    let (author, guid) = (&bob.id, guid(number));
    let xml = format!(
        "<status_message><author>{author}</author><guid>{guid}</guid><public>true</public><text>{text}</text></status_message>"
    );
    seal(&xml, &id(author), &key(bob))
}

/// A comment of bob's under something that is not here.
fn comment(bob: &Resident, on: usize) -> String {
    let comment = Comment {
        author: id(&bob.id),
        guid: Guid::parse(GUID).unwrap(),
        parent_guid: guid(on),
        text: "and more".to_owned(),
        created_at: None,
        edited_at: None,
    };
    seal(&Signed::sign(comment, &key(bob)).to_xml(), &id(&bob.id), &key(bob))
}

/// How many arrivals wait on somebody's pod.
fn waiting(of: &Resident) -> i64 {
    of.house.pod.look(backlog::look).unwrap().incoming.iter().map(|one| one.arrivals).sum()
}

/// Fills the arrivals of a pod with so many that wait and are proven, of so many hosts and so many bytes each.
fn fill(of: &Resident, arrivals: i64, hosts: i64, bytes: i64) {
    let fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO arrivals (body, try_at, host, proven, arrived_at)
         SELECT zeroblob(?3), ?4, 'h' || (i % ?2) || '.example', 1, 1 FROM n";
    of.house.database().execute(fill, [arrivals, hosts, bytes, i64::MAX]).unwrap();
}

fn clear(of: &Resident) {
    of.house.database().execute_batch("DELETE FROM arrivals; DELETE FROM errands;").unwrap();
}

#[test]
fn friendica_6176_owncast_5121_ten_thousand_names_make_few_questions() {
    let (village, alice, bob) = scene();
    village.close_road(VICTIM);
    let add = |number: usize| claimed(&format!("p{number}@{VICTIM}"));
    alice
        .house
        .pod
        .act(|tx| (0..10_000).try_for_each(|number| arrivals::add(tx, None, add(number).as_bytes()).map(drop)))
        .unwrap();
    bring(&village, &alice, post(&bob, 1, "still here").as_bytes());
    assert_eq!(alice.page(&Stream::Public), ["still here"], "who comes from elsewhere is heard");
    let waits = alice.house.pod.look(backlog::look).unwrap();
    assert_eq!(waits.dropped, [("too_many_waiting".to_owned(), 10_000 - limits::WAITING_PER_HOST_MAX)]);
    assert_eq!(waiting(&alice), limits::WAITING_PER_HOST_MAX);
    let asked = || village.walked().iter().filter(|walk| walk.contains(VICTIM)).count();
    assert_eq!(asked(), limits::LOOKUPS_PER_HOST_MAX);
    village.wait(HOUR);
    assert_eq!(asked(), limits::LOOKUPS_PER_HOST_MAX, "and as many in the next hour");
    // The rest drains as everything does that never comes.
    clear(&alice);
}

#[test]
fn what_waits_has_room_by_host_and_in_all_and_twice_for_whom_a_signature_proves() {
    let (village, alice, bob) = scene();
    village.close_road(B);
    let h0 = "somebody@h0.example";
    // Hosts that were met; the others have half of the room.
    alice.house.pod.act(|tx| pods::at(tx, "https://else.example")).unwrap();
    let (per_host, all, mib) = (limits::WAITING_PER_HOST_MAX, limits::WAITING_MAX, 1 << 20);
    let tries = [
        // Arrivals, of hosts, of bytes; who is kept: a claim of one of them, a claim of another, who signs.
        (per_host, 1, 1, [false, true, true]),
        ((limits::WAITING_PER_HOST_BYTES_MAX >> 20) as i64, 1, mib, [false, true, true]),
        (all, 100, 1, [false, false, true]),
        (2 * all, 100, 1, [false, false, false]),
        (per_host - 1, 1, 1, [true, true, true]),
    ];
    for (arrivals, hosts, bytes, kept) in tries {
        fill(&alice, arrivals, hosts, bytes);
        let kept_now = [claimed(h0), claimed("somebody@else.example"), comment(&bob, 1)].map(|body| {
            bring(&village, &alice, body.as_bytes());
            let kept = waiting(&alice) > arrivals;
            alice.house.database().execute("DELETE FROM arrivals WHERE try_at < 9000000000", []).unwrap();
            kept
        });
        assert_eq!(kept_now, kept, "{arrivals} of {hosts} hosts, {bytes} bytes each");
        clear(&alice);
    }
    village.open_road(B);
}

/// How a pod meets whoever wrote to it first: their letter is there.
fn is_heard(village: &Village, alice: &Resident, newcomer: &Resident, number: usize) {
    let text = format!("hello from {}", newcomer.id);
    bring(village, alice, post(newcomer, number, &text).as_bytes());
    for _ in 0..6 {
        village.wait(HOUR);
    }
    assert!(alice.page(&Stream::Public).contains(&text), "{text}: {:?}", dropped(alice).first());
}

#[test]
fn others_are_still_heard_while_letters_name_people_and_hosts_that_are_not() {
    let village = Village::of(&[A, B, C, D]);
    let [alice, bob, carol, dora] =
        [("alice", A), ("bob", B), ("carol", C), ("dora", D)].map(|(name, host)| village.person(name, host));
    let erin = village.person("erin", B);
    alice.looks_up(&village, &bob.id);
    let brought = |name: &dyn Fn(usize) -> String| {
        let pod = &alice.house.pod;
        pod.act(|tx| (0..2_000).try_for_each(|n| arrivals::add(tx, None, claimed(&name(n)).as_bytes()).map(drop)))
            .unwrap();
    };
    village.walked();
    // Nobody of these lives there: each is asked for once.
    brought(&|n| format!("p{n}@{C}"));
    village.settle();
    let asked = village.walked().into_iter().filter(|walk| walk.contains(C));
    assert_eq!(asked.collect::<BTreeSet<_>>().len(), limits::LOOKUPS_PER_HOST_MAX, "another each time");
    is_heard(&village, &alice, &dora, 1);
    is_heard(&village, &alice, &erin, 2);
    // A hundred hosts that are none.
    brought(&|n| format!("p{n}@nowhere{}.example", n % 100));
    is_heard(&village, &alice, &carol, 3);
    let asked = village.walked().iter().filter(|walk| walk.contains("nowhere")).count();
    assert!(asked <= 100 * 3, "{asked}");
    assert_eq!(waiting(&alice), 0, "and nothing is waited for any more");
    // So many of them that strangers have no room left: those whose pod was met are heard.
    let full = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO errands (kind, subject, host, try_at) SELECT 'person', 'p@n' || i, 'n' || i, ?2 FROM n";
    alice.house.database().execute(full, (limits::ERRANDS_MAX / 2, i64::MAX)).unwrap();
    is_heard(&village, &alice, &village.person("eva", C), 4);
    clear(&alice);
}

#[test]
fn where_all_is_full_the_claim_that_was_tried_most_makes_way() {
    let (village, alice, _bob) = scene();
    let claims = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO arrivals (body, try_at, host, tries, reason, arrived_at)
         SELECT zeroblob(?2), ?3, 'h' || (i % 16) || '.example', i = 32, 'waits', ?4 FROM n";
    // Of strangers half as much waits as of all.
    for (count, bytes) in [(limits::WAITING_MAX / 2, 1), ((limits::WAITING_BYTES_MAX >> 21) as i64, 1 << 20)] {
        alice.house.database().execute(claims, (count, bytes, i64::MAX, alice.house.pod.now())).unwrap();
        bring(&village, &alice, claimed("somebody@else.example").as_bytes());
        assert_eq!((waiting(&alice), dropped(&alice)), (count, vec!["too_many_waiting".to_owned()]));
        let gone = "SELECT tries FROM arrivals WHERE try_at IS NULL";
        assert_eq!(alice.house.database().query_row(gone, [], |row| row.get::<_, i64>(0)).unwrap(), 1);
        clear(&alice);
    }
}

#[test]
fn what_waits_is_counted_without_being_read() {
    let (_village, alice, _bob) = scene();
    let plan = |sql: &str| {
        let row = |row: &rusqlite::Row| row.get::<_, String>(3);
        alice.house.database().query_row(&format!("EXPLAIN QUERY PLAN {sql}"), [], row).unwrap()
    };
    let sum = "SELECT count(*), coalesce(sum(length(body)), 0) FROM arrivals WHERE";
    for (sql, index) in [
        (format!("{sum} try_at <= 1"), "COVERING INDEX arrivals_due"),
        (format!("{sum} host = 'h'"), "COVERING INDEX arrivals_of_host"),
        (format!("{sum} host IS NOT NULL"), "COVERING INDEX arrivals_of_host"),
        ("SELECT body FROM arrivals WHERE try_at <= 1 ORDER BY try_at, id LIMIT 9".to_owned(), "INDEX arrivals_due"),
    ] {
        let plan = plan(&sql);
        assert!(plan.contains(index), "{sql}: {plan}");
    }
}

/// A world that makes whoever asks it panic.
struct Abyss;

impl Outside for Abyss {
    fn get(&self, _: &Get) -> Result<Answer, Unreached> {
        panic!("the abyss")
    }

    fn post(&self, _: &Post) -> Result<u16, Unreached> {
        panic!("the abyss")
    }
}

#[test]
fn what_makes_us_panic_is_tried_again_later_like_whatever_fails() {
    let (village, alice, bob) = scene();
    alice.shares_with(&village, &bob, "Friends");
    alice.writes("into the abyss", seedpod::social::aspects::Choice::Public);
    let pod = &alice.house.pod;
    pod.act(|tx| people::seek(tx, &id("other@b.example"))).unwrap();
    let turns = || errands::turn(pod, &Abyss).unwrap() + outbox::turn(pod, &Abyss).unwrap();
    assert!(turns() > 0 && (0..9).any(|_| turns() == 0), "each once, and then they rest");
    let waits = pod.look(backlog::look).unwrap();
    assert!(waits.errands.iter().all(|errand| errand.tries == 1) && waits.outgoing[0].tries == 1);
    (0..8).for_each(|_| village.wait(HOUR));
}

/// Everybody anywhere, and every post: each passes on another.
struct Anybody<'b> {
    bob: &'b Resident,
    asked: RefCell<Vec<String>>,
}

impl Outside for Anybody<'_> {
    fn get(&self, get: &Get) -> Result<Answer, Unreached> {
        self.asked.borrow_mut().push(get.url.clone());
        let url = url::Url::parse(&get.url).unwrap();
        let host = url.host_str().unwrap();
        let number =
            |text: &str| text.bytes().filter(u8::is_ascii_digit).fold(0, |n, digit| n * 10 + usize::from(digit - b'0'));
        let body = match url.path() {
            "/.well-known/webfinger" => {
                let subject = url.query().unwrap().replace("resource=acct:", "");
                webfinger(&subject, &format!("https://{host}/card"), &format!("https://{host}/"))
            }
            "/card" => card(guid(number(host)).as_str(), "Somebody", &key(self.bob).public().to_pem()),
            path => {
                let (this, author) = (number(path), &self.bob.id);
                let xml = format!(
                    "<reshare><author>{author}</author><guid>{}</guid><root_author>{author}</root_author>\
                     <root_guid>{}</root_guid></reshare>",
                    guid(this),
                    guid(this + 1)
                );
                seal(&xml, &id(author), &key(self.bob))
            }
        };
        Ok(Answer { status: 200, url: get.url.clone(), content_type: String::new(), body: body.into_bytes() })
    }

    fn post(&self, _: &Post) -> Result<u16, Unreached> {
        Ok(202)
    }
}

#[test]
fn mitra_fetcher_recursion_limit_what_leads_to_what_comes_to_an_end() {
    let (village, alice, bob) = scene();
    let anybody = Anybody { bob: &bob, asked: RefCell::default() };
    alice.house.pod.act(|tx| arrivals::add(tx, None, comment(&bob, 1).as_bytes())).unwrap();
    while background::step(&alice.house.pod, &anybody).unwrap() > 0 {}
    let asked = anybody.asked.take();
    assert_eq!(asked.len(), usize::try_from(limits::FETCHES_IN_A_ROW_MAX).unwrap(), "{asked:?}");
    assert_eq!(dropped(&alice), ["too_far_to_fetch"]);
    clear(&alice);
    drop(village);
}

#[test]
fn whoever_is_found_leads_to_nobody_else() {
    let (village, alice, bob) = scene();
    let anybody = Anybody { bob: &bob, asked: RefCell::default() };
    for text in 0..3 {
        let named: String = (0..50).map(|n| format!("@{{p@h{}.example}} ", 1_000 + text * 100 + n)).collect();
        let body = post(&bob, 1 + text, &named);
        alice.house.pod.act(|tx| arrivals::add(tx, None, body.as_bytes())).unwrap();
    }
    while background::step(&alice.house.pod, &anybody).unwrap() > 0 {}
    let found = |host: usize| {
        let person = id(&format!("p@h{host}.example"));
        alice.house.pod.look(|db| people::by_diaspora_id(db, &person)).unwrap().is_some()
    };
    assert!(found(1_000) && found(1_219) && !found(1_220));
    let asked = anybody.asked.take();
    assert_eq!(asked.len(), 3 * limits::SOUGHT_MAX * 2, "a document and a card each: {asked:?}");
    drop(village);
}

#[test]
fn what_people_here_ask_for_is_asked_however_much_strangers_have_asked() {
    let (village, alice, bob) = scene();
    village.close_road(VICTIM);
    for text in 0..4 {
        let named: String = (0..20).map(|n| format!("@{{p{}@{VICTIM}}} ", text * 100 + n)).collect();
        bring(&village, &alice, post(&bob, 1 + text, &named).as_bytes());
    }
    let victim = |walked: Vec<String>| walked.iter().filter(|walk| walk.contains(VICTIM)).count();
    assert_eq!(victim(village.walked()), limits::LOOKUPS_PER_HOST_MAX);
    let sought = id(&format!("friend@{VICTIM}"));
    alice.house.pod.act(|tx| people::seek(tx, &sought)).unwrap();
    village.settle();
    assert_eq!(victim(village.walked()), 1, "somebody here wants to know");
    village.wait(HOUR);
    assert!(victim(village.walked()) > 0, "what was put off is taken up again");
    for _ in 0..48 {
        village.wait(HOUR);
    }
}

#[test]
fn one_host_is_one_whatever_is_asked_of_it() {
    let (village, alice, bob) = scene();
    alice.shares_with(&village, &bob, "Friends");
    alice.writes("for everybody", seedpod::social::aspects::Choice::Public);
    let pod = &alice.house.pod;
    pod.act(|tx| people::seek(tx, &id("other@b.example"))).unwrap();
    let hold = |name: &str| pod.in_hand.take([((), name.to_owned(), B.to_owned())]).unwrap();
    let held = (hold("one"), hold("two"));
    let anybody = Anybody { bob: &bob, asked: RefCell::default() };
    assert_eq!((outbox::turn(pod, &anybody).unwrap(), errands::turn(pod, &anybody).unwrap()), (0, 0), "it is busy");
    drop(held);
    assert_eq!((outbox::turn(pod, &anybody).unwrap(), errands::turn(pod, &anybody).unwrap()), (1, 1));
    village.wait(DAY);
}
