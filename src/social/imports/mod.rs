//! Imports, for whoever brings their data: what the pages show of `import`, and in which words.

pub mod html;
pub mod page;

use crate::base::Result;
use crate::import::{self, Coming, Import, Left, Report, State};
use crate::moment::Db;
use crate::pod::Pod;
use crate::social::people::{self, Person, PersonId};
use crate::waiting::errands::{self, Kind};

/// What somebody sees of their last import.
#[derive(Debug)]
pub struct Shown {
    pub me: Person,
    pub import: Option<Import>,
    /// What became of it, once it is here.
    pub report: Option<Report>,
    /// The account shall move, as was chosen before.
    pub moves: bool,
    /// The profile shall be taken: where nothing else is chosen, if nothing here is lost by it.
    pub profile: bool,
    /// The old pod is being asked for the key, for the first time.
    pub asks: bool,
}

/// Somebody's last import.
pub fn shown(db: &Db, person: PersonId) -> Result<Shown> {
    let (me, profile) = (people::get(db, person)?, people::profile(db, person)?);
    let import = import::last_of(db, person)?;
    let report = match &import {
        Some(import) if matches!(import.state, State::Waiting | State::Done) => Some(import::report(db, import.id)?),
        _ => None,
    };
    let of = import.as_ref().and_then(|import| import.found.of());
    let asked = of.map(|of| errands::waits(db, Kind::Person, of)).transpose()?.flatten();
    let named = [&profile.first_name, &profile.last_name, &profile.bio].iter().any(|words| !words.is_empty());
    let profile = !named && me.picture.is_none();
    Ok(Shown { profile, moves: false, me, import, report, asks: asked.is_some_and(|errand| errand.tries == 0) })
}

/// An import begins with files that have come, if they can be read. Blocking: never on a web worker.
pub fn begin(pod: &Pod, person: PersonId, coming: &Coming) -> Result<()> {
    use import::source::{Source, Unreadable};
    match Source::open(&coming.files()) {
        // The machine's words are not for the page.
        Err(Unreadable::File(error)) => {
            tracing::warn!(error, "files that somebody brought cannot be read");
            Err(crate::base::Error::invalid("files[]", "imports-file"))
        }
        Err(unreadable) => Err(unreadable.into()),
        Ok(_) => pod.act(|tx| coming.begin(tx, person)).map(drop),
    }
}

/// What things of one kind are called: as `import` counts them before, takes them, and leaves them out.
pub fn called(kind: &str) -> &'static str {
    match kind {
        "posts" | "post" => "imports-posts",
        "photos" | "photo" | "photo_file" | "photos_without_file" => "imports-photos",
        "answers" | "answer" => "imports-answers",
        "comment" => "imports-comments",
        "like" => "imports-likes",
        "vote" => "imports-votes",
        "attendance" => "imports-attendances",
        "contacts" | "contact" | "contacts_closed" => "imports-contacts",
        "membership" => "imports-memberships",
        "aspects" | "aspect" => "imports-aspects",
        "tags" | "tag" => "imports-tags",
        "ignored" | "block" => "imports-ignored",
        "subscriptions" | "subscription" => "imports-subscriptions",
        "participations" => "imports-participations",
        "recipient" => "imports-recipients",
        "conversations" | "conversation" => "imports-conversations",
        "notifications" | "notification" => "imports-notifications",
        "profile" | "account" => "imports-profile",
        _ => "imports-others",
    }
}

/// Where somebody finds what came of one kind.
pub fn place(kind: &str, me: &Person) -> Option<String> {
    match kind {
        "post" => Some(format!("/people/{}", me.guid)),
        "photo" => Some(format!("/people/{}/photos", me.guid)),
        "membership" => Some("/contacts".to_owned()),
        "aspect" => Some("/aspects/manage".to_owned()),
        "tag" => Some("/followed_tags".to_owned()),
        "block" => Some("/privacy".to_owned()),
        "conversation" => Some("/conversations".to_owned()),
        "notification" => Some("/notifications".to_owned()),
        _ => None,
    }
}

/// What something waits for.
pub fn waits_for(left: &Left) -> &'static str {
    let unheard = matches!(left.reason.as_str(), "public_key_not_found" | "sender_key_not_found");
    if unheard || is_of_people(left) { "imports-waits-person" } else { "imports-waits-thing" }
}

/// What misses something misses people.
fn is_of_people(left: &Left) -> bool {
    ["contact", "block", "recipient", "conversations", "participations"].contains(&left.section.as_str())
}

/// Why something did not come.
pub fn why_left(left: &Left) -> &'static str {
    match left.reason.as_str() {
        "missing" | "not_found" if is_of_people(left) => "imports-why-nobody",
        code => why(code),
    }
}

/// Why something does not come, by the codes of `cli::reasons` and those of `import`.
pub fn why(code: &str) -> &'static str {
    match code {
        "no_file" | "photos_without_file" => "imports-why-no-file",
        "no_picture" => "imports-why-no-picture",
        "too_large" | "too_many_messages" | "too_many_participants" | "too_many_photos" => "imports-why-too-large",
        "account_closed" | "recipient_closed" | "contacts_closed" => "imports-why-closed",
        "public_key_not_found" | "sender_key_not_found" | "no_author" => "imports-why-nobody",
        "missing" | "not_found" | "not_fetchable" | "root_is_gone" | "target_not_found" | "too_far_to_fetch" => {
            "imports-why-lost"
        }
        "invalid_signature" | "signature_verification_failed" | "invalid_sender" => "imports-why-unsigned",
        "exists" => "imports-why-exists",
        "guid_taken" | "invalid_author" | "from_ourselves" | "person_is_local" => "imports-why-another",
        "author_ignored" => "imports-why-ignored",
        "forbidden" | "not_a_contact" | "not_a_participant" | "not_in_the_audience" | "not_public" => {
            "imports-why-audience"
        }
        "unknown_entity" | "not_taken" => "imports-why-unknown",
        "broken" | "panicked" => "imports-why-broken",
        "already_migrated" => "imports-proof-moved",
        "migration_chain" | "migration_circle" => "imports-why-circle",
        _ => "imports-why-rule",
    }
}
