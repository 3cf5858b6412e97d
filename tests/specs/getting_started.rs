//! The first hour of somebody new: the first steps, and the help that is carried inside.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method::{Get, Put};
use seedpod::social::{accounts, blocks, people, tags};
use seedpod::text::Tongue;

const A: &str = "a.example";

impl Resident {
    fn profile_of_today(&self) -> people::Profile {
        self.house.pod.look(|db| people::profile(db, self.person)).unwrap()
    }

    fn hides_from_search(&self) {
        let profile = people::Profile { searchable: false, ..self.profile_of_today() };
        self.house.pod.act(|tx| people::describe(tx, self.person, profile)).unwrap();
    }
}

#[test]
fn whoever_is_new_is_offered_the_first_steps_until_they_are_done_or_not_wanted() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    assert!(door.page("/stream").body.contains("href=\"/getting_started\""));
    let done = door.send(Put, "/getting_started/done", As::Page, "");
    assert!(done.status == 302 && done.location == "/stream");
    assert!(!door.page("/stream").body.contains("href=\"/getting_started\""));
    assert!(door.page("/user/edit").body.contains("href=\"/getting_started\""), "they can be called back");
    assert_eq!(door.page("/getting_started").status, 200);
    assert_eq!(Visitor::unknown(&alice.house).page("/getting_started").status, 302, "to sign in");
}

#[test]
fn a_name_is_taken_and_the_rest_of_the_profile_stays() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let before = people::Profile { bio: "I like bees".into(), nsfw: true, ..alice.profile_of_today() };
    alice.house.pod.act(|tx| people::describe(tx, alice.person, before.clone())).unwrap();
    let door = alice.at_the_door();
    assert_eq!(door.send(Put, "/getting_started/name", As::Page, "name=Al+of+the+Hill").status, 302);
    let after = alice.profile_of_today();
    assert_eq!((after.first_name.as_str(), after.last_name.as_str()), ("Al of the Hill", ""));
    assert_eq!((after.bio.as_str(), after.nsfw, after.searchable), ("I like bees", true, before.searchable));
    let refused = door.send(Put, "/getting_started/name", As::Page, "name=a;b");
    assert!(refused.status == 422 && refused.body.contains("value=\"a;b\""), "what was typed is still there");
    assert_eq!(alice.profile_of_today().first_name, "Al of the Hill");
}

#[test]
fn tags_are_chosen_from_the_list_of_the_language_and_by_hand() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let followed = || -> Vec<String> {
        alice.house.pod.look(|db| tags::followed(db, alice.person)).unwrap().into_iter().map(|(_, name)| name).collect()
    };
    let page = door.page("/getting_started").body;
    assert!(page.contains("value=\"newhere\"") && page.contains("value=\"gardening\""));
    assert_eq!(
        door.send(Put, "/getting_started/tags", As::Page, "tags[]=art&tags[]=gardening&more=%23bees+honey").status,
        302
    );
    assert_eq!(followed(), ["art", "bees", "gardening", "honey"]);
    assert_eq!(door.send(Put, "/getting_started/tags", As::Page, "tags[]=art").status, 302);
    assert_eq!(
        followed(),
        ["art", "bees", "honey"],
        "what was offered and is no longer ticked is let go, what was not offered stays"
    );
    let refused = door.send(Put, "/getting_started/tags", As::Page, "tags[]=art&more=no%21tag");
    assert!(refused.status == 422 && refused.body.contains("no!tag"), "{}", refused.body);
    assert!(
        door.page("/getting_started").body.contains("I am interested in #art #bees #honey."),
        "the first post says it"
    );
}

#[test]
fn the_first_post_is_public_by_itself_and_written_as_any_other() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let page = alice.at_the_door().page("/getting_started/hello").body;
    assert!(page.contains("I am #newhere."));
    assert!(page.contains("value=\"public\" checked"), "{page}");
}

#[test]
fn people_of_the_pod_are_offered_who_let_themselves_be_found() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let (carol, eve) = (village.person("carol", A), village.person("eve", A));
    carol.hides_from_search();
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, eve.person)).unwrap();
    let offered = alice.house.pod.look(|db| accounts::findable(db, alice.person, 12)).unwrap();
    assert_eq!(offered.iter().map(|person| person.id).collect::<Vec<_>>(), [bob.person]);
    let page = alice.at_the_door().page("/getting_started").body;
    assert!(page.contains("bob@a.example") && !page.contains("carol@a.example") && !page.contains("eve@a.example"));
}

#[test]
fn every_language_offers_tags_that_are_tags() {
    for tongue in Tongue::all() {
        let offered = tongue.say("start-tags");
        let offered: Vec<&str> = offered.split([',', '、', '،']).map(str::trim).collect();
        assert!(offered.len() >= 12, "{tongue:?}");
        for tag in offered {
            assert_eq!(seedpod::text::tags(&format!("#{tag}")), [tag], "{tongue:?}");
        }
        let liked = tongue.say_with("start-hello-tags", &[("tags", "#art #bees".into())]);
        let hello = format!("{} {liked}", tongue.say("start-hello-text"));
        let found = seedpod::text::tags(&hello);
        assert!(
            found.len() == 3 && found.contains(&"art".into()) && found.contains(&"bees".into()),
            "{hello}: {found:?}"
        );
    }
}

#[test]
fn help_answers_everybody_and_can_be_searched() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let stranger = Visitor::unknown(&alice.house);
    let all = stranger.page("/help").body;
    assert!(all.contains("id=\"help-aspect\"") && all.contains("id=\"help-close\""));
    assert!(!all.contains("<details id=\"help-aspect\" open"));
    let found = stranger.page("/help?q=aspect+GROUP").body;
    assert!(found.contains("<details id=\"help-aspect\" open"), "{found}");
    assert!(!found.contains("id=\"help-close\""));
    assert!(stranger.page("/help?q=xyzzy").body.contains("No answer has these words"));
    assert_eq!(stranger.page("/help/sharing").location, "/help#sharing");
    assert!(!all.contains("href=\"/user/close\""), "nobody is led where they would have to sign in");
    assert!(alice.at_the_door().page("/help").body.contains("href=\"/user/close\""));
    let german = stranger.file("/help", &[("Accept-Language", "de")]);
    assert!(german.body.contains("Was ist ein Aspekt?"));
    assert_eq!(stranger.ask(Get, "/help", As::Page, "").status, 200);
}
