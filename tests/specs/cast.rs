//! The cast of the stories: people who live in the village and do what people do.

use crate::village::{House, Village, id};
use seedpod::base::{Guid, Result};
use seedpod::social::accounts::{Newcomer, password};
use seedpod::social::aspects::{self, AspectId, Choice};
use seedpod::social::likes::{self, Target};
use seedpod::social::people::{self, PersonId};
use seedpod::social::posts::{self, Attached, Draft};
use seedpod::social::streams::{self, Shown, Stream};
use seedpod::social::{comments, contacts, conversations, events, notifications, polls, registrations, reshares};
use seedpod::waiting::errands::{self, Kind};
use std::rc::Rc;

/// Somebody who lives in the village.
#[derive(Clone)]
pub struct Resident {
    pub house: Rc<House>,
    pub person: PersonId,
    pub id: String,
    pub guid: Guid,
}

impl Village {
    /// Moves somebody into a pod; they have the aspects Family and Friends.
    pub fn person(&self, name: &str, host: &str) -> Resident {
        self.moves_in(name, host, false)
    }

    /// The same with somebody who looks after the pod.
    pub fn podmin(&self, name: &str, host: &str) -> Resident {
        self.moves_in(name, host, true)
    }

    fn moves_in(&self, name: &str, host: &str, podmin: bool) -> Resident {
        let house = self.house(host).clone();
        let key = house.pod.new_key();
        let password_hash = password::hash("correct horse", house.pod.cost(), [7; 16]).unwrap();
        let newcomer =
            Newcomer { name: name.into(), email: None, password_hash, key, podmin, guid: None, language: None };
        let aspects = ["Family".to_owned(), "Friends".to_owned()];
        let person = house.pod.act(|tx| registrations::add(tx, &newcomer, &aspects)).unwrap();
        let guid = house.pod.look(|db| people::get(db, person)).unwrap().guid;
        Resident { house, person, id: format!("{name}@{host}"), guid }
    }
}

impl Resident {
    /// Looks somebody up by ID, as the search page does.
    pub fn looks_up(&self, village: &Village, other: &str) {
        let sought = id(other);
        self.house.pod.act(|tx| errands::file(tx, Kind::Person, sought.as_str(), sought.host())).unwrap();
        village.settle();
    }

    /// The row of somebody this pod knows.
    pub fn knows(&self, other: &str) -> PersonId {
        self.house.pod.look(|db| people::known(db, &id(other))).unwrap().id
    }

    /// One of their aspects.
    pub fn aspect(&self, name: &str) -> AspectId {
        let all = self.house.pod.look(|db| aspects::of(db, self.person)).unwrap();
        all.into_iter().find(|aspect| aspect.name == name).unwrap().id
    }

    /// Puts somebody into an aspect; looks them up first if need be.
    pub fn shares_with(&self, village: &Village, other: &Resident, aspect: &str) {
        if self.house.pod.look(|db| people::by_diaspora_id(db, &id(&other.id))).unwrap().is_none() {
            self.looks_up(village, &other.id);
        }
        let (aspect, person) = (self.aspect(aspect), self.knows(&other.id));
        self.house.pod.act(|tx| contacts::add_to_aspect(tx, self.person, aspect, person)).unwrap();
        village.settle();
    }

    /// Takes somebody out of an aspect.
    pub fn removes(&self, village: &Village, other: &Resident, aspect: &str) {
        let (aspect, person) = (self.aspect(aspect), self.knows(&other.id));
        self.house.pod.act(|tx| contacts::remove_from_aspect(tx, self.person, aspect, person)).unwrap();
        village.settle();
    }

    /// Says something; nothing is delivered before the village settles.
    pub fn writes(&self, text: &str, choice: Choice) -> Guid {
        self.posts(text, choice, Attached::default())
    }

    /// Says something with more than words to it; nothing is delivered before the village settles.
    pub fn posts(&self, text: &str, choice: Choice, attached: Attached) -> Guid {
        let draft = Draft { text: text.into(), choice, provider: None, photos: Vec::new(), attached };
        let post = self.house.pod.act(|tx| posts::write(tx, self.person, draft)).unwrap();
        self.house.pod.look(|db| posts::get(db, post)).unwrap().guid
    }

    /// Says something to everybody.
    pub fn says(&self, village: &Village, text: &str) -> Guid {
        let guid = self.writes(text, Choice::Public);
        village.settle();
        guid
    }

    /// Says something to an aspect.
    pub fn tells(&self, village: &Village, aspect: &str, text: &str) -> Guid {
        let guid = self.writes(text, Choice::Aspects(vec![self.aspect(aspect)]));
        village.settle();
        guid
    }

    /// Comments; nothing is delivered before the village settles.
    pub fn writes_comment(&self, post: &Guid, text: &str) -> Result<Guid> {
        self.replies(post, None, text)
    }

    /// Replies to a comment; nothing is delivered before the village settles.
    pub fn replies(&self, post: &Guid, to: Option<&Guid>, text: &str) -> Result<Guid> {
        self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            let comment = comments::write(tx, self.person, &post, text, to)?;
            Ok(comments::get(tx, comment)?.guid)
        })
    }

    /// Comments, and everybody hears of it.
    pub fn comments(&self, village: &Village, post: &Guid, text: &str) -> Guid {
        let guid = self.writes_comment(post, text).unwrap();
        village.settle();
        guid
    }

    /// Changes the words of a post.
    pub fn edits(&self, village: &Village, post: &Guid, text: &str) -> Result<()> {
        let done = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            posts::edit::edit(tx, self.person, post.id, text)
        });
        village.settle();
        done
    }

    /// Changes the words of a comment.
    pub fn edits_comment(&self, village: &Village, comment: &Guid, text: &str) -> Result<()> {
        let done = self.house.pod.act(|tx| {
            let comment = comments::visible(tx, Some(self.person), comment.as_str())?;
            comments::edit(tx, self.person, comment.id, text)
        });
        village.settle();
        done
    }

    /// Passes a post on.
    pub fn reshares(&self, village: &Village, post: &Guid) -> Result<Guid> {
        let done = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            let reshare = reshares::add(tx, self.person, &post)?;
            Ok(posts::get(tx, reshare)?.guid)
        });
        village.settle();
        done
    }

    /// Likes a post.
    pub fn likes(&self, village: &Village, post: &Guid) -> Guid {
        let like = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            let like = likes::add(tx, self.person, Target::Post(post.id))?;
            Ok(likes::get(tx, like)?.guid)
        });
        village.settle();
        like.unwrap()
    }

    /// Asks a question.
    pub fn asks(&self, village: &Village, choice: Choice, question: &str, answers: &[&str]) -> Guid {
        let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
        let poll = Some(polls::Draft { question: question.into(), answers, days: None });
        let guid = self.posts(question, choice, Attached { poll, ..Attached::default() });
        village.settle();
        guid
    }

    /// Votes for an answer in the poll of a post.
    pub fn votes(&self, village: &Village, post: &Guid, answer: &str) -> Result<Guid> {
        let poll = self.sees(post).and_then(|shown| shown.poll).expect("they see the poll");
        let answer = poll.answers.into_iter().find(|one| one.text == answer).unwrap().id;
        let vote = self.house.pod.act(|tx| {
            let vote = polls::vote(tx, self.person, poll.poll.post, answer)?;
            Ok(polls::get_vote(tx, vote)?.guid)
        });
        village.settle();
        vote
    }

    /// How many votes each answer has, as they see it.
    pub fn result(&self, post: &Guid) -> Vec<i64> {
        let poll = self.sees(post).and_then(|shown| shown.poll).expect("they see the poll");
        poll.answers.into_iter().map(|answer| answer.votes).collect()
    }

    /// Announces an event.
    pub fn announces(&self, village: &Village, choice: Choice, event: events::Draft) -> Guid {
        let guid = self.posts("", choice, Attached { event: Some(event), ..Attached::default() });
        village.settle();
        guid
    }

    /// Answers the event of a post.
    pub fn attends(&self, village: &Village, post: &Guid, status: events::Status) -> Result<Guid> {
        let attendance = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            let attendance = events::attend(tx, self.person, post.id, status)?;
            Ok(events::get_attendance(tx, attendance)?.guid)
        });
        village.settle();
        attendance
    }

    /// How many come, perhaps come, and do not, as they see it.
    pub fn company(&self, post: &Guid) -> [i64; 3] {
        let event = self.sees(post).and_then(|shown| shown.event).expect("they see the event");
        [event.accepted, event.tentative, event.declined]
    }

    /// Likes a comment.
    pub fn likes_comment(&self, village: &Village, comment: &Guid) {
        self.house
            .pod
            .act(|tx| {
                let comment = comments::visible(tx, Some(self.person), comment.as_str())?;
                likes::add(tx, self.person, Target::Comment(comment.id))
            })
            .unwrap();
        village.settle();
    }

    /// Begins a conversation; nothing is delivered before the village settles.
    pub fn begins(&self, to: &[&Resident], subject: &str, text: &str) -> Result<Guid> {
        let to: Vec<PersonId> = to.iter().map(|other| self.knows(&other.id)).collect();
        self.house.pod.act(|tx| {
            let conversation = conversations::begin(tx, self.person, &to, subject, text)?;
            Ok(conversations::get(tx, conversation)?.guid)
        })
    }

    /// Says something in a conversation, and everybody in it hears of it.
    pub fn answers(&self, village: &Village, conversation: &Guid, text: &str) -> Result<Guid> {
        let said = self.house.pod.act(|tx| {
            let one = conversations::visible(tx, self.person, conversation.as_str())?;
            let message = conversations::reply(tx, self.person, one.conversation.id, text)?;
            Ok(conversations::message(tx, message)?.guid)
        });
        village.settle();
        said
    }

    /// Leaves a conversation.
    pub fn leaves(&self, conversation: &Guid) -> Result<()> {
        self.house.pod.act(|tx| {
            let one = conversations::visible(tx, self.person, conversation.as_str())?;
            conversations::leave(tx, self.person, one.conversation.id)
        })
    }

    /// What was said in a conversation, oldest first, if they take part in it.
    pub fn reads(&self, conversation: &Guid) -> Option<Vec<String>> {
        let read = self.house.pod.look(|db| {
            let one = conversations::visible(db, self.person, conversation.as_str())?;
            conversations::messages(db, self.person, one.conversation.id, None)
        });
        Some(read.ok()?.into_iter().map(|message| message.text).collect())
    }

    /// How many messages they have not looked at.
    pub fn unread_messages(&self) -> i64 {
        self.house.pod.look(|db| conversations::unread(db, self.person)).unwrap()
    }

    /// Takes a post back.
    pub fn retracts(&self, village: &Village, post: &Guid) {
        self.house
            .pod
            .act(|tx| {
                let post = posts::visible(tx, Some(self.person), post.as_str())?;
                posts::retract(tx, self.person, post.id)
            })
            .unwrap();
        village.settle();
    }

    /// Takes a comment away.
    pub fn removes_comment(&self, village: &Village, comment: &Guid) -> Result<()> {
        let done = self.house.pod.act(|tx| {
            let comment = comments::visible(tx, Some(self.person), comment.as_str())?;
            comments::retract(tx, self.person, comment.id)
        });
        village.settle();
        done
    }

    /// The texts of their main stream, newest first.
    pub fn stream(&self) -> Vec<String> {
        self.page(&Stream::Main)
    }

    /// The texts of a page of a stream, newest first.
    pub fn page(&self, stream: &Stream) -> Vec<String> {
        let (shown, _) = self.house.pod.look(|db| streams::page(db, Some(self.person), stream, None)).unwrap();
        shown.into_iter().map(|shown| shown.post.text).collect()
    }

    /// A post as they see it, if they may.
    pub fn sees(&self, post: &Guid) -> Option<Shown> {
        self.house
            .pod
            .look(|db| {
                let post = posts::visible(db, Some(self.person), post.as_str())?;
                streams::show_one(db, Some(self.person), post)
            })
            .ok()
    }

    /// The comments they see under a post, oldest first.
    pub fn thread(&self, post: &Guid) -> Vec<String> {
        let shown = self.sees(post).map(|shown| shown.comments).unwrap_or_default();
        shown.into_iter().map(|shown| shown.comment.text).collect()
    }

    /// The words of what they are notified of, the latest first.
    pub fn notifications(&self) -> Vec<&'static str> {
        let all = self.house.pod.look(|db| notifications::list(db, self.person, None, false, 1, 100)).unwrap();
        all.into_iter().map(|one| one.kind.word()).collect()
    }

    /// What stands between them and somebody else.
    pub fn relation(&self, other: &Resident) -> &'static str {
        let other = self.knows(&other.id);
        self.house.pod.look(|db| contacts::relation(db, self.person, other)).unwrap().word()
    }
}
