//! Accounts that are closed on other pods: what goes, what stays, and what is not taken any more.

use crate::cast::Resident;
use crate::hostile::{bring, key};
use crate::pictures::{cast, fetches, jpeg, photos_on};
use crate::village::{Village, id};
use seedpod::base::Guid;
use seedpod::media::Size;
use seedpod::protocol::envelope;
use seedpod::social::posts;
use seedpod::waiting::arrivals;

/// Somebody's pod tells another that their account is closed.
fn closes(village: &Village, who: &Resident, to: &Resident, signed_by: &Resident) {
    let xml = format!("<account_deletion><author>{}</author></account_deletion>", who.id);
    bring(village, to, envelope::seal(&xml, &id(&signed_by.id), &key(signed_by)).as_bytes());
}

fn knows(of: &Resident, post: &Guid) -> bool {
    of.house.pod.look(|db| posts::by_guid(db, post)).unwrap().is_some()
}

#[test]
fn whoever_closes_their_account_elsewhere_is_gone_here_but_for_what_they_said_to_others() {
    let scene = cast();
    let (village, alice, erin) = (&scene.village, &scene.alice, &scene.erin);
    alice.shares_with(village, &scene.frank, "Friends");
    erin.shares_with(village, alice, "Family");
    let shown = erin.shows(village, Some("Family"), &[&jpeg()]);
    let said = erin.says(village, &format!("hello @{{{}}}", alice.id));
    let hers = alice.says(village, "mine");
    erin.comments(village, &hers, "a word of erin");
    erin.likes(village, &hers);
    let door = alice.at_the_door();
    let path = photos_on(&alice.house, &shown)[0].picture.path(Size::Original);
    assert_eq!(fetches(village, &door, &path), 200);

    closes(village, erin, alice, &scene.frank);
    assert!(knows(alice, &said), "nobody closes the account of another");

    closes(village, erin, alice, erin);
    assert!(!knows(alice, &said) && !knows(alice, &shown));
    assert_eq!(alice.thread(&hers), ["a word of erin"]);
    assert_eq!(alice.sees(&hers).unwrap().likes, 1);
    assert_eq!(alice.house.files("cache"), 0, "pictures go with their files");
    assert_eq!(door.page(&format!("/people/{}", erin.guid)).status, 410);
    assert_eq!(alice.relation(erin), "not_sharing");
    assert_eq!(alice.relation(&scene.frank), "mutual", "others stay");
    let found = door.json(&format!("/people.json?q={}", erin.id));
    assert_eq!(found.as_array().unwrap().len(), 0);

    closes(village, erin, alice, erin);
    let late = format!(
        "<status_message><author>{}</author><guid>0123456789abcdef0123456789abcdef</guid><public>true</public><text>late</text></status_message>",
        erin.id
    );
    bring(village, alice, envelope::seal(&late, &id(&erin.id), &key(erin)).as_bytes());
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap()[0], "account_closed");
}
