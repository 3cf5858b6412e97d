//! Every stream with its rule, at the door: what is in it, in which order, page by page.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Got, Visitor, between};
use rocket::http::Method::{Get, Post, Put};
use seedpod::base::Guid;
use seedpod::social::streams::{PAGE, Stream};
use seedpod::social::{blocks, people, tags};
use serde_json::Value;

const A: &str = "a.example";
const B: &str = "b.example";

/// alice and bob share with each other, carol with nobody; erin lives elsewhere and shares with alice, as alice with her.
pub struct Scene {
    pub village: Village,
    pub alice: Resident,
    pub bob: Resident,
    pub carol: Resident,
    pub erin: Resident,
}

pub fn scene() -> Scene {
    let village = Village::of(&[A, B]);
    let person = |name, host| village.person(name, host);
    let (alice, bob, carol, erin) = (person("alice", A), person("bob", A), person("carol", A), person("erin", B));
    for other in [&bob, &erin] {
        alice.shares_with(&village, other, "Friends");
        other.shares_with(&village, &alice, "Friends");
    }
    Scene { village, alice, bob, carol, erin }
}

impl Scene {
    /// A second later somebody says something to all.
    pub fn says(&self, who: &Resident, text: &str) -> Guid {
        self.village.wait(1);
        who.says(&self.village, text)
    }

    /// The same to their Friends.
    pub fn tells(&self, who: &Resident, text: &str) -> Guid {
        self.village.wait(1);
        who.tells(&self.village, "Friends", text)
    }
}

/// The texts in an answer for clients.
fn texts(posts: &Value) -> Vec<&str> {
    posts.as_array().unwrap().iter().map(|post| post["text"].as_str().unwrap()).collect()
}

impl Visitor {
    /// The texts of a stream by each way in which clients ask for it, and by its page, which all say the same.
    pub fn reads(&self, stream: &str) -> Vec<String> {
        let by_accept = self.json(stream);
        let join = if stream.contains('?') { '&' } else { '?' };
        let (path, query) = stream.split_once('?').unwrap_or((stream, ""));
        let others = [format!("{path}.json?{query}"), format!("{stream}{join}format=json")];
        for path in others {
            assert_eq!(self.ask(Get, &path, As::Any, "").json(), by_accept, "{path}");
        }
        let read: Vec<String> = texts(&by_accept).into_iter().map(str::to_owned).collect();
        let page = self.page(stream).body;
        let guids: Vec<&str> = page.split("data-guid=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let expected: Vec<&str> =
            by_accept.as_array().unwrap().iter().map(|post| post["guid"].as_str().unwrap()).collect();
        assert_eq!(guids, expected, "{stream}");
        read
    }

    pub fn does(&self, method: rocket::http::Method, path: &str, form: &str) -> Got {
        let got = self.send(method, path, As::Page, form);
        assert_eq!(got.status, 302, "{path}: {}", got.body);
        got
    }
}

/// What streams are walked by repeats what stands in posts.
pub fn assert_in_step(database: &rusqlite::Connection) {
    let repeated = [
        "likes r ON r.post_id = p.id WHERE r.post_at <> p.created_at",
        "comments r ON r.post_id = p.id WHERE r.post_at <> p.created_at",
        "mentions r ON r.post_id = p.id WHERE r.post_at <> p.created_at",
        "post_recipients r ON r.post_id = p.id WHERE (r.post_at, r.author_id) <> (p.created_at, p.author_id)",
        "post_tags r ON r.post_id = p.id WHERE (r.post_at, r.public) <> (p.created_at, p.public)",
        "participations r ON r.post_id = p.id JOIN accounts ON accounts.person_id = r.person_id \
         WHERE r.interacted_at <> p.interacted_at",
        "people ON people.id = p.author_id WHERE p.local <> (people.pod_id IS NULL)",
    ];
    for what in repeated {
        let sql = format!("SELECT count(*) FROM posts p JOIN {what}");
        let wrong: i64 = database.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(wrong, 0, "{what}");
    }
    let reached = "SELECT person_id, tag_id, post_at, post_id FROM tags_reached";
    let ought = "SELECT accounts.person_id, post_tags.tag_id, posts.created_at, posts.id FROM post_tags
        JOIN posts ON posts.id = post_tags.post_id AND posts.public = 0
        JOIN accounts ON accounts.person_id = posts.author_id
          OR (posts.id, accounts.person_id) IN (SELECT post_id, person_id FROM post_recipients)";
    for (one, other) in [(reached, ought), (ought, reached)] {
        let sql = format!("SELECT count(*) FROM ({one} EXCEPT {other})");
        let wrong: i64 = database.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(wrong, 0, "{one} EXCEPT {other}");
    }
}

#[test]
fn the_main_stream_has_four_sources_and_each_post_once() {
    let scene = scene();
    let Scene { village, alice, bob, carol, erin } = &scene;
    alice.house.pod.act(|tx| tags::follow(tx, alice.person, "garden")).unwrap();
    scene.says(bob, "of bob, public");
    scene.tells(bob, "of bob, for friends");
    scene.tells(erin, "of erin, for friends");
    scene.tells(alice, "my own");
    scene.says(carol, "of a stranger");
    scene.says(carol, "of a stranger about #garden");
    let mention = format!("of a stranger to @{{{}}} about #garden", alice.id);
    scene.says(carol, &mention);
    carol.shares_with(village, bob, "Friends");
    scene.tells(carol, "for bob about #garden");
    let expected = [
        &mention[..],
        "of a stranger about #garden",
        "my own",
        "of erin, for friends",
        "of bob, for friends",
        "of bob, public",
    ];
    assert_eq!(alice.at_the_door().reads("/stream"), expected);
    assert_eq!(bob.at_the_door().reads("/stream"), ["my own", "of bob, for friends", "of bob, public"]);
    // Whoever shares without being shared with is on their page, not in the stream.
    carol.shares_with(village, alice, "Friends");
    scene.tells(carol, "for who does not share back");
    assert_eq!(alice.at_the_door().reads("/stream"), expected);
    assert_eq!(alice.page(&Stream::Profile(carol.person))[0], "for who does not share back");
}

#[test]
fn the_aspects_stream_shows_those_chosen_and_ones_own_that_went_there() {
    let scene = scene();
    let Scene { village, alice, bob, erin, .. } = &scene;
    alice.shares_with(village, erin, "Family");
    alice.removes(village, erin, "Friends");
    scene.says(bob, "a friend");
    scene.says(erin, "the family");
    scene.tells(alice, "to friends");
    alice.tells(village, "Family", "to the family");
    scene.says(alice, "to all");
    let door = alice.at_the_door();
    let family = alice.aspect("Family");
    assert_eq!(door.reads("/aspects").len(), 5, "all, where none is chosen");
    let chosen = ["to all", "to the family", "the family"];
    assert_eq!(door.reads(&format!("/aspects?a_ids[]={family}")), chosen);
    door.does(Put, "/aspects/chosen", &format!("a_ids[]={family}"));
    assert_eq!(door.reads("/aspects"), chosen, "the choice is remembered");
}

#[test]
fn my_activity_goes_by_what_happened_last_and_likes_do_not_count() {
    let scene = scene();
    let Scene { village, alice, bob, carol, .. } = &scene;
    let first = scene.says(alice, "my first");
    let liked = scene.says(bob, "liked");
    let commented = scene.says(bob, "commented");
    let subscribed = scene.says(bob, "subscribed");
    scene.says(bob, "untouched");
    let door = alice.at_the_door();
    alice.likes(village, &liked);
    door.does(Post, &format!("/posts/{subscribed}/participation"), "");
    village.wait(1);
    alice.comments(village, &commented, "so it is");
    assert_eq!(door.reads("/activity"), ["commented", "subscribed", "liked", "my first"]);
    village.wait(1);
    bob.comments(village, &first, "a word moves it up");
    village.wait(1);
    carol.comments(village, &liked, "also where one only liked");
    carol.likes(village, &commented);
    assert_eq!(door.reads("/activity"), ["liked", "my first", "commented", "subscribed"]);
    bob.retracts(village, &commented);
    assert_eq!(door.reads("/activity"), ["liked", "my first", "subscribed"]);
    assert_eq!(carol.at_the_door().reads("/activity"), ["liked"]);
    assert_in_step(&alice.house.database());
}

#[test]
fn what_one_liked_and_commented_on_is_found_while_one_may_see_it() {
    let scene = scene();
    let Scene { village, alice, bob, .. } = &scene;
    let (old, new) = (scene.tells(bob, "old"), scene.says(bob, "new"));
    for post in [&new, &old] {
        alice.likes(village, post);
        alice.comments(village, post, "one");
        alice.comments(village, post, "two");
    }
    let door = alice.at_the_door();
    for stream in ["/liked", "/commented"] {
        assert_eq!(door.reads(stream), ["new", "old"], "by when they were written, each once");
    }
    assert_eq!(bob.at_the_door().reads("/liked"), Vec::<String>::new());
    // It never reached her, as if it had come by mistake.
    let forget = "DELETE FROM post_recipients WHERE post_id = (SELECT id FROM posts WHERE text = 'old')";
    alice.house.database().execute(forget, []).unwrap();
    for stream in ["/liked", "/commented", "/activity"] {
        assert_eq!(door.reads(stream), ["new"], "{stream}");
    }
}

#[test]
fn mentions_are_posts_that_one_may_see() {
    let scene = scene();
    let Scene { village, alice, bob, carol, .. } = &scene;
    let mention = format!("with @{{{}}}", alice.id);
    scene.says(carol, &mention);
    scene.tells(bob, &format!("{mention} again"));
    let plain = scene.says(bob, "without");
    bob.comments(village, &plain, &mention);
    carol.shares_with(village, bob, "Friends");
    scene.tells(carol, &format!("{mention}, who does not get it"));
    assert_eq!(alice.at_the_door().reads("/mentions"), [format!("{mention} again"), mention]);
}

#[test]
fn the_local_stream_has_what_is_written_here_for_whom_the_operator_lets() {
    let scene = scene();
    let Scene { village, alice, bob, carol, erin } = &scene;
    scene.says(erin, "from elsewhere");
    scene.says(carol, "from here");
    scene.tells(bob, "from here, limited");
    let door = alice.at_the_door();
    assert_eq!(door.reads("/local_public"), ["from here"]);
    assert_eq!(door.reads("/public"), ["from here", "from elsewhere"]);
    assert!(door.page("/public").body.contains("href=\"/local_public\""));
    let visitor = Visitor::unknown(&alice.house);
    assert!(visitor.page("/local_public").location.starts_with("/users/sign_in"));
    assert!(!visitor.page("/public").body.contains("/local_public"));
    village.settle();
}

#[test]
fn a_tags_page_has_its_posts_and_who_carries_it() {
    let scene = scene();
    let Scene { village, alice, bob, carol, erin } = &scene;
    let describe = |who: &Resident, searchable: bool| {
        let profile = people::Profile { tags: vec!["garden".into()], searchable, ..Default::default() };
        who.house.pod.act(|tx| people::describe(tx, who.person, profile)).unwrap();
    };
    describe(bob, true);
    describe(carol, false);
    describe(erin, true);
    village.settle();
    scene.tells(bob, "in the #Garden among friends");
    scene.says(erin, "in the #garden");
    let (door, visitor) = (alice.at_the_door(), Visitor::unknown(&alice.house));
    assert_eq!(door.reads("/tags/garden"), ["in the #garden", "in the #Garden among friends"]);
    assert_eq!(visitor.reads("/tags/garden"), ["in the #garden"]);
    assert_eq!(visitor.page("/tags/Garden").location, "/tags/garden");
    for page in [door.page("/tags/garden").body, visitor.page("/tags/garden").body] {
        let side = between(&page, "class=\"tag-people\"", "</section>");
        assert!(side.contains("2 people") && side.contains(&bob.id) && side.contains(&erin.id), "{page}");
        assert!(!side.contains(&carol.id), "who does not want to be found is not");
    }
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, bob.person)).unwrap();
    assert!(!door.page("/tags/garden").body.contains(&bob.id));
    let database = alice.house.database();
    for number in 0..20 {
        database
            .execute_batch(&format!(
                "INSERT INTO people (guid, diaspora_id, pod_id, public_key, made_at)
                   SELECT '{number:032}', 'gardener{number}@b.example', min(id), 'key', 0 FROM pods;
                 INSERT INTO profile_tags SELECT last_insert_rowid(), id, 0 FROM tags WHERE name = 'garden';"
            ))
            .unwrap();
    }
    let page = visitor.page("/tags/garden").body;
    assert!(page.contains("22 people") && page.contains("gardener19@") && !page.contains("gardener4@"));
    let more = between(&page, "href=\"/tags/garden?people=", "\"");
    let page = visitor.page(&format!("/tags/garden?people={more}")).body;
    assert!(page.contains("gardener4@") && !page.contains("gardener5@") && !page.contains("?people="), "{page}");
    village.settle();
}

#[test]
fn every_stream_is_read_to_its_end_without_gaps_and_repeats() {
    let scene = scene();
    let Scene { village, alice, bob, .. } = &scene;
    let count = PAGE + 4;
    let database = alice.house.database();
    let door = alice.at_the_door();
    for number in 0..count {
        let text = format!("sentence-{number}. #tulips with @{{{}}}", alice.id);
        let post = bob.writes(&text, seedpod::social::aspects::Choice::Public);
        alice.likes(village, &post);
        alice.writes_comment(&post, "yes").unwrap();
        door.does(Post, &format!("/posts/{post}/bookmark"), "");
    }
    alice.house.pod.act(|tx| tags::follow(tx, alice.person, "tulips")).unwrap();
    assert_in_step(&database);
    // All in one second.
    let times: i64 = database.query_row("SELECT count(DISTINCT created_at) FROM posts", [], |row| row.get(0)).unwrap();
    assert_eq!(times, 1);
    let person = format!("/people/{}", bob.guid);
    let streams = [
        "/stream",
        "/aspects",
        "/activity",
        "/liked",
        "/commented",
        "/mentions",
        "/bookmarks",
        "/followed_tags",
        "/public",
        "/local_public",
        "/tags/tulips",
        &person,
    ];
    for stream in streams {
        let (mut read, mut next) = (Vec::new(), stream.to_owned());
        while !next.is_empty() {
            let page = door.page(&next).body;
            let words = page.split("sentence-").skip(1);
            read.extend(words.map(|rest| rest.split('.').next().unwrap().parse::<usize>().unwrap()));
            next = between(&page, "rel=\"next\" href=\"", "\"").replace("&amp;", "&");
        }
        assert_eq!(read, (0..count).rev().collect::<Vec<_>>(), "{stream}");
        let piece = door.ask(Get, &format!("{stream}?max_time=9999999999"), As::Htmx, "").body;
        assert!(piece.contains("id=\"stream\"") && piece.contains("hx-target=\"closest .pager\""), "{stream}");
    }
    village.settle();
}

#[test]
fn nobody_looks_at_anothers_streams() {
    let scene = scene();
    let visitor = Visitor::unknown(&scene.alice.house);
    let own = [
        "/stream",
        "/aspects",
        "/activity",
        "/liked",
        "/commented",
        "/mentions",
        "/bookmarks",
        "/hidden_posts",
        "/followed_tags",
    ];
    for stream in own {
        assert!(visitor.page(stream).location.starts_with("/users/sign_in"), "{stream}");
        assert_eq!(visitor.ask(Get, stream, As::Json, "").status, 401, "{stream}");
    }
}
