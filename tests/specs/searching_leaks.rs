//! Who finds what by searching: everybody, for every kind of thing, by every way to ask. What somebody may not see leaves no
//! trace: for them every answer is the same as if it were not there.

use crate::cast::Resident;
use crate::pictures::{jpeg, photos_on};
use crate::searching::encoded;
use crate::village::Village;
use crate::visitor::Visitor;
use seedpod::base::Guid;
use seedpod::social::aspects::Choice;
use seedpod::social::{blocks, photos};

const A: &str = "a.example";

/// A thing with a word that stands nowhere else, and who may find it.
struct Thing {
    what: &'static str,
    word: &'static str,
    finders: &'static [&'static str],
}

const EVERYBODY: &[&str] = &["author", "member", "lost", "stranger", "outside", "ignoring"];
const MEMBERS: &[&str] = &["author", "member", "lost", "ignoring"];

const THINGS: &[Thing] = &[
    Thing { what: "public post", word: "porridge", finders: EVERYBODY },
    Thing { what: "limited post", word: "quince", finders: MEMBERS },
    Thing { what: "limited post, edited", word: "medlar", finders: MEMBERS },
    Thing { what: "what stood there before", word: "oldquince", finders: &[] },
    Thing { what: "deleted post", word: "damson", finders: &[] },
    Thing { what: "limited post of Chinese words", word: "秘密花园", finders: MEMBERS },
    Thing { what: "answer of a limited poll", word: "rhubarb", finders: MEMBERS },
    Thing { what: "description of a public picture", word: "heron", finders: EVERYBODY },
    // Whoever is not shared with any more keeps the post, and not its pictures.
    Thing { what: "description of a limited picture", word: "stork", finders: &["author", "member", "ignoring"] },
    Thing { what: "description of a deleted picture", word: "crane", finders: &[] },
    Thing { what: "comment under a limited post", word: "sorrel", finders: &[] },
    Thing { what: "private message", word: "lovage", finders: &[] },
    Thing { what: "post to another aspect", word: "bergamot", finders: &["author", "outside"] },
];

struct World {
    village: Village,
    author: Resident,
    lookers: Vec<(&'static str, Resident)>,
}

/// The author has member, lost and ignoring in Family and outside in Friends; all share back. Then lost is taken out, and
/// ignoring ignores the author. The stranger has nothing to do with anybody.
fn world(with: impl Fn(&Thing) -> bool) -> World {
    let village = Village::of(&[A]);
    let names = ["author", "member", "lost", "stranger", "outside", "ignoring"];
    let lookers: Vec<(&str, Resident)> = names.iter().map(|name| (*name, village.person(name, A))).collect();
    let of = |name: &str| &lookers.iter().find(|(known, _)| *known == name).unwrap().1;
    let author = of("author").clone();
    for name in ["member", "lost", "ignoring", "outside"] {
        author.shares_with(&village, of(name), if name == "outside" { "Friends" } else { "Family" });
        of(name).shares_with(&village, &author, "Family");
    }
    for thing in THINGS.iter().filter(|thing| with(thing)) {
        author.makes(&village, of("member"), thing);
    }
    author.removes(&village, of("lost"), "Family");
    village.settle();
    World { author: author.clone(), lookers: lookers.clone(), village }
}

impl Resident {
    fn makes(&self, village: &Village, member: &Resident, thing: &Thing) {
        let tag = format!("{} #{}tag", thing.word, thing.word);
        let family = || Choice::Aspects(vec![self.aspect("Family")]);
        match thing.what {
            "public post" => drop(self.says(village, &tag)),
            "post to another aspect" => drop(self.tells(village, "Friends", &tag)),
            "what stood there before" => {
                let post = self.tells(village, "Family", &tag);
                self.edits(village, &post, "something else").unwrap();
            }
            "limited post, edited" => {
                let post = self.tells(village, "Family", "something else");
                self.edits(village, &post, &tag).unwrap();
            }
            "deleted post" => {
                let post = self.tells(village, "Family", &tag);
                self.retracts(village, &post);
            }
            "answer of a limited poll" => drop(self.asks(village, family(), "Which?", &[thing.word, "none"])),
            "description of a public picture" => drop(self.describes(village, None, thing.word)),
            "description of a limited picture" => drop(self.describes(village, Some("Family"), thing.word)),
            "description of a deleted picture" => {
                let post = self.describes(village, Some("Family"), thing.word);
                let photo = photos_on(&self.house, &post)[0].id;
                self.house.pod.act(|tx| seedpod::social::posts::retract_photo(tx, self.person, photo)).unwrap();
            }
            "comment under a limited post" => {
                let post = self.tells(village, "Family", "say something");
                member.comments(village, &post, &tag);
            }
            "private message" => drop(self.begins(&[member], thing.word, thing.word).unwrap()),
            _ => drop(self.tells(village, "Family", &tag)),
        }
        village.settle();
    }

    fn describes(&self, village: &Village, aspect: Option<&str>, words: &str) -> Guid {
        let post = self.shows(village, aspect, &[&jpeg()]);
        let photo = photos_on(&self.house, &post)[0].id;
        self.house.pod.act(|tx| photos::describe(tx, self.person, photo, words)).unwrap();
        village.settle();
        post
    }
}

/// All ways to ask for a word, alone and among operators.
fn ways(word: &str) -> Vec<String> {
    let typed = [
        word.to_owned(),
        format!("\"{word}\""),
        format!("{word} from:author"),
        format!("{word} in:Family"),
        format!("{word} after:2000-01-01 before:2100"),
        format!("from:author {word} -nowhere"),
        format!("tag:{word}tag"),
    ];
    let searches = typed
        .iter()
        .flat_map(|typed| ["/search?q=", "/search.json?q="].map(|path| format!("{path}{}", encoded(typed))));
    let begin: String = word.chars().take(3).collect();
    let beginnings =
        ["/search/suggest?q=", "/search/suggest?q=%23", "/tags?q="].map(|path| format!("{path}{}", encoded(&begin)));
    searches.chain(beginnings).collect()
}

#[test]
fn everybody_finds_what_they_may_see_and_nothing_else() {
    let world = world(|_| true);
    let mut wrong = Vec::new();
    for (name, looker) in &world.lookers {
        for thing in THINGS {
            let found = looker.finds(thing.word).len();
            if found != usize::from(thing.finders.contains(name)) {
                wrong.push(format!("{name} finds {found} of {} ({})", thing.what, thing.word));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let ignoring = &world.lookers.iter().find(|(name, _)| *name == "ignoring").unwrap().1;
    ignoring.house.pod.act(|tx| blocks::add(tx, ignoring.person, world.author.person)).unwrap();
    world.village.settle();
    for thing in THINGS {
        assert_eq!(ignoring.finds(thing.word), Vec::<String>::new(), "{}", thing.what);
    }
}

/// What a page says, without what is new at each visit: the form's token, and the numbers of rows.
fn said(visitor: &Visitor, path: &str) -> String {
    let body = visitor.page(path).body;
    let token = |part: &str| {
        part.split_once("content=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(it, _)| it.to_owned())
    };
    let token = body.split_once("name=\"csrf-token\"").and_then(|(_, rest)| token(rest)).unwrap_or_default();
    if token.is_empty() { body } else { body.replace(&token, "") }
}

#[test]
fn what_one_may_not_see_changes_no_answer_at_all() {
    let all = world(|_| true);
    for (number, (name, looker)) in all.lookers.iter().enumerate() {
        if !["lost", "stranger", "outside"].contains(name) {
            continue;
        }
        // The same village without what is not for them.
        let less = world(|thing| thing.finders.contains(name));
        let (there, not_there) = (looker.at_the_door(), less.lookers[number].1.at_the_door());
        for thing in THINGS.iter().filter(|thing| !thing.finders.contains(name)) {
            for path in ways(thing.word) {
                let (is, ought) = (said(&there, &path), said(&not_there, &path));
                let differ = is.split('<').zip(ought.split('<')).find(|(is, ought)| is != ought && !has_name(is));
                assert!(
                    differ.is_none() && is.split('<').count() == ought.split('<').count(),
                    "{name}, {}: {path}: {differ:?}",
                    thing.what
                );
            }
        }
    }
}

/// Whether a piece of a page names a person by what is another in each village.
fn has_name(piece: &str) -> bool {
    piece.contains("/people/")
        || piece.contains("csrf")
        || piece.contains("authenticity_token")
        || piece.contains("unread")
}
