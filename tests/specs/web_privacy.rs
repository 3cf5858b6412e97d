//! Who may see what: every person, every post, every page, every answer in JSON, every route other pods ask.

use crate::cast::Resident;
use crate::village::{House, Village};
use crate::visitor::{As, Visitor};
use rocket::http::Method;
use seedpod::base::Guid;
use seedpod::social::aspects::Choice;
use seedpod::social::{comments, posts};
use std::rc::Rc;

const A: &str = "a.example";
const B: &str = "b.example";

/// A post with what hangs on it, each with a word of its own.
struct Said {
    kind: &'static str,
    word: &'static str,
    post: Guid,
    reply: Guid,
}

/// Somebody who looks, and the kinds of posts that are for them.
struct Looker {
    name: &'static str,
    house: Rc<House>,
    visitor: Visitor,
    sees: &'static [&'static str],
    signed_in: bool,
}

struct World {
    _village: Village,
    lookers: Vec<Looker>,
    said: Vec<Said>,
    alice: Resident,
}

const EVERYTHING: &[&str] = &["public", "family", "all"];

/// Alice has bob and erin (of another pod) in Family and carol in Friends; all of them, dora and frank share with alice.
fn world() -> World {
    let village = Village::of(&[A, B]);
    let person = |name, host| village.person(name, host);
    let (alice, bob, carol, dora) = (person("alice", A), person("bob", A), person("carol", A), person("dora", A));
    let (erin, frank) = (person("erin", B), person("frank", B));
    for friend in [&bob, &carol, &dora, &erin, &frank] {
        friend.shares_with(&village, &alice, "Friends");
    }
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &erin, "Family");
    alice.shares_with(&village, &carol, "Friends");
    let family = Choice::Aspects(vec![alice.aspect("Family")]);
    let said =
        [("public", "porridge", Choice::Public), ("family", "quince", family), ("all", "apricot", Choice::AllAspects)];
    let said: Vec<Said> = said
        .into_iter()
        .map(|(kind, word, choice)| {
            let post = alice.writes(&format!("{word} for @{{bob@{A}}} and @{{carol@{A}}} #{word}-tag #shared"), choice);
            village.settle();
            let reply = bob.comments(&village, &post, &format!("{word}-reply"));
            bob.likes(&village, &post);
            bob.likes_comment(&village, &reply);
            Said { kind, word, post, reply }
        })
        .collect();
    let looker = |name, of: &Resident, sees| Looker {
        name,
        house: of.house.clone(),
        visitor: of.at_the_door(),
        sees,
        signed_in: true,
    };
    let nobody = |name, of: &Resident| Looker {
        name,
        house: of.house.clone(),
        visitor: Visitor::unknown(&of.house),
        sees: &["public"],
        signed_in: false,
    };
    let lookers = vec![
        looker("alice, who wrote it", &alice, EVERYTHING),
        looker("bob in Family", &bob, EVERYTHING),
        looker("carol in Friends", &carol, &["public", "all"]),
        looker("dora, with whom alice does not share", &dora, &["public"]),
        looker("erin in Family, on another pod", &erin, EVERYTHING),
        looker("frank on erin's pod", &frank, &["public"]),
        nobody("a visitor", &alice),
        nobody("a visitor of erin's pod", &erin),
    ];
    World { _village: village, lookers, said, alice }
}

/// Who is let in at an address.
#[derive(Clone, Copy, PartialEq)]
enum Door {
    SignedIn,
    Everybody,
    /// Signed out only at the author's own pod.
    HomeOrSignedIn,
}

#[test]
fn nobody_meets_a_post_that_is_not_for_them() {
    let world = world();
    let mut wrong = Vec::new();
    let mut met = 0;
    for looker in &world.lookers {
        for said in &world.said {
            let (post, reply) = rows(&looker.house, said);
            let (alice, guid) = (&world.alice.guid, &said.post);
            let (word, reply_word) = (said.word.to_owned(), format!("{}-reply", said.word));
            let bob = format!("bob@{A}");
            let public = said.kind == "public";
            let home = looker.house.pod.here().host == A;
            use Door::{Everybody, HomeOrSignedIn, SignedIn};
            let places = [
                ("/stream".to_owned(), SignedIn, true, &word),
                ("/stream".to_owned(), SignedIn, true, &reply_word),
                ("/stream.json?max_time=9999999999".to_owned(), SignedIn, true, &reply_word),
                ("/aspects".to_owned(), SignedIn, true, &word),
                ("/aspects.json".to_owned(), SignedIn, true, &reply_word),
                ("/public".to_owned(), Everybody, public, &word),
                ("/public.json".to_owned(), Everybody, public, &reply_word),
                (format!("/tags/{word}-tag"), Everybody, true, &reply_word),
                ("/tags/shared.json".to_owned(), Everybody, true, &word),
                (format!("/people/{alice}/stream.json"), HomeOrSignedIn, true, &word),
                (format!("/people/{alice}/stream.json"), HomeOrSignedIn, true, &reply_word),
                (format!("/people/{alice}"), HomeOrSignedIn, true, &word),
                (format!("/people/{alice}?max_time=9999999999"), HomeOrSignedIn, true, &reply_word),
                (format!("/posts/{guid}"), Everybody, true, &word),
                (format!("/posts/{post}"), Everybody, true, &reply_word),
                (format!("/posts/{guid}.json"), Everybody, true, &reply_word),
                (format!("/posts/{post}?format=json"), Everybody, true, &word),
                (format!("/p/{post}"), Everybody, true, &word),
                (format!("/posts/{post}/comments.json"), Everybody, true, &reply_word),
                (format!("/posts/{guid}/likes.json"), Everybody, true, &bob),
                (format!("/comments/{reply}/likes.json"), Everybody, true, &bob),
            ];
            for (path, door, can_be_there, word) in places {
                let lets_in = match door {
                    Everybody => true,
                    SignedIn => looker.signed_in,
                    HomeOrSignedIn => looker.signed_in || home,
                };
                let ought = lets_in && can_be_there && looker.sees.contains(&said.kind);
                let is = looker.visitor.page(&path).body.contains(word.as_str());
                met += usize::from(is);
                if ought != is {
                    wrong.push(format!(
                        "{} · {} post · {path}: {}",
                        looker.name,
                        said.kind,
                        if is { "seen" } else { "missed" }
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(met > 150, "the table is about something: {met}");
}

/// The numbers a post and its comment have at a pod; where it is not, numbers nothing has.
fn rows(house: &House, said: &Said) -> (i64, i64) {
    let look = |db: &seedpod::moment::Db| {
        let post = posts::by_guid(db, &said.post)?.map_or(999_999, |post| post.id.0);
        let reply = comments::by_guid(db, &said.reply)?.map_or(999_999, |comment| comment.id.0);
        Ok((post, reply))
    };
    house.pod.look(look).unwrap()
}

#[test]
fn nobody_acts_on_a_post_that_is_not_for_them() {
    let world = world();
    for looker in &world.lookers {
        for said in &world.said {
            let (post, reply) = rows(&looker.house, said);
            if looker.sees.contains(&said.kind) && looker.signed_in {
                continue;
            }
            let comment = format!("/posts/{post}/comments");
            let tries = [
                (Method::Post, comment.clone(), "text=intruder"),
                (Method::Post, format!("/posts/{post}/likes"), ""),
                (Method::Post, format!("/comments/{reply}/likes"), ""),
                (Method::Post, format!("/posts/{post}/participation"), ""),
                (Method::Delete, format!("/posts/{post}"), ""),
                (Method::Delete, format!("/comments/{reply}"), ""),
                (Method::Delete, format!("{comment}/{reply}"), ""),
            ];
            for (method, path, form) in tries {
                let got = looker.visitor.send(method, &path, As::Json, form);
                let refused = if looker.signed_in { [404, 404] } else { [401, 403] };
                assert!(refused.contains(&got.status), "{} {method} {path}: {}", looker.name, got.status);
            }
            let author = world.lookers[0].visitor.json(&format!("/posts/{}/comments.json", said.post));
            assert!(!author.to_string().contains("intruder"));
        }
    }
}

#[test]
fn other_pods_fetch_what_is_public_and_nothing_else() {
    let world = world();
    for said in &world.said {
        for (kind, guid) in [("post", &said.post), ("status_message", &said.post), ("comment", &said.reply)] {
            let path = format!("/fetch/{kind}/{guid}");
            let home = Visitor::unknown(&world.lookers[0].house).ask(Method::Get, &path, As::Any, "");
            let away = Visitor::unknown(&world.lookers[4].house).ask(Method::Get, &path, As::Any, "");
            let ought = if said.kind == "public" { (200, 302) } else { (404, 404) };
            assert_eq!((home.status, away.status), ought, "{} {path}", said.kind);
        }
    }
}

#[test]
fn only_those_a_post_reached_are_told_of_it() {
    let world = world();
    let titles = |looker: &Looker| {
        let html = looker.visitor.page("/notifications").body;
        let json = looker.visitor.json("/notifications.json?per_page=100").to_string();
        let mentions = json.matches("\"mentioned\":{").count();
        (world.said.iter().filter(|said| html.contains(said.word)).map(|said| said.kind).collect::<Vec<_>>(), mentions)
    };
    let of = |name: &str| titles(world.lookers.iter().find(|looker| looker.name.starts_with(name)).unwrap());
    assert_eq!(of("bob"), (vec!["public", "family", "all"], 3));
    assert_eq!(of("carol"), (vec!["public", "all"], 2), "a mention in a post for others tells nothing");
    assert_eq!(of("dora"), (vec![], 0));
    assert_eq!(of("frank"), (vec![], 0));
}

#[test]
fn a_tag_that_stands_only_where_one_may_not_look_is_not_suggested() {
    let world = world();
    for looker in &world.lookers {
        for said in &world.said {
            let begin: String = said.word.chars().take(4).collect();
            let offered =
                looker.visitor.page(&format!("/tags?q={begin}")).body.contains(&format!("#{}-tag", said.word));
            assert_eq!(offered, looker.sees.contains(&said.kind), "{} #{}-tag", looker.name, said.word);
        }
    }
}

#[test]
fn a_visitor_is_asked_to_sign_in_for_what_may_be_there_and_told_of_what_is_not() {
    let world = world();
    let visitor = Visitor::unknown(&world.lookers[0].house);
    let limited = &world.said[1].post;
    let got = visitor.page(&format!("/posts/{limited}"));
    assert_eq!((got.status, got.location), (302, format!("/users/sign_in?back=%2Fposts%2F{limited}")));
    assert_eq!(visitor.page("/posts/0123456789abcdef0123456789abcdef").status, 404);
    let (limited, _) = rows(&world.lookers[0].house, &world.said[1]);
    for number in [limited, 424_242] {
        assert_eq!(visitor.page(&format!("/posts/{number}")).status, 302, "a number tells nothing");
    }
    let dora = &world.lookers[3].visitor;
    assert_eq!(dora.page(&format!("/posts/{limited}")).status, 404);
}
