//! Aspects and who is in them: made, put in order, left; the list of contacts; and what one chose for the next post.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Delete, Post, Put};
use seedpod::social::people::{self, Profile};

const A: &str = "a.example";
const B: &str = "b.example";

/// Names of people on a page of contacts, in their order.
fn listed(door: &Visitor, query: &str) -> Vec<String> {
    let page = door.page(&format!("/contacts{query}")).body;
    let list = between(&page, "id=\"contacts\"", "</main>").to_owned();
    let names = list.split("class=\"person-name").skip(1);
    names.map(|rest| between(rest, ">", "<").to_owned()).collect()
}

/// Who somebody shares with in an aspect, by number.
fn members(of: &Resident, aspect: &str) -> usize {
    listed(&of.at_the_door(), &format!("?a_id={}", of.aspect(aspect))).len()
}

#[test]
fn aspects_stand_in_the_order_one_gives_them() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    assert_eq!(door.send(Post, "/aspects", As::Page, "aspect[name]=Choir").status, 302);
    let names = || {
        let page = door.page("/aspects/manage").body;
        let rows = page.split("class=\"aspect-row").skip(1);
        rows.map(|row| between(row, "type=\"text\" value=\"", "\"").to_owned()).collect::<Vec<_>>().join(" ")
    };
    let place = |name: &str| names().find(name).unwrap();
    assert!(place("Family") < place("Friends") && place("Friends") < place("Choir"), "{}", names());
    let order = ["Choir", "Friends", "Family"].map(|name| format!("ordered_aspect_ids[]={}", alice.aspect(name)));
    assert_eq!(door.send(Put, "/aspects/order", As::Json, &order.join("&")).status, 204);
    assert!(place("Choir") < place("Friends") && place("Friends") < place("Family"), "{}", names());
}

#[test]
fn sharing_begins_with_the_first_aspect_and_ends_with_the_last() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Family");
    assert_eq!((bob.relation(&alice), bob.notifications()), ("sharing", vec!["started_sharing"]));
    village.walked();
    alice.shares_with(&village, &bob, "Friends");
    assert!(village.walked().is_empty(), "one aspect more is nobody's business");
    assert_eq!((members(&alice, "Family"), members(&alice, "Friends")), (1, 1));
    let door = alice.at_the_door();
    assert_eq!(door.send(Delete, &format!("/aspects/{}", alice.aspect("Family")), As::Page, "").status, 302);
    village.settle();
    assert_eq!(bob.relation(&alice), "sharing", "bob is in another aspect still");
    assert_eq!(door.send(Delete, &format!("/aspects/{}", alice.aspect("Friends")), As::Page, "").status, 302);
    village.settle();
    assert_eq!(bob.relation(&alice), "not_sharing", "and now in none");
}

#[test]
fn contacts_are_listed_by_what_stands_between_and_found_by_name() {
    let village = Village::of(&[A]);
    let [alice, bob, carol, dora] = ["alice", "bob", "carol", "dora"].map(|name| village.person(name, A));
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &carol, "Family");
    alice.shares_with(&village, &carol, "Friends");
    dora.shares_with(&village, &alice, "Friends");
    let door = alice.at_the_door();
    let (family, friends) = (alice.aspect("Family"), alice.aspect("Friends"));
    for (query, names) in [
        (String::new(), vec!["bob", "carol"]),
        (format!("?a_id={family}"), vec!["bob", "carol"]),
        (format!("?a_id={friends}"), vec!["carol"]),
        ("?set=only_sharing".to_owned(), vec!["dora"]),
        ("?set=all".to_owned(), vec!["bob", "carol", "dora"]),
        ("?q=aro".to_owned(), vec!["carol"]),
    ] {
        assert_eq!(listed(&door, &query), names, "{query}");
    }
    let tabs = between(&door.page("/contacts").body, "class=\"tabs\"", "</nav>").to_owned();
    let counted = |words: &str| between(&tabs, &format!(">{words}</span>"), "</a>").contains("<small>1<");
    assert!(counted("Friends") && counted("Only sharing with me") && !counted("Family"), "{tabs}");
}

#[test]
fn the_audience_one_chose_in_the_settings_is_ticked_for_the_next_post() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    let ticked = |path: &str| {
        let page = door.page(path).body;
        let boxes = page.split("name=\"aspect_ids[]\"").skip(1).map(|rest| rest.split('>').next().unwrap());
        boxes.filter(|rest| rest.contains("checked")).map(|rest| between(rest, "value=\"", "\"").to_owned()).collect()
    };
    let friends = alice.aspect("Friends").to_string();
    for choice in ["public", "all_aspects", &friends] {
        let form = format!("_method=put&aspect_ids[]={choice}");
        assert_eq!(door.send(Post, "/user/edit", As::Page, &form).status, 302);
        for path in ["/status_messages/new", "/stream", "/user/edit"] {
            let ticked: Vec<String> = ticked(path);
            assert_eq!(ticked, [choice], "{path}");
        }
    }
}

#[test]
fn a_post_has_65535_characters_at_most_of_whatever_script() {
    let village = Village::of(&[A]);
    let door = village.person("alice", A).at_the_door();
    let send = |chars: usize| {
        let text: String = url::form_urlencoded::byte_serialize("ü".repeat(chars).as_bytes()).collect();
        door.send(Post, "/status_messages", As::Json, &format!("status_message[text]={text}&aspect_ids[]=public"))
            .status
    };
    assert_eq!((send(65_535), send(65_536)), (201, 422));
}

#[test]
fn somebody_of_a_list_is_put_into_an_aspect_and_out_again_where_they_stand() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let known = Profile { first_name: "Robert".into(), searchable: true, ..Profile::default() };
    bob.house.pod.act(|tx| people::describe(tx, bob.person, known)).unwrap();
    bob.shares_with(&village, &alice, "Family");
    let door = alice.at_the_door();
    let form = format!("person_id={}&aspect_id={}", alice.knows(&bob.id), alice.aspect("Family"));
    for place in ["/people?q=robert".to_owned(), "/notifications".to_owned(), format!("/people/{}", bob.guid)] {
        assert!(door.page(&place).body.contains("aspect-menu"), "{place}");
    }
    assert_eq!(door.send(Post, "/aspect_memberships", As::Page, &form).status, 302);
    assert_eq!((members(&alice, "Family"), alice.relation(&bob)), (1, "mutual"));
    let page = door.page("/contacts").body;
    let membership = between(&page, "action=\"/aspect_memberships/", "\"").to_owned();
    assert_eq!(door.send(Delete, &format!("/aspect_memberships/{membership}"), As::Page, "").status, 302);
    assert_eq!((members(&alice, "Family"), alice.relation(&bob)), (0, "sharing"));
}
