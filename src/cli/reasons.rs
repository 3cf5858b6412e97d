//! Why messages of other pods were not taken, in words.

/// Every code an arrival can be dropped with, and what it says.
const WORDS: &[(&str, &str)] = &[
    ("account_closed", "its sender or author closed their account, or left it"),
    ("already_migrated", "an account moves once, and this one had moved to another ID"),
    ("author_ignored", "somebody here ignores who wrote it"),
    ("bad_base64", "the envelope is not base64"),
    ("bad_json", "it is not the JSON of an encrypted envelope"),
    ("bad_xml", "it is not XML, or has a DTD"),
    ("broken", "this pod failed while taking it: see its log"),
    ("exists", "it is here already"),
    ("forbidden", "it is not for its author to do"),
    ("foreign_answer", "a vote for an answer that is none of the poll's"),
    ("foreign_part", "a part of it claims another author than the whole"),
    ("from_ourselves", "an old message of this pod, brought back by somebody"),
    ("guid_taken", "its GUID is that of something else"),
    ("invalid_address", "a picture at an address that is none of the web"),
    ("invalid_algorithm", "the envelope is signed in a way that nobody uses"),
    ("invalid_author", "its GUID is that of somebody else's"),
    ("invalid_data_type", "the envelope carries something else than XML"),
    ("invalid_encoding", "the envelope's encoding is not base64url"),
    ("invalid_entity", "something in it is missing or breaks a rule"),
    ("invalid_entity_name", "what it calls itself is no name of an entity"),
    ("invalid_envelope", "it is no envelope"),
    ("invalid_sender", "its sender may not send this"),
    ("invalid_signature", "it was not signed by whom it names"),
    ("migration_chain", "an account that moved too many times"),
    ("migration_circle", "an account that moves in a circle"),
    ("missing", "what it needs did not come in time"),
    ("no_author", "it cannot come alone"),
    ("not_a_contact", "a conversation from somebody who is no contact"),
    ("not_a_participant", "whom it is from or for takes no part in the conversation, or has left it"),
    ("not_fetchable", "the post it belongs to could not be had"),
    ("not_found", "what it is about is not here"),
    ("not_in_the_audience", "an answer to a post that never reached who answers"),
    ("not_public", "it is not public, and came by the public route"),
    ("not_taken", "pods do not send this to each other"),
    ("panicked", "this pod stumbled over it: please report this"),
    ("parent_not_local", "somebody wants to hear of a post that is not of this pod"),
    ("person_is_local", "somebody who lives here, said to live elsewhere"),
    ("poll_over", "a vote that came after the poll had ended"),
    ("public_key_not_found", "whoever signed a part of it could not be found"),
    ("recipient_closed", "the account it is for is closed: its sender was told"),
    ("root_is_gone", "what it passes on is gone"),
    ("sender_key_not_found", "its sender could not be found"),
    ("signature_verification_failed", "its author's signature is missing or wrong"),
    ("target_not_found", "it takes back what is not here"),
    ("too_far_to_fetch", "what it needs lies behind too many other things that are not here"),
    ("too_large", "larger than this pod reads"),
    ("too_many_messages", "a conversation that begins with too many messages"),
    ("too_many_participants", "a conversation among too many people, or too many whom nobody here knows"),
    ("too_many_photos", "a post of too many photos"),
    ("too_many_waiting", "too much waited already"),
    ("undecryptable", "it was encrypted for another key"),
    ("unknown_entity", "an entity that nobody here knows"),
    ("wrong_recipient", "it is meant for somebody else"),
    ("wrong_route", "it has no business on the route it came by"),
];

/// What a code says; nothing for one of an older version.
pub fn words(code: &str) -> Option<&'static str> {
    WORDS.iter().find(|(known, _)| *known == code).map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    /// What stands between `before` and the next quote, wherever in the source.
    fn literals(folder: &Path, before: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                literals(&entry, before, found);
            } else if entry.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&entry).unwrap();
                found.extend(text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_reason_has_words() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut codes = Vec::new();
        literals(&source, &["Error::Improper", "(\""].concat(), &mut codes);
        let refusals = fs::read_to_string(source.join("protocol/refusal.rs")).unwrap();
        let named = refusals.lines().filter_map(|line| line.trim().strip_suffix("\",")?.split(" = \"").nth(1));
        codes.extend(named.map(str::to_owned));
        assert!(codes.len() > 40, "{codes:?}");
        let silent: Vec<_> = codes.iter().filter(|code| words(code).is_none()).collect();
        assert!(silent.is_empty(), "{silent:?} have no words");
    }

    #[test]
    fn the_codes_stand_in_order_and_once() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
