//! Where people write, at the door: names and tags while they are typed, drafts, places, polls that end, whom it will reach.

use crate::cast::Resident;
use crate::importing::{brings, takes};
use crate::pictures::jpeg;
use crate::uploads::uploads;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Get, Post};
use seedpod::base::Error;
use seedpod::social::aspects::Choice;
use seedpod::social::posts::{self, Attached};
use seedpod::social::{people, polls, tags};
use serde_json::{Value, json};

const A: &str = "a.example";
const B: &str = "b.example";

/// The names that are offered.
fn offered(visitor: &Visitor, path: &str) -> Vec<String> {
    let all = visitor.json(path);
    all.as_array().unwrap().iter().map(|one| one["handle"].as_str().unwrap().to_owned()).collect()
}

/// Gives somebody a name.
fn called(who: &Resident, first_name: &str) {
    let profile = people::Profile { first_name: first_name.into(), searchable: true, ..Default::default() };
    who.house.pod.act(|tx| people::describe(tx, who.person, profile)).unwrap();
}

fn tick(choice: &str) -> String {
    format!("status_message[text]=Tea%3F&aspect_ids[]={choice}")
}

/// What stands in the publisher of a page.
fn typed(page: &str) -> String {
    between(page, "name=\"status_message[text]\"", "</textarea>").split_once(">\n").unwrap_or_default().1.to_owned()
}

#[test]
fn a_name_that_is_typed_is_offered_ones_own_contacts_first() {
    let village = Village::of(&[A]);
    let all: Vec<_> = ["alice", "bob", "berta", "bruno", "carol"].map(|name| village.person(name, A)).into();
    let (alice, bob) = (&all[0], &all[1]);
    called(&all[4], "Örjan");
    alice.shares_with(&village, bob, "Family");
    alice.shares_with(&village, &all[4], "Family");
    let door = alice.at_the_door();
    let ask = |q: &str| offered(&door, &format!("/people/mentionable?q={q}"));
    assert_eq!(ask("b"), ["bob@a.example", "berta@a.example", "bruno@a.example"]);
    assert_eq!(ask("BE"), ["berta@a.example"], "large and small letters are one");
    assert_eq!(ask("%C3%B6rj"), ["carol@a.example"], "also those that English has not");
    assert_eq!(ask("alice"), [""; 0], "nobody mentions themselves");
    assert_eq!(ask("%20"), [""; 0]);
    assert_eq!(Visitor::unknown(&alice.house).ask(Get, "/people/mentionable?q=b", As::Json, "").status, 401);

    let family = alice.aspect("Family");
    let piece = format!("/people/mentionable?q=b&aspect_ids[]={family}");
    let piece = door.ask(Get, &piece, As::Htmx, "").body;
    assert!(piece.contains("data-insert=\"@{bob@a.example}\"") && !piece.contains("berta"), "{piece}");
    let friends = format!("/people/mentionable?q=b&aspect_ids[]={}", alice.aspect("Friends"));
    let piece = door.ask(Get, &friends, As::Htmx, "").body;
    assert!(piece.contains("Will not see this"), "whom the audience leaves out is marked: {piece}");
    let piece = door.ask(Get, "/people/mentionable?q=%C3%B6", As::Htmx, "").body;
    assert!(piece.contains("data-insert=\"@{Örjan; carol@a.example}\""), "{piece}");
    assert_eq!(door.ask(Get, "/people/mentionable?q=zzz", As::Htmx, "").body, "");
}

#[test]
fn under_a_limited_post_nobody_is_offered_who_would_not_hear_of_it() {
    let village = Village::of(&[A]);
    let [alice, bob, carol, dora] = ["alice", "bob", "carol", "dora"].map(|name| village.person(name, A));
    for other in [&bob, &carol] {
        alice.shares_with(&village, other, "Family");
    }
    bob.shares_with(&village, &dora, "Friends");
    let post = alice.tells(&village, "Family", "for the family");
    carol.comments(&village, &post, "yes");
    let everybody = alice.says(&village, "for all");
    let door = bob.at_the_door();
    let under = |post: &seedpod::base::Guid| offered(&door, &format!("/posts/{post}/mentionable?q="));
    assert_eq!(under(&post), [""; 0]);
    let ask = |post: &seedpod::base::Guid, q: &str| offered(&door, &format!("/posts/{post}/mentionable?q={q}"));
    assert_eq!((ask(&post, "al"), ask(&post, "ca")), (vec![alice.id.clone()], vec![carol.id.clone()]));
    assert_eq!(ask(&post, "do"), [""; 0], "dora has nothing to do with it");
    assert_eq!(ask(&everybody, "do"), [dora.id.as_str()]);
    let stranger = dora.at_the_door().ask(Get, &format!("/posts/{post}/mentionable?q=a"), As::Json, "");
    assert_eq!(stranger.status, 404);
}

#[test]
fn tags_that_one_follows_are_offered_first() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    bob.says(&village, "#tea #teapot #tealight");
    alice.house.pod.act(|tx| tags::follow(tx, alice.person, "tealight")).unwrap();
    let door = alice.at_the_door();
    let names = |found: Value| found.as_array().unwrap().iter().map(|one| one["name"].to_string()).collect::<Vec<_>>();
    assert_eq!(names(door.json("/tags?q=te"))[..3], ["\"#tealight\"", "\"#tea\"", "\"#teapot\""]);
    let piece = door.ask(Get, "/tags?q=te", As::Htmx, "").body;
    assert!(piece.starts_with("<ul role=\"listbox\"") && piece.contains("data-insert=\"#tealight\""), "{piece}");
}

#[test]
fn who_is_outside_the_audience_is_not_called_but_linked() {
    let village = Village::of(&[A]);
    let [alice, bob, carol] = ["alice", "bob", "carol"].map(|name| village.person(name, A));
    alice.shares_with(&village, &bob, "Family");
    let post = alice.tells(&village, "Family", "@{bob@a.example} and @{Carol; carol@a.example}");
    let text = alice.house.pod.look(|db| posts::by_guid(db, &post)).unwrap().unwrap().text;
    assert_eq!(text, format!("@{{bob@a.example}} and [carol](<https://a.example/people/{}>)", carol.guid));
    assert_eq!(alice.sees(&post).unwrap().post.text, text);
    assert_eq!(carol.at_the_door().page(&format!("/posts/{post}")).status, 404);
}

#[test]
fn what_is_typed_is_kept_and_comes_back_until_it_is_sent() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    alice.shares_with(&village, &bob, "Family");
    let (door, family) = (alice.at_the_door(), alice.aspect("Family"));
    let form = format!(
        "status_message[text]=Half+a+tho&aspect_ids[]={family}&poll_question=Tea%3F&poll_answers[]=Yes&poll_answers[]=&poll_days=3&\
         location_address=Here&location_coords=1.5,2&sensitive=true&draft=true"
    );
    let said = door.send(Post, "/status_messages/draft", As::Htmx, &form).body;
    assert!(said.contains("Draft kept") && said.contains("data-discard"), "{said}");
    let other = alice.at_the_door();
    for page in ["/stream", "/status_messages/new", &format!("/people/{}", alice.guid)] {
        let page = other.page(page).body;
        assert_eq!(typed(&page), "Half a tho");
        assert!(page.contains(&format!("value=\"{family}\" checked")), "the audience comes back");
        for value in ["value=\"Tea?\"", "value=\"Yes\"", "value=\"3\" selected", "value=\"Here\"", "value=\"1.5, 2\""] {
            assert!(page.contains(value), "{value}");
        }
        assert!(page.contains("name=\"sensitive\" value=\"true\" checked"));
    }
    assert_eq!(typed(&bob.at_the_door().page("/stream").body), "", "it is nobody else's");

    let elsewhere = other.page("/bookmarklet?title=News").body;
    assert_eq!(typed(&elsewhere), "### News");
    assert!(!elsewhere.contains("data-draft=\"/status_messages"), "another text does not take its place");

    door.send(Post, "/status_messages", As::Page, &tick("public"));
    assert_eq!(typed(&door.page("/stream").body), "Half a tho", "a client's post leaves it");
    assert_eq!(door.send(Post, "/status_messages", As::Page, &format!("{}&draft=true", tick("public"))).status, 302);
    assert_eq!(typed(&door.page("/stream").body), "", "sent");

    door.send(Post, "/status_messages/draft", As::Htmx, &form);
    assert_eq!(door.send(Post, "/status_messages/draft", As::Page, "discard=true").location, "/stream");
    assert_eq!(typed(&door.page("/stream").body), "", "thrown away");
    door.send(Post, "/status_messages/draft", As::Htmx, &form);
    door.send(Post, "/status_messages/draft", As::Htmx, "status_message[text]=+&aspect_ids[]=public&sensitive=true");
    assert_eq!(typed(&door.page("/stream").body), "", "an empty form leaves nothing");
}

#[test]
fn a_comment_that_is_begun_is_kept_under_its_post() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let (one, two) = (alice.says(&village, "one"), alice.says(&village, "two"));
    let door = bob.at_the_door();
    let draft = format!("/posts/{one}/comments/draft");
    assert_eq!(door.send(Post, &draft, As::Page, "text=I+thi").status, 302);
    assert!(door.page(&format!("/posts/{one}")).body.contains(">\nI thi</textarea>"));
    assert!(!door.page(&format!("/posts/{two}")).body.contains("I thi"));
    assert!(!alice.at_the_door().page(&format!("/posts/{one}")).body.contains("I thi"));
    door.send(Post, &format!("/posts/{one}/comments"), As::Page, "text=I+think&draft=true");
    assert!(!door.page(&format!("/posts/{one}")).body.contains(">\nI thi</textarea>"));
    door.send(Post, &draft, As::Htmx, "text=again");
    door.send(Post, &draft, As::Htmx, "text=");
    let rows: i64 = bob.house.database().query_row("SELECT count(*) FROM drafts", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 0);
    let limited = alice.tells(&village, "Family", "not for bob");
    assert_eq!(door.send(Post, &format!("/posts/{limited}/comments/draft"), As::Page, "text=x").status, 404);
}

#[test]
fn a_reply_that_is_begun_stays_one_until_one_wants_none() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let post = alice.says(&village, "one");
    let comment = alice.comments(&village, &post, "first");
    let door = bob.at_the_door();
    let (page, hidden) = (format!("/posts/{post}"), format!("name=\"thread_parent_guid\" value=\"{comment}\""));
    door.send(Post, &format!("{page}/comments/draft"), As::Page, &format!("text=so&thread_parent_guid={comment}"));
    for page in [&page[..], "/public"] {
        let body = door.page(page).body;
        assert!(body.contains(&hidden) && body.contains(">\nso</textarea>"), "{page}");
    }
    let none = door.page(&format!("{page}?reply_to=")).body;
    assert!(!none.contains(&hidden) && none.contains(">\nso</textarea>"));
}

#[test]
fn pictures_wait_in_the_draft() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let photo = uploads(&door, &[&jpeg()]).remove(0);
    let form = format!("status_message[text]=&photos[]={photo}&photo_text[{photo}]=A+hill");
    door.send(Post, "/status_messages/draft", As::Htmx, &form);
    let page = door.page("/status_messages/new").body;
    assert!(page.contains(&format!("name=\"photos[]\" value=\"{photo}\"")) && page.contains("A hill"), "{page}");
}

#[test]
fn a_poll_with_an_end_takes_no_votes_after_it() {
    let village = Village::of(&[A, B]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, A));
    let erin = village.person("erin", B);
    erin.shares_with(&village, &alice, "Friends");
    let poll = polls::Draft { question: "Tea?".into(), answers: vec!["Yes".into(), "No".into()], days: Some(3) };
    let attached = Attached { poll: Some(poll), ..Attached::default() };
    let post = alice.posts("", Choice::Public, attached);
    village.settle();
    bob.votes(&village, &post, "Yes").unwrap();
    assert!(bob.at_the_door().page(&format!("/posts/{post}")).body.contains("Open until"));
    village.wait(3 * 24 * 60 * 60);
    assert_eq!(alice.votes(&village, &post, "No"), Err(Error::Forbidden { key: "polls-over" }));
    erin.votes(&village, &post, "No").unwrap();
    assert_eq!(alice.result(&post), [1, 0], "what comes later from pods that know of no end does not count");
    let page = alice.at_the_door().page(&format!("/posts/{post}")).body;
    assert!(page.contains("Ended") && !page.contains("name=\"poll_answer_id\""), "{page}");
}

#[test]
fn the_cover_is_a_tag_and_a_place_needs_no_coordinates() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let post = |more: &str| door.send(Post, "/status_messages", As::Json, &format!("{}&{more}", tick("public"))).json();
    let covered = post("sensitive=true&location_address=By+the+sea");
    assert_eq!((&covered["text"], &covered["nsfw"]), (&json!("Tea?\n\n#nsfw"), &json!(true)));
    assert_eq!(covered["location"], json!({ "address": "By the sea", "lat": "", "lng": "" }));
    let plain = post("location_coords=52.5,13.4");
    assert_eq!((&plain["text"], &plain["nsfw"]), (&json!("Tea?"), &json!(false)));
    assert_eq!(plain["location"], json!({ "address": "", "lat": "52.5", "lng": "13.4" }));
    assert_eq!(post("location_coords=somewhere")["location"], Value::Null);
    let once = door.send(
        Post,
        "/status_messages",
        As::Json,
        "status_message[text]=so+%23NSFW&aspect_ids[]=public&sensitive=true",
    );
    assert_eq!(once.json()["text"], "so #NSFW", "it is said once");
}

#[test]
fn only_pages_with_a_publisher_may_ask_where_one_is() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let may = |path: &str| door.page(path).header("Permissions-Policy").contains("geolocation=(self)");
    assert!(may("/stream") && may("/status_messages/new"));
    alice.says(&village, "class=\"publisher-locate\"");
    for path in ["/contacts", "/public", "/user/edit"] {
        assert!(!may(path), "{path}");
        assert!(door.page(path).header("Permissions-Policy").contains("geolocation=()"), "{path}");
    }
}

#[test]
fn before_it_is_sent_one_can_see_who_gets_it() {
    let village = Village::of(&[A, B]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, A));
    let erin = village.person("erin", B);
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &erin, "Friends");
    let door = alice.at_the_door();
    let all = door.page("/status_messages/reach?aspect_ids[]=all_aspects").body;
    assert!(all.contains("Only the people you share with will see this: 2 people on 2 pods."), "{all}");
    let family = format!("aspect_ids[]={}", alice.aspect("Family"));
    let said = door.page(&format!("/status_messages/reach?{family}")).body;
    let who = format!("/status_messages/reach/people?{family}");
    assert!(said.contains(&who), "{said}");
    let names = door.ask(Get, &who, As::Htmx, "").body;
    assert!(names.contains("bob") && !names.contains("erin"), "{names}");
    alice.house.database().execute("UPDATE pods SET asleep = 1", []).unwrap();
    let names = door.page("/status_messages/reach/people?aspect_ids[]=all_aspects").body;
    assert!(names.contains("Cannot be reached") && names.contains("erin"), "{names}");
    let others = format!("/status_messages/reach/people?aspect_ids[]={}", bob.aspect("Family"));
    assert_eq!(door.page(&others).status, 422, "aspects of others are nobody's business");
}

#[test]
fn the_audience_of_last_time_is_one_press_away() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    alice.shares_with(&village, &bob, "Family");
    let (door, family) = (alice.at_the_door(), alice.aspect("Family"));
    assert!(!door.page("/stream").body.contains("Same as last time"));
    door.send(Post, "/status_messages", As::Page, &tick(&family.to_string()));
    let page = door.page("/stream").body;
    let link = format!("/status_messages/new?aspect_ids[]={family}");
    assert!(page.contains("Same as last time: Family") && page.contains(&link), "{page}");
    let page = door.page(&link).body;
    assert!(page.contains(&format!("value=\"{family}\" checked")) && !page.contains("Same as last time"));
    door.send(Post, "/status_messages", As::Page, &tick("public"));
    assert!(door.page("/stream").body.contains("Same as last time: Public"));
    door.send(Post, "/status_messages", As::Page, &tick("all_aspects"));
    assert!(!door.page("/stream").body.contains("Same as last time"), "it is ticked already");
}

#[test]
fn one_writes_where_one_is() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    alice.shares_with(&village, &bob, "Family");
    let (door, family) = (alice.at_the_door(), alice.aspect("Family"));
    assert_eq!(typed(&door.page("/tags/tulips").body), "#tulips ");
    let page = door.page(&format!("/people/{}/status_messages/new", bob.guid)).body;
    assert_eq!(typed(&page), "@{bob@a.example} ");
    assert!(page.contains(&format!("value=\"{family}\" checked")), "for the aspects bob is in");
    assert!(
        door.page(&format!("/people/{}", bob.guid)).body.contains(&format!("/people/{}/status_messages/new", bob.guid))
    );
    assert!(!door.page(&format!("/people/{}", bob.guid)).body.contains("id=\"publisher\""));
    assert!(!Visitor::unknown(&alice.house).page("/tags/tulips").body.contains("id=\"publisher\""));
}

#[test]
fn a_preview_shows_all_of_the_post() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let door = alice.at_the_door();
    let photo = uploads(&door, &[&jpeg()]).remove(0);
    let form = format!(
        "status_message[text]=@{{{}}}&photos[]={photo}&poll_question=Tea%3F&poll_answers[]=Yes&location_address=Here",
        bob.id
    );
    let piece = door.send(Post, "/status_messages/preview", As::Htmx, &form).body;
    for part in [&format!("/people/{}", bob.guid), "<img", "Tea?", "Yes", "Here"] {
        assert!(piece.contains(part), "{part}: {piece}");
    }
    assert!(!piece.contains("<form"), "there is nothing to press in it");
}

#[test]
fn a_share_button_and_a_phone_lead_to_the_publisher() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let page = door.page("/bookmarklet").body;
    assert!(
        page.contains("value=\"javascript:")
            && !page.contains("href=\"javascript:")
            && page.contains("https://a.example/bookmarklet?url="),
        "{page}"
    );
    assert!(!door.page("/bookmarklet?url=https://b.example/").body.contains("javascript:"));
    let target = door.json("/manifest.json")["share_target"].clone();
    assert_eq!((&target["action"], &target["params"]["text"]), (&json!("/bookmarklet"), &json!("notes")));
    let back = Visitor::unknown(&alice.house).page("/bookmarklet?url=https://b.example/&title=News");
    assert_eq!(back.status, 302);
    assert!(back.location.contains("bookmarklet%3Furl%3D"), "{}", back.location);
    let other = door.page("/bookmarklet?title=News&note=two%0Alines&url=https://b.example/").body;
    assert_eq!(typed(&other), "### News\n\n&gt; two\n&gt; lines\n\nhttps://b.example/");
}

#[test]
fn what_was_begun_and_when_polls_end_come_along_in_an_archive() {
    let village = Village::of(&[A, B]);
    let (alice, anna) = (village.person("alice", A), village.person("anna", B));
    let door = alice.at_the_door();
    let family = alice.aspect("Family");
    let form = format!("status_message[text]=Half+a+thought&aspect_ids[]={family}&photos[]=5&poll_question=Tea%3F");
    door.send(Post, "/status_messages/draft", As::Htmx, &form);
    let poll = polls::Draft { question: "Cake?".into(), answers: vec!["Yes".into(), "No".into()], days: Some(3) };
    let post = alice.posts("", Choice::Public, Attached { poll: Some(poll), ..Attached::default() });
    alice.votes(&village, &post, "Yes").unwrap();
    village.wait(4 * 24 * 60 * 60);
    let files = tempfile::tempdir().unwrap();
    let file = takes(&alice, &files);
    brings(&village, &anna, &[file], true);
    let page = anna.at_the_door().page("/status_messages/new").body;
    assert_eq!(typed(&page), "Half a thought");
    assert!(page.contains("value=\"Tea?\""));
    let kept: String = anna.house.database().query_row("SELECT fields FROM drafts", [], |row| row.get(0)).unwrap();
    assert!(!kept.contains("aspect_ids") && !kept.contains("photos"), "those numbers mean others here: {kept}");
    let page = anna.at_the_door().page(&format!("/posts/{post}")).body;
    assert!(page.contains("Ended") && anna.result(&post) == [1, 0], "{page}");
}
