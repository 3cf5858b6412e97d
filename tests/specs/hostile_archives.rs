//! Files that claim to be archives: none of them makes the pod hold, write or believe more than it has to.

use crate::reading_archives::{Bag, archive, elements, gzip, photo, refused, zip};
use seedpod::base::{Error, limits};
use seedpod::import::source::{Section, Source, Unreadable};
use seedpod::media;
use seedpod::text::Tongue;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use zip::CompressionMethod::{Deflated, Stored};

const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// An archive whose posts are these texts, as they are.
fn with_posts(posts: &str) -> Vec<u8> {
    let mut archive = archive();
    archive["user"]["posts"] = json!("HERE");
    archive.to_string().replace("\"HERE\"", posts).into_bytes()
}

/// What reading all of it fails with, once it was opened.
fn fails(bytes: &[u8]) -> Error {
    elements(&Bag::of(&[bytes]).open().expect("it begins well")).expect_err("it was read")
}

fn error(unreadable: Unreadable) -> Error {
    unreadable.into()
}

fn not_json() -> Error {
    error(Unreadable::NotJson { line: 0, column: 0 })
}

/// Where something stands for the last time.
fn last(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).rposition(|window| window == what).unwrap()
}

/// The same bytes with others in the place of some.
fn patched(bytes: &[u8], at: usize, with: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at..at + with.len()].copy_from_slice(with);
    bytes
}

#[test]
fn one_thing_is_as_large_as_it_may_be_and_no_larger() {
    let words = |bytes: usize| with_posts(&format!("[\"{}\"]", "x".repeat(bytes)));
    let max = limits::ARCHIVE_ELEMENT_BYTES_MAX;
    assert!(elements(&Bag::of(&[&words(max - 100)]).open().unwrap()).is_ok());
    for too_large in [
        words(max + 1),
        with_posts(&format!("[{} 1]", " ".repeat(max + 1))),
        with_posts(&format!("[1{}", "\n".repeat(max + 1))),
        with_posts(&format!("[\"{}", "x".repeat(max + 1))),
        with_posts(&format!("[{}]", "1".repeat(max + 1))),
        with_posts(&format!("[{{\"{}\":1}}]", "x".repeat(max + 1))),
        with_posts(&format!("[], \"unknown\": [1, [{}]]", "0,".repeat(max / 2 + 1))),
        with_posts(&format!("[[{}0]]", "0,".repeat(limits::ARCHIVE_ELEMENT_VALUES_MAX))),
        with_posts(&format!("[[{}[]]]", "{},".repeat(limits::ARCHIVE_ELEMENT_VALUES_MAX))),
    ] {
        assert_eq!(fails(&too_large), error(Unreadable::ElementTooLarge));
    }
    let behind = [&archive().to_string().into_bytes()[..], &vec![b' '; max + 1]].concat();
    assert_eq!(fails(&behind), error(Unreadable::ElementTooLarge));
    let head = archive().to_string().replace("\"alice\"", &format!("\"{}\"", "x".repeat(max)));
    assert_eq!(refused(head.as_bytes()), Unreadable::ElementTooLarge);
    let many = with_posts(&format!("[{}1]", "\"something\",".repeat(400_000)));
    assert_eq!(elements(&Bag::of(&[&many]).open().unwrap()).unwrap().len(), 400_001 + 8, "together they are larger");
}

#[test]
fn what_is_not_json_is_refused_where_it_goes_wrong() {
    for wrong in [
        "[1,]",
        "[1 2]",
        "[nul]",
        "[\"\u{1}\"]",
        "[\"\\ud800\"]",
        "[\"\\udc00\\ud800\"]",
        "[\"\\x\"]",
        "[1e999]",
        "[01]",
        "[-]",
        "[+1]",
        "[NaN]",
        "[{\"a\"}]",
        "[{1:2}]",
        "[{\"a\":1,}]",
        "[\"a\":1]",
        "[1]]",
        "[1]}}",
        "[// words\n1]",
    ] {
        assert_eq!(fails(&with_posts(wrong)), not_json(), "{wrong}");
    }
    let mut bytes = with_posts("[\"HERE\"]");
    let at = last(&bytes, b"HERE");
    bytes[at] = 0xFF;
    assert_eq!(fails(&bytes), not_json(), "no UTF-8");
    for deep in ["[", "{\"a\":"] {
        assert_eq!(fails(&with_posts(&format!("[{}", deep.repeat(1_000_000 / deep.len())))), not_json(), "{deep}");
    }
    for behind in ["x", "{}", "\0", ","] {
        let bytes = [archive().to_string(), behind.to_owned()].concat();
        assert_eq!(fails(bytes.as_bytes()), not_json(), "{behind}");
    }
    for no_list in ["{}", "1", "\"posts\"", "true"] {
        assert_eq!(fails(&with_posts(no_list)), error(Unreadable::NotAnArchive), "{no_list}");
    }
    assert!(elements(&Bag::of(&[&with_posts("null")]).open().unwrap()).is_ok());
}

#[test]
fn what_stands_twice_is_refused() {
    let whole = archive().to_string();
    for twice in [
        with_posts("[], \"posts\": []"),
        with_posts("[{\"a\": 1, \"b\": 2, \"a\": 1}]"),
        with_posts("[[{\"entity_data\": {\"a\": 1, \"\\u0061\": 2}}]]"),
        format!("{},\"user\":{{}}}}", &whole[..whole.len() - 1]).into_bytes(),
    ] {
        assert_eq!(fails(&twice), error(Unreadable::Twice));
    }
    assert_eq!(refused(whole.replacen("{", "{\"version\":\"2.0\",", 1).as_bytes()), Unreadable::Twice);
    let names: String = (0..2000).map(|number| format!("\"name{number}\":1,")).collect();
    assert_eq!(refused(whole.replacen('{', &format!("{{{names}"), 1).as_bytes()), Unreadable::NotAnArchive);
    let name = format!("{{\"{}\":1,", "x".repeat(201));
    assert_eq!(refused(whole.replacen('{', &name, 1).as_bytes()), Unreadable::NotAnArchive);
}

#[test]
fn nul_is_replaced_and_numbers_stay_as_they_are() {
    let source =
        Bag::of(&[&with_posts("[\"a\\u0000b\", {\"\\u0000\": \"\\uD83D\\uDE00\"}, 18446744073709551615, -1.5]")]);
    let posts: Vec<Value> =
        elements(&source.open().unwrap()).unwrap().into_iter().map(|element| element.value).collect();
    for value in [json!("a\u{FFFD}b"), json!({ "\u{FFFD}": "😀" }), json!(u64::MAX), json!(-1.5)] {
        assert!(posts.contains(&value), "{value} is not in {posts:?}");
    }
}

#[test]
fn wherever_an_archive_is_cut_it_is_an_error() {
    let plain = archive().to_string().into_bytes();
    let read = |bytes: &[u8]| -> seedpod::base::Result<usize> {
        Ok(elements(&Bag::of(&[bytes]).open().map_err(Error::from)?)?.len())
    };
    let packed = [gzip(&plain), zip(&[("a.json", &plain)], Deflated), zip(&[("a.json", &plain)], Stored)];
    for whole in [&plain, &packed[0], &packed[1], &packed[2]] {
        assert_eq!(read(whole), Ok(11));
        for end in (0..whole.len()).step_by(7).chain(whole.len() - 30..whole.len()) {
            let error = read(&whole[..end]).expect_err("it was read");
            assert!(matches!(error, Error::Invalid { field: "archive", .. }), "{end}: {error:?}");
        }
    }
    assert_eq!(read(&plain[..plain.len() - 1]), Err(error(Unreadable::CutOff)));
    assert_eq!(read(&packed[0][..packed[0].len() - 9]), Err(error(Unreadable::CutOff)));
    assert_eq!(refused(&packed[1][..packed[1].len() - 1]), Unreadable::CutOff, "its last field");
    assert_eq!(refused(&packed[1][..packed[1].len() - 25]), Unreadable::CutOff);
    assert_eq!(refused(b""), Unreadable::CutOff);
    for (whole, behind) in [(&packed[0], &b"behind the end"[..]), (&packed[1], b"x"), (&packed[2], &[0; 100])] {
        let longer = [whole, behind].concat();
        assert_eq!(read(&longer), Err(error(Unreadable::Damaged)), "something behind its end");
    }
}

#[test]
fn what_grows_without_end_when_unpacked_is_given_up() {
    let blanks = [b"{\"version\":", &vec![b' '; 6 << 20][..], b"1}"].concat();
    assert_eq!(refused(&gzip(&blanks)), Unreadable::ElementTooLarge);
    let bomb = with_posts(&format!("[{}1]", "1,".repeat(24 << 20)));
    for packed in [gzip(&bomb), zip(&[("a.json", &bomb)], Deflated)] {
        assert!(packed.len() as u64 * limits::ARCHIVE_RATIO_MAX < bomb.len() as u64, "it is a bomb");
        let (bag, mut count) = (Bag::of(&[&packed]), 0);
        let read = bag.open().unwrap().elements(&mut |_| {
            count += 1;
            Ok(ControlFlow::Continue(()))
        });
        assert_eq!(read, Err(error(Unreadable::TooLarge)));
        assert!((1_000_000..24 << 20).contains(&count), "{count}");
    }
}

#[test]
fn other_letters_are_refused_in_words() {
    let text = archive().to_string();
    let (little, big) = (u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes as fn(u16) -> [u8; 2]);
    for mark in ["", "\u{FEFF}"] {
        for bytes in [little, big] {
            let text: Vec<u8> = format!("{mark}{text}").encode_utf16().flat_map(bytes).collect();
            assert_eq!(refused(&text), Unreadable::Utf16);
            assert_eq!(refused(&gzip(&text)), Unreadable::Utf16);
        }
    }
}

/// A ZIP of photos beside an archive.
fn beside(photos: &[u8]) -> std::result::Result<Source, Unreadable> {
    Bag::of(&[archive().to_string().as_bytes(), photos]).open()
}

#[test]
fn no_name_in_a_zip_leads_anywhere() {
    let bytes = photo(b"one");
    let names = [
        "/etc/a.jpg",
        "../a.jpg",
        "x/../../a.jpg",
        "x/./a.jpg",
        "C:\\a.jpg",
        "x\\a.jpg",
        "a\0.jpg",
        "x//a.jpg",
        "folder/a.jpg/",
        "__MACOSX/a.jpg",
    ];
    for name in names {
        // The writer of the tests mends some names; so they are put in afterwards.
        let harmless = "n".repeat(name.len());
        let mut zip = zip(&[("good.jpg", &bytes), (&harmless, &bytes)], Stored);
        while let Some(at) = zip.windows(name.len()).position(|window| window == harmless.as_bytes()) {
            zip = patched(&zip, at, name.as_bytes());
        }
        let source = beside(&zip).unwrap();
        assert_eq!((source.photo_count(), source.has_photo("good.jpg")), (1, Ok(true)), "{name}");
        assert_eq!((source.photo("a.jpg"), source.photo(name)), (Ok(None), Ok(None)), "{name}");
    }
    let good = zip(&[("good.jpg", &bytes), ("link.jpg", b"/etc/passwd")], Stored);
    let link = patched(&good, last(&good, CENTRAL) + 38, &(0o120_777u32 << 16).to_le_bytes());
    assert_eq!(beside(&good).unwrap().photo_count(), 2);
    assert_eq!(beside(&link).unwrap().has_photo("link.jpg"), Ok(false), "a link");
}

#[test]
fn nothing_that_a_zip_says_of_itself_is_believed() {
    let bytes = photo(&[7; 1000]);
    let good = zip(&[("first.jpg", &bytes), ("a.jpg", &bytes)], Deflated);
    let record = last(&good, CENTRAL);
    assert_eq!(beside(&good).unwrap().photo("a.jpg"), Ok(Some(bytes.clone())));
    let read = |at: usize, with: &[u8]| beside(&patched(&good, record + at, with)).unwrap().photo("a.jpg");
    let damaged = || Err(error(Unreadable::Damaged));
    for (what, at, with) in [
        ("longer than it is", 24, 5000u32.to_le_bytes()),
        ("shorter", 24, 3u32.to_le_bytes()),
        ("another checksum", 16, [0; 4]),
        ("less of it packed", 20, 3u32.to_le_bytes()),
        ("elsewhere", 42, 2u32.to_le_bytes()),
        ("behind the end", 42, u32::MAX.to_le_bytes().map(|byte| byte - 1)),
    ] {
        assert_eq!(read(at, &with), damaged(), "{what}");
    }
    assert_eq!(read(10, &[0, 0]), damaged(), "another method than before the data");
    let most = u32::try_from(media::BYTES_MAX).unwrap() + 1;
    assert_eq!(read(24, &most.to_le_bytes()), Err(error(Unreadable::PhotoTooLarge)));
    let end = last(&good, END);
    for (what, zip, why) in [
        ("a password", patched(&good, record + 8, &[1]), Unreadable::Encrypted),
        ("more packed than there is", patched(&good, record + 20, &[0xFF, 0xFF, 0xFF, 0]), Unreadable::Damaged),
        ("wider sizes that are not there", patched(&good, record + 20, &[0xFF; 4]), Unreadable::Damaged),
        ("no record", patched(&good, record, b"XX"), Unreadable::Damaged),
        ("a longer name", patched(&good, record + 28, &[200]), Unreadable::Damaged),
        ("more files than records", patched(&good, end + 10, &[3]), Unreadable::Damaged),
        ("more records than files", patched(&good, end + 10, &[1]), Unreadable::Damaged),
        ("a second disk", patched(&good, end + 4, &[1]), Unreadable::Damaged),
        ("a directory elsewhere", patched(&good, end + 16, &[1, 0, 0, 0]), Unreadable::Damaged),
        ("a longer directory", patched(&good, end + 12, &[0xFF, 0xFF]), Unreadable::Damaged),
        ("something before it", [b"PK\x03\x04", &good[..]].concat(), Unreadable::Damaged),
        ("a comment that is not there", patched(&good, end + 20, &[1]), Unreadable::Damaged),
    ] {
        assert_eq!(beside(&zip).expect_err(what), why, "{what}");
    }
    let alone = zip(&[("a.jpg", &bytes)], Deflated);
    let unusual = patched(&patched(&alone, last(&alone, CENTRAL) + 10, &[12]), 8, &[12]);
    assert_eq!(beside(&unusual).unwrap_err(), Unreadable::Compression);
}

/// The end of a large ZIP, which claims what it likes.
fn large_end(entries: u64, bytes: u64, from: u64, ends: u64) -> Vec<u8> {
    let mut end = Vec::new();
    end.extend(b"PK\x06\x06");
    end.extend(44u64.to_le_bytes());
    end.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for number in [entries, entries, bytes, from] {
        end.extend(number.to_le_bytes());
    }
    end.extend(b"PK\x06\x07\0\0\0\0");
    end.extend(ends.to_le_bytes());
    end.extend([1, 0, 0, 0]);
    end.extend(END);
    end.extend([0, 0, 0, 0]);
    end.extend([0xFF; 12]);
    end.extend([0, 0]);
    end
}

#[test]
fn a_directory_is_refused_before_it_is_read_if_it_is_too_large() {
    let good = zip(&[("a.jpg", &photo(b"one"))], Stored);
    let (from, ends) = (last(&good, CENTRAL) as u64, last(&good, END) as u64);
    let with =
        |entries, bytes, from, at| beside(&[&good[..ends as usize], &large_end(entries, bytes, from, at)].concat());
    assert_eq!(with(1, ends - from, from, ends).unwrap().photo("a.jpg"), Ok(Some(photo(b"one"))));
    assert_eq!(with(u64::MAX, ends - from, from, ends).unwrap_err(), Unreadable::TooLarge);
    assert_eq!(with(limits::ARCHIVE_ENTRIES_MAX + 1, ends - from, from, ends).unwrap_err(), Unreadable::TooLarge);
    for (entries, bytes, from, at) in [
        (1, u64::MAX, from, ends),
        (1, ends - from, u64::MAX, ends),
        (1, ends - from, from, u64::MAX),
        (1, ends - from, from, ends + 1),
        (limits::ARCHIVE_ENTRIES_MAX, ends - from, from, ends),
    ] {
        assert_eq!(with(entries, bytes, from, at).unwrap_err(), Unreadable::Damaged);
    }
    let hole = tempfile::NamedTempFile::new().unwrap();
    let bytes = limits::ARCHIVE_DIRECTORY_BYTES_MAX as u64 + 1;
    let end = large_end(1, bytes, 4, bytes + 4);
    std::os::unix::fs::FileExt::write_all_at(hole.as_file(), b"PK\x03\x04", 0).unwrap();
    std::os::unix::fs::FileExt::write_all_at(hole.as_file(), &end, bytes + 4).unwrap();
    assert_eq!(Source::open(&[hole.path().into()]).unwrap_err(), Unreadable::TooLarge);
}

#[test]
fn a_zip_in_a_zip_is_opened_only_where_ours_has_one() {
    let text = archive().to_string().into_bytes();
    let photos = zip(&[("a.jpg", &photo(b"one"))], Stored);
    let manifest = br#"{"format": "seedpod archive 1"}"#;
    let ours = |how, prefix: &str, photos: &[u8]| {
        let name = |name: &str| format!("{prefix}{name}");
        let (manifest_name, text_name) = (name("MANIFEST.json"), name("diaspora/alice.json"));
        let (photos_name, list) = (name("diaspora/alice_photos.zip"), name("seedpod/things.json"));
        let files =
            [(&*manifest_name, &manifest[..]), (&text_name, &text), (&photos_name, photos), (&list, b"[1, [2]]")];
        Bag::of(&[&zip(&files, how)]).open()
    };
    assert_eq!(ours(Stored, "", &photos).unwrap().photo("a.jpg"), Ok(Some(photo(b"one"))));
    assert_eq!(ours(Deflated, "", &photos).unwrap_err(), Unreadable::Repacked);
    assert_eq!(ours(Stored, "alice/", &photos).unwrap_err(), Unreadable::Repacked);
    assert_eq!(ours(Stored, "", b"not a ZIP at all, but long enough").unwrap_err(), Unreadable::CutOff);
    assert_eq!(ours(Stored, "", &zip(&[("b.zip", &photos)], Stored)).unwrap().has_photo("a.jpg"), Ok(false));
    assert_eq!(refused(&zip(&[("alice.json.gz", &gzip(&text)), ("p.zip", &photos)], Stored)), Unreadable::Nested);
    assert_eq!(refused(&gzip(&gzip(&text))), Unreadable::Unknown);
    let without = zip(&[("MANIFEST.json", manifest)], Stored);
    assert_eq!(refused(&without), Unreadable::NoArchive);
}

#[test]
fn rows_of_ours_have_limits_too() {
    let text = archive().to_string().into_bytes();
    let rows = |list: &[u8]| {
        let manifest = br#"{"format":"seedpod archive 1"}"#;
        let files = [("MANIFEST.json", &manifest[..]), ("diaspora/alice.json", &text), ("seedpod/things.json", list)];
        let (bag, mut rows) = (Bag::of(&[&zip(&files, Stored)]), Vec::new());
        bag.open().unwrap().rows("things", &mut |row| {
            rows.push(row);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(rows)
    };
    assert_eq!(rows(b"[1, [2]]"), Ok(vec![json!(1), json!([2])]));
    assert_eq!(rows(b"[]"), Ok(Vec::new()));
    let many = format!("[[{}0]]", "0,".repeat(limits::ARCHIVE_ROW_VALUES_MAX));
    let long = format!("[\"{}\"]", "x".repeat(limits::ARCHIVE_ROW_BYTES_MAX));
    for (list, why) in [
        (&many[..], Unreadable::ElementTooLarge),
        (&long, Unreadable::ElementTooLarge),
        ("[{\"a\":1,\"a\":2}]", Unreadable::Twice),
        ("[1,", Unreadable::CutOff),
        ("{}", Unreadable::NotAnArchive),
    ] {
        assert_eq!(rows(list.as_bytes()), Err(error(why)));
    }
}

#[test]
fn every_refusal_has_its_sentence() {
    let all = [
        Unreadable::Nothing,
        Unreadable::Several,
        Unreadable::Utf16,
        Unreadable::NotJson { line: 3, column: 7 },
        Unreadable::TooLarge,
        Unreadable::Version("9.0".into()),
    ];
    for tongue in Tongue::all() {
        let said: Vec<String> = all.iter().map(|why| tongue.say(why.key())).collect();
        assert!(said.iter().all(|said| said.ends_with(['.', '。']) && !said.starts_with("imports-")), "{said:?}");
    }
    assert_eq!(all[3].to_string(), "it is no JSON from line 3, column 7 on");
    assert!(all[5].to_string().contains("9.0"));
    let read = Bag::of(&[&with_posts("[\n1, 2 3]")]);
    let source = read.open().unwrap();
    assert_eq!(source.section(Section::Post, 9, &mut |_| Ok(ControlFlow::Continue(()))), Err(not_json()));
}
