//! What the simulation expects, kept apart from what it checks: who said what to whom, what was taken back, and which messages
//! were lost for a reason that docs/protocol.md names.

use super::ledger::Label;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody, by their place among the people of the world.
pub type Who = usize;

/// Something that somebody said.
#[derive(Debug, Clone)]
pub struct Thing {
    pub author: Who,
    /// The post at the top; of a post itself.
    pub root: String,
    /// What it stands under; of a post itself.
    pub parent: String,
    /// How it reads on its author's pod.
    pub line: String,
    /// It was taken back.
    pub gone: bool,
}

/// Who gets a post, decided when it is written.
#[derive(Debug, Clone)]
pub struct Audience {
    pub public: bool,
    /// Of a limited one.
    pub people: BTreeSet<Who>,
    /// Who must have it; others may come by a public one.
    pub pods: BTreeSet<usize>,
}

/// A conversation.
#[derive(Debug, Clone)]
pub struct Talk {
    pub people: Vec<Who>,
    /// By GUID, with who said it.
    pub messages: BTreeMap<String, (Who, String)>,
}

/// How a message ended that was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// Tried as often as 11.4 says.
    GivenUp,
    /// Not said any more: superseded, recalled, or its author is gone.
    TakenBack,
    /// Not taken where it came.
    Dropped,
}

#[derive(Default)]
pub struct Model {
    /// Whom who has in which of their aspects.
    pub aspects: BTreeMap<(Who, &'static str), BTreeSet<Who>>,
    pub things: BTreeMap<String, Thing>,
    pub posts: BTreeMap<String, Audience>,
    pub talks: BTreeMap<String, Talk>,
    /// By the number of the secret: who may read it.
    pub secrets: Vec<BTreeSet<Who>>,
    /// Who ever ignored whom.
    pub ignored: BTreeSet<(Who, Who)>,
    pub closed: BTreeSet<Who>,
    /// Whose sharing with whom ever changed.
    pub parted: BTreeSet<(Who, Who)>,
    /// What is said in profiles.
    pub profiles: BTreeMap<Who, String>,
    pub people: Vec<(String, usize)>,

    /// Things of which it is open whether anybody but their author's pod has them, and how they read.
    pub open: BTreeSet<String>,
    /// The same on one pod: of a post its whole thread.
    pub open_at: BTreeSet<(String, usize)>,
    pub open_pairs: BTreeSet<(Who, Who)>,
    pub open_profiles: BTreeSet<(Who, usize)>,
    /// Pods that once thought another was asleep: from, to.
    pub asleep: BTreeSet<(usize, usize)>,
    /// The newest contact and profile of each author that came to each addressee.
    newest: BTreeMap<(String, String, String), i64>,
}

impl Model {
    /// Somebody by ID.
    pub fn who(&self, id: &str) -> Option<Who> {
        self.people.iter().position(|(known, _)| known == id)
    }

    pub fn pod_of(&self, who: Who) -> usize {
        self.people[who].1
    }

    /// Whom somebody shares with.
    pub fn shares(&self, by: Who, with: Who) -> bool {
        self.aspects.iter().any(|((owner, _), people)| *owner == by && people.contains(&with))
    }

    /// Takes somebody out of all aspects of another.
    pub fn part(&mut self, by: Who, with: Who) {
        self.aspects.iter_mut().filter(|((owner, _), _)| *owner == by).for_each(|(_, people)| {
            people.remove(&with);
        });
        self.parted.insert((by, with));
    }

    /// Whether a thing and all it stands under is still said.
    pub fn is_said(&self, guid: &str) -> bool {
        let Some(thing) = self.things.get(guid) else { return false };
        let above = thing.parent == guid || self.is_said(&thing.parent);
        let left = thing.root == guid && self.closed.contains(&thing.author);
        !thing.gone && !left && above
    }

    /// Whether all who may read a limited post on a pod have closed their accounts: nothing is sent to them any more, and what
    /// still comes is not taken (docs/protocol.md 7.4).
    pub fn has_lost_its_readers(&self, audience: &Audience, pod: usize) -> bool {
        let there = |who: &&Who| self.pod_of(**who) == pod;
        audience.pods.contains(&pod)
            && !audience.public
            && audience.people.iter().filter(there).all(|who| self.closed.contains(who))
    }

    /// Whether nothing can be said of a thing on a pod.
    pub fn is_open(&self, guid: &str, pod: usize) -> bool {
        let Some(thing) = self.things.get(guid) else { return true };
        self.open.contains(guid)
            || self.open_at.contains(&(guid.to_owned(), pod))
            || (thing.parent != guid && thing.parent != thing.root && self.is_open(&thing.parent, pod))
    }

    /// A message came to a pod's door. Contact messages bear no time: an old one that comes after a newer one is believed, which
    /// docs/protocol.md names (Deviations). `late`: it was held up by the network, not by its sender.
    pub fn heard(&mut self, label: &Label, late: bool) {
        if label.kind() != "contact" && label.kind() != "profile" {
            return;
        }
        // A pod keeps one profile of everybody, to whomever it comes.
        let to = label.to.clone().filter(|_| label.kind() == "contact").unwrap_or_else(|| label.at.to_string());
        let key = (label.kind().to_owned(), label.text("author").to_owned(), to);
        let newest = self.newest.entry(key).or_default();
        if label.number >= *newest {
            *newest = label.number;
        } else if late {
            self.not_told(label, label.at);
        }
    }

    /// A message will not be taken any more.
    pub fn lost(&mut self, label: &Label, at: usize, fate: Fate) {
        let superseded = ["contact", "profile", "status_message", "reshare"].contains(&label.kind());
        // What was fetched was promised by nobody.
        if (fate != Fate::TakenBack || !superseded) && !label.is_fetched() {
            self.not_told(label, at);
        }
    }

    fn not_told(&mut self, label: &Label, at: usize) {
        let guid = label.guid().to_owned();
        match label.kind() {
            "contact" => {
                let people = (self.who(label.text("author")), self.who(label.text("recipient")));
                self.open_pairs.extend(people.0.zip(people.1));
            }
            "profile" => self.open_profiles.extend(self.who(label.text("author")).map(|who| (who, at))),
            "message" => {
                self.open_at.insert((label.text("conversation_guid").to_owned(), at));
            }
            // Whoever did not say that they want to hear is not told.
            "participation" => {
                self.open_at.insert((label.text("parent_guid").to_owned(), label.from));
            }
            "account_deletion" => {
                let gone = self.who(label.text("author"));
                self.open_profiles.extend(gone.map(|who| (who, at)));
                let theirs = self.things.iter().filter(|(_, thing)| Some(thing.author) == gone);
                self.open_at.extend(theirs.map(|(guid, _)| (guid.clone(), at)).collect::<Vec<_>>());
            }
            _ => {
                let root = self.things.get(&guid).map(|thing| thing.root.clone());
                let to_author = root.filter(|root| *root != guid).and_then(|root| Some(self.things.get(&root)?.author));
                // Under a post only its author tells all others.
                if to_author.is_some_and(|author| self.pod_of(author) == at) {
                    self.open.insert(guid.clone());
                }
                self.open_at.insert((guid, at));
            }
        }
    }

    /// Whether the protocol lets a pod drop this for that reason; else what is wrong.
    pub fn may_drop(&self, label: &Label, reason: &str, tries: i64) -> Result<(), &'static str> {
        let author = self.who(label.text("author"));
        let root = self.things.get(label.guid()).and_then(|thing| self.things.get(&thing.root));
        let reader = label.to.as_ref().and_then(|to| self.who(to)).or(root.map(|root| root.author));
        let pair = author.zip(reader);
        // What is said under a post is passed on by the post's author, from another pod than who said it.
        let passed_on = !label.is_fetched() && author.is_some_and(|author| self.pod_of(author) != label.from);
        let sender = if passed_on { root.map(|root| root.author) } else { author };
        let is_gone = |who: Option<Who>| who.is_some_and(|who| self.closed.contains(&who));
        let may = match reason {
            // What waits is tried ten times.
            "not_fetchable" | "target_not_found" | "missing" => tries >= 9,
            // The home of somebody who is gone says at once that nobody is called so.
            "sender_key_not_found" => tries >= 9 || is_gone(sender),
            "public_key_not_found" => tries >= 9 || is_gone(author),
            "author_ignored" => pair.is_some_and(|(author, reader)| self.ignored.contains(&(reader, author))),
            "account_closed" => is_gone(author) || is_gone(sender),
            "recipient_closed" => is_gone(reader),
            "parent_not_local" => !self.is_said(label.text("parent_guid")),
            "not_a_contact" => {
                pair.is_some_and(|(a, b)| self.parted.contains(&(a, b)) || self.parted.contains(&(b, a)))
            }
            "not_a_participant" | "root_is_gone" => true,
            // A fetched comment is sealed by who wrote it, and taken from the author of the post alone (10.3).
            "invalid_sender" => label.is_fetched() && label.kind() == "comment",
            _ => false,
        };
        if may { Ok(()) } else { Err("nothing that happened explains that") }
    }
}
