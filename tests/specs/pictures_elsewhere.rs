//! Pictures of other pods: shown from ours, fetched for those who live here, kept for a while.

use crate::pictures::{Cast, cast, everywhere, fetches, jpeg, photos_on};
use crate::village::Village;
use crate::visitor::Visitor;
use image::ImageFormat;
use seedpod::media::Size;

const A: &str = "a.example";
const B: &str = "b.example";

#[test]
fn a_visitor_makes_nobody_fetch_anything() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, None, &[&jpeg()]);
    let far = &photos_on(&erin.house, &post)[0];
    village.walked();
    let unknown = Visitor::unknown(&erin.house);
    assert!(unknown.page(&format!("/posts/{post}")).body.contains(&far.picture.key));
    for path in everywhere(far) {
        assert_eq!(unknown.page(&path).status, 404);
    }
    village.settle();
    assert_eq!(village.walked(), Vec::<String>::new());
    assert_eq!(fetches(&village, &erin.at_the_door(), &far.picture.path(Size::ThumbLarge)), 200);
    assert_eq!(village.walked().len(), 1, "one request for all sizes");
    assert_eq!(unknown.page(&far.picture.path(Size::ThumbLarge)).status, 200, "what is here already");
}

#[test]
fn no_page_names_a_file_elsewhere() {
    let Cast { village, alice, erin, .. } = cast();
    alice.shows(&village, Some("Family"), &[&jpeg()]);
    let page = erin.at_the_door().page("/stream").body;
    let sources = page.split("src=\"").skip(1).chain(page.split("srcset=\"").skip(1)).map(|rest| &rest[..1]);
    assert!(page.contains("<img") && sources.into_iter().all(|first| first == "/"));
}

#[test]
fn the_cache_forgets_what_was_looked_at_longest_ago_and_fetches_it_again() {
    let village = Village::of_cache(&[A, B], 3_000_000);
    let (alice, erin) = (village.person("alice", A), village.person("erin", B));
    erin.shares_with(&village, &alice, "Friends");
    alice.shares_with(&village, &erin, "Family");
    let noise = |seed: u32| {
        let mut state = seed;
        let image = image::RgbImage::from_fn(700, 700, |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
        });
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    };
    let post = alice.shows(&village, Some("Family"), &[&noise(1), &noise(2)]);
    let door = erin.at_the_door();
    let paths =
        || photos_on(&erin.house, &post).iter().map(|photo| photo.picture.path(Size::Original)).collect::<Vec<_>>();
    assert_eq!(fetches(&village, &door, &paths()[0]), 200);
    let alone = erin.house.files("cache");
    village.wait(2 * 86_400);
    assert_eq!(fetches(&village, &door, &paths()[1]), 200);
    assert_eq!(erin.house.files("cache"), alone, "the first made room");
    assert_eq!(fetches(&village, &door, &paths()[0]), 200, "and comes again");
}

#[test]
fn pictures_of_elsewhere_that_are_none_are_left_alone_for_a_while() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let path = photos_on(&erin.house, &post)[0].picture.path(Size::Original);
    let door = erin.at_the_door();
    village.close_road(A);
    village.walked();
    assert_eq!(fetches(&village, &door, &path), 404);
    assert_eq!(door.page(&path).status, 404);
    village.settle();
    assert_eq!(village.walked().len(), 1, "one try is enough for ten minutes");
    village.open_road(A);
    village.wait(11 * 60);
    assert_eq!(fetches(&village, &door, &path), 200);
}

#[test]
fn a_picture_that_a_text_names_shows_from_our_pod_to_whom_lives_here() {
    let Cast { village, alice, bob, erin, .. } = cast();
    let photo = alice.shows(&village, None, &[&jpeg()]);
    let path = photos_on(&alice.house, &photo)[0].picture.path(Size::Original);
    let post =
        erin.says(&village, &format!("![A *kite*](https://a.example{path}) and ![bad](https://a.example/stream)"));
    let page = erin.at_the_door().page(&format!("/posts/{post}")).body;
    let shown: Vec<String> = page
        .split("img src=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
        .filter(|src| src.contains("?of="))
        .collect();
    assert_eq!(shown.len(), 2, "{page}");
    assert!(page.contains("alt=\"A kite\""));
    let unknown = Visitor::unknown(&erin.house);
    village.walked();
    assert_eq!(unknown.page(&shown[0]).status, 404);
    assert_eq!(village.walked(), Vec::<String>::new(), "nobody fetches for a visitor");
    assert_eq!(fetches(&village, &erin.at_the_door(), &shown[0]), 200);
    assert_eq!(unknown.page(&shown[0]).status, 200, "what is here already");
    assert_eq!(fetches(&village, &erin.at_the_door(), &shown[1]), 404, "what is none is not shown");

    let (address, of) = shown[0].split_once("?of=").unwrap();
    for forged in [format!("{address}?of={of}x"), address.replace("scaled_full_", "scaled_full_0")] {
        village.walked();
        let door = erin.at_the_door();
        let status = fetches(&village, &door, &forged);
        assert!(status == 404 || (status == 200 && forged.contains("?of=")), "{forged}: {status}");
        assert_eq!(village.walked(), Vec::<String>::new(), "{forged}");
    }
    let (made_up, door) = (format!("{address}?of=https%3A%2F%2Fvictim.example%2F"), bob.at_the_door());
    assert_eq!(fetches(&village, &door, &made_up), 404, "nobody makes us ask where no text leads");
}

#[test]
fn a_cache_that_somebody_emptied_fills_again() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let (door, path) = (erin.at_the_door(), || photos_on(&erin.house, &post)[0].picture.path(Size::Original));
    assert_eq!(fetches(&village, &door, &path()), 200);
    erin.house.empty("cache");
    let old = path();
    assert_eq!(door.page(&old).status, 503, "it is on its way");
    village.settle();
    assert_eq!(door.page(&path()).status, 200);
    assert_ne!(old, path(), "no key is used twice");
}
