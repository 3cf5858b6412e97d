//! What is left of an account once it is closed: the story fills one with everything, each field with a word that stands
//! nowhere else, and then looks for that word and for the person in every table, and in every byte of every file.

use crate::cast::Resident;
use crate::migrating_rows::columns_of_people;
use crate::pictures::jpeg;
use crate::uploads::uploads;
use crate::village::{House, Village};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use seedpod::base::Time;
use seedpod::export::Wanted;
use seedpod::social::aspects::Choice;
use seedpod::social::posts::{Attached, Embed, Location};
use seedpod::social::publisher::{self, At};
use seedpod::social::{accounts, aspects, blocks, closings, events, exports, people, polls, sessions};

const A: &str = "a.example";
const B: &str = "b.example";

/// What stands in everything of alice's that has to go.
const WORD: &str = "kumquat";

/// Columns that go on naming somebody who closed their account, and why.
const EXCUSED: &[(&str, &str)] = &[
    ("accounts.person_id", "the name is never free again, and the key still signs that it is closed"),
    ("closings.person_id", "the receipt, for 90 days"),
    ("comments.author_id", "said to others: stays, under an empty name"),
    ("likes.author_id", "the same"),
    ("votes.author_id", "the same"),
    ("attendances.author_id", "the same"),
    ("messages.author_id", "the same"),
    ("conversations.author_id", "the same, while others read it"),
    ("conversation_participants.person_id", "whom the others wrote to"),
    ("notification_actors.person_id", "what others were told, under an empty name"),
    ("arrivals.recipient_id", "came for them, is not opened any more, and is forgotten like all that is dropped"),
    ("migrations.old_id", "whoever writes to the old ID is told where it went"),
    ("migrations.new_id", "the same"),
];

impl Resident {
    /// Fills their account with everything there is.
    fn has_everything(&self, village: &Village, bob: &Resident, erin: &Resident) {
        let pod = &self.house.pod;
        let profile = people::Profile {
            first_name: WORD.into(),
            last_name: WORD.into(),
            bio: format!("I am {WORD} #{WORD}bio"),
            location: WORD.into(),
            gender: WORD.into(),
            tags: vec![format!("{WORD}tag")],
            public_details: true,
            ..Default::default()
        };
        pod.act(|tx| people::describe(tx, self.person, profile)).unwrap();
        pod.act(|tx| accounts::set_email(tx, self.person, &format!("{WORD}@mail.example"))).unwrap();
        let aspect = pod.act(|tx| aspects::add(tx, self.person, WORD)).unwrap();
        pod.act(|tx| accounts::set_shares_back_in(tx, self.person, Some(aspect))).unwrap();
        pod.act(|tx| sessions::open(tx, self.person, WORD)).unwrap();
        for other in [bob, erin] {
            self.shares_with(village, other, WORD);
            other.shares_with(village, self, "Friends");
        }
        let attached = Attached {
            poll: Some(polls::Draft { question: WORD.into(), answers: vec![WORD.into(), "no".into()], days: None }),
            event: Some(events::Draft {
                summary: WORD.into(),
                description: WORD.into(),
                start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
                end: None,
                all_day: false,
                timezone: None,
                location: None,
            }),
            location: Some(Location { address: WORD.into(), lat: "1".into(), lng: "2".into() }),
            embed: Some(Embed {
                url: Some(format!("https://{WORD}.example")),
                title: Some(WORD.into()),
                ..Default::default()
            }),
        };
        let public = self.posts(&format!("{WORD} #{WORD}public"), Choice::Public, attached);
        village.settle();
        self.tells(village, WORD, &format!("{WORD} #{WORD}limited"));
        // Long ones fill pages of their own, which become free as a whole.
        (0..20).for_each(|_| drop(self.writes(&format!("{WORD} ").repeat(5_000), Choice::Public)));
        self.shows(village, Some(WORD), &[&jpeg()]);
        self.shows(village, None, &[&jpeg()]);
        uploads(&self.at_the_door(), &[&jpeg()]);
        bob.comments(village, &public, &format!("{WORD} indeed"));
        erin.comments(village, &public, &format!("{WORD} indeed"));
        erin.likes(village, &public);
        self.comments(village, &public, WORD);
        bob.votes(village, &public, "no").unwrap();
        let begun = [("status_message[text]", WORD)];
        pod.act(|tx| publisher::keep(tx, self.person, At::Post, begun.into_iter())).unwrap();
        let back = self.says(village, WORD);
        self.retracts(village, &back);
        self.begins(&[erin], WORD, WORD).unwrap();
        village.settle();
    }
}

/// Everything in the tables that the word stands in, as `table.column: value`.
fn with_the_word(database: &Connection) -> Vec<String> {
    let mut tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut found = Vec::new();
    for table in tables {
        let mut statement = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for (at, column) in columns.iter().enumerate() {
                if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(at).unwrap()
                    && times(bytes) > 0
                {
                    found.push(format!("{table}.{column}: {}", String::from_utf8_lossy(bytes)));
                }
            }
        }
    }
    found
}

fn times(bytes: &[u8]) -> usize {
    bytes.windows(WORD.len()).filter(|part| part.eq_ignore_ascii_case(WORD.as_bytes())).count()
}

/// How often the word stands in each file of the data directory, with the most first.
fn in_files(house: &House) -> Vec<(String, usize)> {
    let files = house.all_files().into_iter();
    files.map(|(path, bytes)| (path, times(&bytes))).filter(|(_, times)| *times > 0).collect()
}

/// The columns that name a person, but for what is excused.
fn naming(database: &Connection, person: i64) -> Vec<String> {
    let columns = columns_of_people(database).into_iter().map(|(table, column)| format!("{table}.{column}"));
    let names = |column: &String| {
        let (table, name) = column.split_once('.').unwrap();
        let sql = format!("SELECT count(*) FROM {table} WHERE {name} = ?1");
        database.query_row(&sql, [person], |row| row.get::<_, i64>(0)).unwrap() > 0
    };
    columns.filter(|column| EXCUSED.iter().all(|(excused, _)| excused != column)).filter(names).collect()
}

#[test]
fn nothing_is_left_of_a_closed_account_but_what_is_excused() {
    let village = Village::of(&[A, B]);
    let (alice, bob, erin) = (village.person("alice", A), village.person("bob", A), village.person("erin", B));
    let (carol, pod) = (village.person("carol", A), &alice.house.pod);
    alice.has_everything(&village, &bob, &erin);
    erin.tells(&village, "Friends", &format!("for alice alone: {WORD}"));
    // What stays.
    let his = bob.says(&village, "his own");
    alice.comments(&village, &his, "a word that stays");
    alice.likes(&village, &his);
    let talk = alice.begins(&[&bob], "Tea", "at five").unwrap();
    // Where she is named: there her name goes, and the words of others stay.
    let named = format!("with @{{{}}}", alice.id);
    let mention = bob.says(&village, &named);
    bob.comments(&village, &his, &named);
    bob.answers(&village, &talk, &named).unwrap();
    let bio = people::Profile { bio: named.clone(), ..Default::default() };
    pod.act(|tx| people::describe(tx, bob.person, bio)).unwrap();
    let event = events::Draft {
        summary: "Tea".into(),
        description: named.clone(),
        start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
        end: None,
        all_day: false,
        timezone: None,
        location: None,
    };
    bob.announces(&village, Choice::Public, event);
    pod.act(|tx| blocks::add(tx, alice.person, carol.person)).unwrap();
    pod.act(|tx| blocks::add(tx, carol.person, alice.person)).unwrap();
    village.settle();
    let database = alice.house.database();
    database
        .execute_batch(&format!(
            "INSERT OR IGNORE INTO tags (name) VALUES ('{WORD}followed');
             INSERT INTO followed_tags SELECT {0}, id, 0 FROM tags WHERE name = '{WORD}followed';
             INSERT INTO bookmarks SELECT {0}, max(id), 0 FROM posts;
             INSERT INTO hidden_posts SELECT {0}, max(id), 0 FROM posts;
             INSERT INTO reports (reporter_id, post_id, text, made_at) SELECT {0}, max(id), '{WORD}', 0 FROM posts;
             INSERT INTO imports (person_id, key, state, wishes, made_at, changed_at) VALUES ({0}, 'k', 'looked', '{WORD}', 0, 0);
             INSERT INTO import_leftovers (import_id, section, element, name, reason)
               SELECT id, 'posts', '{WORD}', '{WORD}', 'no' FROM imports;",
            alice.person
        ))
        .unwrap();
    alice.house.put("imports/k/archive.json", WORD.as_bytes());
    pod.act(|tx| exports::ask(tx, alice.person, Wanted { photos: true, readable: true })).unwrap();
    village.settle();
    assert_eq!(alice.house.files("exports"), 1);
    village.close_road(B);
    alice.writes(&format!("{WORD} on its way"), Choice::Public);
    village.settle();
    assert!(
        with_the_word(&database).len() > 30 && alice.house.files("pictures") > 8 && !in_files(&alice.house).is_empty()
    );
    assert!(naming(&database, alice.person.0).len() > 15, "{:?}", naming(&database, alice.person.0));

    pod.act(|tx| closings::ask(tx, alice.person, 0)).unwrap();
    village.settle();
    let left = with_the_word(&database);
    assert!(left.is_empty(), "\n{}", left.join("\n"));
    assert_eq!(naming(&database, alice.person.0), ["parcels.sender_id"], "what says that it is closed is on its way");
    assert_eq!(in_files(&alice.house), [], "not in what is free, nor in the log");
    assert_eq!(["pictures", "exports", "imports/k"].map(|folder| alice.house.files(folder)), [0; 3]);

    assert_eq!(bob.thread(&his), ["a word that stays", &named]);
    assert_eq!(bob.sees(&mention).unwrap().post.text, named);
    assert_eq!(bob.reads(&talk).unwrap(), ["at five", &named]);
    village.open_road(B);
    village.wait(400);
    assert_eq!(naming(&database, alice.person.0), Vec::<String>::new());
}
