//! Finding posts again: words, phrases, operators, every script; what changes is found as it is now.

use crate::cast::Resident;
use crate::pictures::{jpeg, photos_on};
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method::Get;
use seedpod::base::Guid;
use seedpod::social::aspects::Choice;
use seedpod::social::{blocks, people, photos};

const A: &str = "a.example";
const B: &str = "b.example";

fn neighbours() -> (Village, Resident, Resident) {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    (village, alice, bob)
}

pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

impl Resident {
    /// The GUIDs of the posts a search finds, in its order.
    pub fn finds(&self, typed: &str) -> Vec<String> {
        let found = self.at_the_door().json(&format!("/search.json?q={}", encoded(typed)));
        found.as_array().unwrap().iter().map(|post| post["guid"].as_str().unwrap().to_owned()).collect()
    }

    fn finds_just(&self, typed: &str, posts: &[&Guid]) {
        let mut found = self.finds(typed);
        let mut wanted: Vec<String> = posts.iter().map(|post| post.to_string()).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{typed}");
    }
}

#[test]
fn a_post_is_found_by_its_words_whatever_their_case_and_accents() {
    let (village, alice, bob) = neighbours();
    let roses = alice.says(&village, "**Über** alte [Rosen](https://b.example/secretpath) im Garten");
    let thorns = alice.says(&village, "Alte Dornen, kein Garten. Rosen nirgends alt");
    bob.finds_just("rosen", &[&roses, &thorns]);
    bob.finds_just("UBER ROSEN", &[&roses]);
    bob.finds_just("\"alte rosen\"", &[&roses]);
    bob.finds_just("alte -dornen", &[&roses]);
    bob.finds_just("secretpath", &[]);
    bob.finds_just("ros", &[]);
    let page = bob.at_the_door().page("/search?q=garten").body;
    assert!(page.contains("im <mark>Garten</mark>") && page.contains(&format!("/posts/{roses}")), "{page}");
}

#[test]
fn scripts_without_spaces_are_searched_like_all_others() {
    let (village, alice, bob) = neighbours();
    let chinese = alice.says(&village, "今天天气很好,我们去公园。");
    let japanese = alice.says(&village, "東京都のカタカナとひらがな");
    let korean = alice.says(&village, "우리는 학교에서 만났다");
    let thai = alice.says(&village, "วันนี้อากาศดีมาก");
    bob.finds_just("天气", &[&chinese]);
    bob.finds_just("天", &[&chinese]);
    bob.finds_just("好我", &[]);
    bob.finds_just("去公园 今天", &[&chinese]);
    bob.finds_just("京都", &[&japanese]);
    bob.finds_just("ｶﾀｶﾅ", &[&japanese]);
    bob.finds_just("학교", &[&korean]);
    bob.finds_just("อากาศ", &[&thai]);
    bob.finds_just("-天气 公园", &[]);
    let page = bob.at_the_door().page(&format!("/search?q={}", encoded("天气"))).body;
    assert!(page.contains("今天<mark>天气</mark>很好"), "{page}");
}

#[test]
fn operators_narrow_by_who_and_when_and_tag_and_aspect() {
    let (village, alice, bob) = neighbours();
    let carol = village.person("carol", A);
    bob.shares_with(&village, &alice, "Family");
    let first = alice.says(&village, "roses #Garden");
    village.wait(40 * 86_400);
    let second = carol.says(&village, "roses");
    let own = bob.tells(&village, "Family", "roses for few");
    let day = |guid: &Guid| {
        let at = bob.at_the_door().json(&format!("/posts/{guid}.json"))["created_at"].as_str().unwrap().to_owned();
        at[..10].to_owned()
    };
    let (early, late) = (day(&first), day(&second));
    bob.finds_just("roses", &[&first, &second, &own]);
    bob.finds_just("roses from:alice", &[&first]);
    bob.finds_just("from:carol@a.example", &[&second]);
    bob.finds_just("roses from:me", &[&own]);
    bob.finds_just("tag:garden", &[&first]);
    bob.finds_just("roses #garden", &[&first]);
    bob.finds_just("roses #nowhere", &[]);
    bob.finds_just("roses in:family", &[&first, &own]);
    bob.finds_just(&format!("roses before:{late}"), &[&first]);
    bob.finds_just(&format!("roses after:{late}"), &[&second, &own]);
    bob.finds_just(&format!("roses after:{early} before:{late}"), &[&first]);
    bob.finds_just("roses after:today", &[&second, &own]);
}

#[test]
fn what_is_wrong_with_a_query_is_said_in_words_and_the_query_stays() {
    let (_village, alice, _) = neighbours();
    let door = alice.at_the_door();
    for (typed, said) in [
        ("roses before:yesterdayy", "yesterdayy"),
        ("roses from:xyzzy", "xyzzy"),
        ("roses in:Nowhere", "Nowhere"),
        ("-roses", "what you look for"),
        ("roses tag:a,b", "a,b"),
    ] {
        let got = door.page(&format!("/search?q={}", encoded(typed)));
        assert_eq!(got.status, 422, "{typed}");
        let alert = got.body.split_once("role=\"alert\"").unwrap().1.split_once("</div>").unwrap().0;
        assert!(alert.contains(said) && got.body.contains(&format!("value=\"{typed}\"")), "{typed}: {alert}");
        assert_eq!(door.ask(Get, &format!("/search.json?q={}", encoded(typed)), As::Json, "").status, 422);
    }
    for typed in [
        "\"",
        "AND",
        "OR NOT",
        "words : x",
        "x*",
        "^x",
        "NEAR(a b)",
        "(",
        "a\" OR \"b",
        "\0",
        "'",
        "-",
        "{marks} : all",
    ] {
        let got = door.page(&format!("/search?q={}", encoded(typed)));
        assert_eq!(got.status, 200, "{typed}: {}", got.body);
    }
}

#[test]
fn the_fields_beside_the_words_are_written_as_operators() {
    let (_village, alice, _) = neighbours();
    let door = alice.at_the_door();
    let got = door.page("/search?q=roses&from=bob&tag=&after=2026-01-01&before=&in=Old+friends");
    let wanted = format!("/search?q={}", encoded("roses from:bob after:2026-01-01 in:\"Old friends\""));
    assert_eq!((got.status, got.location), (302, wanted));
    let page = door.page("/search").body;
    assert!(page.contains("name=\"before\" type=\"date\"") && page.contains("<option value=\"Family\""), "{page}");
}

#[test]
fn an_edited_post_is_found_by_its_new_words_and_a_deleted_one_not_at_all() {
    let (village, alice, bob) = neighbours();
    let post = alice.says(&village, "marmalade");
    bob.finds_just("marmalade", &[&post]);
    alice.edits(&village, &post, "jelly").unwrap();
    bob.finds_just("marmalade", &[]);
    bob.finds_just("jelly", &[&post]);
    alice.retracts(&village, &post);
    bob.finds_just("jelly", &[]);
}

#[test]
fn polls_and_descriptions_of_pictures_are_searched_too() {
    let (village, alice, bob) = neighbours();
    let poll = alice.asks(&village, Choice::Public, "Which soup?", &["leek", "pumpkin"]);
    bob.finds_just("pumpkin soup", &[&poll]);
    let shown = alice.shows(&village, None, &[&jpeg()]);
    let photo = photos_on(&alice.house, &shown)[0].id;
    alice.house.pod.act(|tx| photos::describe(tx, alice.person, photo, "A heron by the water")).unwrap();
    village.settle();
    bob.finds_just("heron", &[&shown]);
    assert!(bob.at_the_door().page("/search?q=heron").body.contains("in the description of a picture"));
    alice.house.pod.act(|tx| photos::describe(tx, alice.person, photo, "A stork")).unwrap();
    bob.finds_just("heron", &[]);
}

#[test]
fn operators_alone_find_posts_by_their_own_words_and_say_so_when_none_fits() {
    let (village, alice, bob) = neighbours();
    alice.shows(&village, None, &[&crate::pictures::jpeg()]);
    village.settle();
    let page = alice.at_the_door().page("/search?q=from%3Ame").body;
    assert!(page.contains("Look") && !page.contains("in the description of a picture"), "{page}");
    let none = bob.at_the_door().page("/search?q=from%3Ame").body;
    assert!(none.contains("No post fits") && !none.contains("all of these words"));
}

#[test]
fn what_comes_from_elsewhere_is_found_here_by_those_who_got_it() {
    let village = Village::of(&[A, B]);
    let (alice, dora, erin) = (village.person("alice", A), village.person("dora", A), village.person("erin", B));
    erin.shares_with(&village, &alice, "Family");
    alice.shares_with(&village, &erin, "Friends");
    let limited = erin.tells(&village, "Family", "gooseberries");
    alice.finds_just("gooseberries", &[&limited]);
    alice.finds_just("gooseberries from:erin", &[&limited]);
    dora.finds_just("gooseberries", &[]);
    erin.finds_just("gooseberries", &[&limited]);
}

#[test]
fn what_says_the_words_more_often_in_fewer_stands_first_and_pages_follow() {
    let (village, alice, bob) = neighbours();
    let best = alice.writes("plums, plums, plums", Choice::Public);
    let long = alice.writes(&format!("plums {}", "and other things ".repeat(60)), Choice::Public);
    village.settle();
    assert_eq!(bob.finds("plums"), [best.to_string(), long.to_string()]);
    (0..20).for_each(|number| drop(alice.writes(&format!("plums {number}"), Choice::Public)));
    village.settle();
    let page = bob.at_the_door().page("/search?q=plums").body;
    assert_eq!(page.matches("class=\"post hit\"").count(), 15);
    assert!(page.contains("page=2"), "{page}");
    let next = bob.at_the_door().page("/search?q=plums&page=2").body;
    assert_eq!(next.matches("class=\"post hit\"").count(), 7);
    assert!(!next.contains("page=3") && !next.contains("upto="), "{next}");
}

#[test]
fn older_matches_than_are_ranked_are_reached_by_looking_further_back() {
    let (village, alice, bob) = neighbours();
    let oldest = alice.says(&village, "apples first");
    village.wait(60);
    (0..200).for_each(|_| drop(alice.writes("apples", Choice::Public)));
    village.settle();
    let door = bob.at_the_door();
    let last = door.page("/search?q=apples&page=14").body;
    assert!(!last.contains(oldest.as_str()));
    let (_, rest) = last.split_once("upto=").expect("there is more");
    let upto: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let further = door.page(&format!("/search?q=apples&upto={upto}")).body;
    assert!(further.contains(oldest.as_str()) && !further.contains("upto="), "{further}");
}

#[test]
fn posts_are_searched_by_those_who_live_here_only() {
    let (village, alice, bob) = neighbours();
    alice.says(&village, "in the open");
    let visitor = Visitor::unknown(&alice.house);
    assert_eq!(visitor.page("/search?q=open").location, "/users/sign_in?back=%2Fsearch%3Fq%3Dopen");
    assert_eq!(visitor.ask(Get, "/search.json?q=open", As::Json, "").status, 401);
    assert_eq!(visitor.ask(Get, "/search/suggest?q=al", As::Json, "").status, 401);
    bob.house.pod.act(|tx| blocks::add(tx, bob.person, alice.person)).unwrap();
    bob.finds_just("open", &[]);
}

#[test]
fn whose_pod_does_not_answer_may_be_there_and_the_page_says_so() {
    let village = Village::of(&[A, "b.example"]);
    let door = village.person("alice", A).at_the_door();
    village.close_road("b.example");
    let path = "/people?q=erin%40b.example";
    assert!(door.page(path).body.contains("Looking for"));
    village.settle();
    let answer = door.ask(Get, path, As::Htmx, "").body;
    assert!(answer.contains("their pod does not answer") && !answer.contains("ask for the whole"), "{answer}");
    assert!(door.page("/people?q=erin").body.contains("ask for the whole"));
    (0..12).for_each(|_| village.wait(30_000));
}

#[test]
fn people_are_found_by_parts_of_their_names_in_any_script_and_own_contacts_first() {
    let (village, alice, bob) = neighbours();
    let named = |who: &Resident, first: &str, last: &str| {
        let profile = people::Profile {
            first_name: first.into(),
            last_name: last.into(),
            searchable: true,
            ..Default::default()
        };
        who.house.pod.act(|tx| people::describe(tx, who.person, profile)).unwrap();
    };
    let carol = village.person("carol", A);
    named(&alice, "Zoë", "ÉTIENNE");
    named(&carol, "Anna", "étienne");
    bob.shares_with(&village, &alice, "Family");
    let door = bob.at_the_door();
    let names = |path: &str| {
        let found = door.json(path);
        found.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("/people.json?q=etien"), ["Zoë ÉTIENNE", "Anna étienne"]);
    assert_eq!(names("/people.json?q=ZO%C3%8B"), ["Zoë ÉTIENNE"]);
    let offered = door.page("/search/suggest?q=tien").body;
    assert!(offered.contains("Zoë") && !offered.contains("Anna"), "of others only beginnings: {offered}");
    let offered = door.page("/search/suggest?q=ann").body;
    assert!(offered.contains(&format!("href=\"/people/{}\"", carol.guid)), "{offered}");
    assert!(offered.contains("href=\"/search?q=ann\""), "{offered}");
    assert!(door.page("/search/suggest?q=carol").body.contains("carol@a.example"));
}

#[test]
fn a_card_beside_a_name_says_who_that_is_to_those_who_may_see_their_page() {
    let village = Village::of(&[A, B]);
    let (alice, bob, erin) = (village.person("alice", A), village.person("bob", A), village.person("erin", B));
    let profile = people::Profile {
        first_name: "Alice".into(),
        tags: vec!["garden".into()],
        bio: "Mine".into(),
        ..Default::default()
    };
    alice.house.pod.act(|tx| people::describe(tx, alice.person, profile)).unwrap();
    alice.shares_with(&village, &bob, "Family");
    bob.looks_up(&village, &erin.id);
    let (door, visitor) = (bob.at_the_door(), Visitor::unknown(&alice.house));
    let card = format!("/people/{}/hovercard", alice.guid);
    let html = door.ask(Get, &card, As::Htmx, "").body;
    for said in ["Alice", "alice@a.example", "Shares with you", "href=\"/tags/garden\"", "aspect-menu"] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("<html") && !html.contains("Mine"), "{html}");
    let json = door.json(&format!("{card}.json"));
    assert_eq!((&json["relationship"], &json["profile"]["tags"][0]), (&"sharing".into(), &"garden".into()));
    assert!(json["profile"]["avatar"].is_string() && json["profile"]["bio"].is_null() && json["contact"].is_object());
    assert_eq!(door.page(&card).location, format!("/people/{}", alice.guid));
    let html = visitor.ask(Get, &card, As::Htmx, "").body;
    assert!(html.contains("alice@a.example") && !html.contains("aspect-menu"), "{html}");
    let far = format!("/people/{}/hovercard", erin.guid);
    assert_eq!(visitor.ask(Get, &format!("{far}.json"), As::Json, "").status, 401);
    assert!(door.ask(Get, &far, As::Htmx, "").body.contains("erin@b.example"));
    let own = alice.at_the_door().ask(Get, &card, As::Htmx, "").body;
    assert!(own.contains("Alice") && !own.contains("aspect-menu"));
}
