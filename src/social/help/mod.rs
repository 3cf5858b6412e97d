//! Help: what people ask about this place, and what we answer; carried inside, in every language, and searchable.

mod html;
pub mod page;

use crate::text::Tongue;

/// Questions about one thing.
pub struct Section {
    /// Its name in addresses.
    pub slug: &'static str,
    /// The key of its title.
    pub title: &'static str,
    pub questions: &'static [Question],
}

/// A question and its answer: keys of sentences.
pub struct Question {
    pub ask: &'static str,
    pub answer: &'static str,
    /// The page where it is done, if there is one.
    pub there: Option<&'static str>,
}

const fn q(ask: &'static str, answer: &'static str) -> Question {
    Question { ask, answer, there: None }
}

const fn at(there: &'static str, ask: &'static str, answer: &'static str) -> Question {
    Question { ask, answer, there: Some(there) }
}

/// All there is, in its order.
pub const SECTIONS: &[Section] = &[
    Section {
        slug: "beginning",
        title: "help-beginning",
        questions: &[
            q("help-what", "help-what-answer"),
            q("help-pod", "help-pod-answer"),
            at("/getting_started", "help-first", "help-first-answer"),
            at("/people", "help-find", "help-find-answer"),
            q("help-elsewhere", "help-elsewhere-answer"),
            q("help-missing", "help-missing-answer"),
        ],
    },
    Section {
        slug: "sharing",
        title: "help-sharing",
        questions: &[
            q("help-share", "help-share-answer"),
            at("/aspects/manage", "help-aspect", "help-aspect-answer"),
            q("help-aspect-seen", "help-aspect-seen-answer"),
            q("help-remove", "help-remove-answer"),
            at("/user/edit", "help-back", "help-back-answer"),
            at("/privacy", "help-ignore", "help-ignore-answer"),
        ],
    },
    Section {
        slug: "writing",
        title: "help-writing",
        questions: &[
            q("help-public", "help-public-answer"),
            q("help-limited", "help-limited-answer"),
            q("help-audience", "help-audience-answer"),
            q("help-edit", "help-edit-answer"),
            q("help-mention", "help-mention-answer"),
            q("help-tags", "help-tags-answer"),
            q("help-markdown", "help-markdown-answer"),
            q("help-photos", "help-photos-answer"),
            q("help-poll", "help-poll-answer"),
            q("help-nsfw", "help-nsfw-answer"),
            q("help-draft", "help-draft-answer"),
        ],
    },
    Section {
        slug: "reading",
        title: "help-reading",
        questions: &[
            q("help-stream", "help-stream-answer"),
            at("/tag_followings", "help-follow-tags", "help-follow-tags-answer"),
            q("help-comment", "help-comment-answer"),
            q("help-reshare", "help-reshare-answer"),
            q("help-hide", "help-hide-answer"),
            q("help-report", "help-report-answer"),
            at("/notifications", "help-notifications", "help-notifications-answer"),
            q("help-search", "help-search-answer"),
            at("/help/keyboard", "help-keys", "help-keys-answer"),
        ],
    },
    Section {
        slug: "private",
        title: "help-private",
        questions: &[
            at("/conversations", "help-conversation", "help-conversation-answer"),
            q("help-who-reads", "help-who-reads-answer"),
            q("help-pictures", "help-pictures-answer"),
            at("/profile/edit", "help-profile", "help-profile-answer"),
            at("/user/edit", "help-sessions", "help-sessions-answer"),
        ],
    },
    Section {
        slug: "data",
        title: "help-data",
        questions: &[
            at("/user/data", "help-take", "help-take-answer"),
            at("/user/import", "help-bring", "help-bring-answer"),
            at("/user/import", "help-move", "help-move-answer"),
            at("/user/close", "help-close", "help-close-answer"),
        ],
    },
];

/// Single keys, as `assets/js/keys.js` knows them, and the keys of what they do.
pub const KEYS: [(&str, &str); 8] = [
    ("j", "keys-next"),
    ("k", "keys-previous"),
    ("c", "keys-comment"),
    ("l", "keys-like"),
    ("r", "keys-reshare"),
    ("m", "keys-more"),
    ("o", "keys-open"),
    ("?", "keys-help"),
];

impl Section {
    /// Its questions that have all these words, in either half; all of them where there are no words.
    fn about(&self, tongue: Tongue, words: &[String]) -> Vec<&'static Question> {
        let has = |question: &&Question| {
            let text = format!("{} {}", tongue.say(question.ask), tongue.say(question.answer)).to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        };
        self.questions.iter().filter(has).collect()
    }
}
