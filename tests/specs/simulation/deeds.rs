//! What people do, through the same verbs as the pages; the model is told.

use super::acts::Deed;
use super::ledger::Cause;
use super::model::{Audience, Thing, Who};
use super::world::{ASPECTS, House, Someone, World};
use seedpod::base::{Error, Guid, Result};
use seedpod::moment::Tx;
use seedpod::social::aspects::{self, Choice};
use seedpod::social::people::{self, PersonId};
use seedpod::social::posts::{self, Attached, Draft};
use seedpod::social::{closings, comments, events, likes, notifications, participations};
use seedpod::social::{polls, reshares};

/// Somebody about to do something.
pub struct Actor<'w> {
    pub world: &'w World,
    pub who: Who,
    pub me: &'w Someone,
    pub house: std::rc::Rc<House>,
    pub luck: u64,
}

/// What was done, in words; nothing where there was nothing to do it to.
pub type Done = Result<Option<String>>;

impl World {
    /// Somebody does something, if their pod is up and there is something to do it to.
    pub fn deed(&self, who: Who, what: Deed, luck: u64) {
        let me = &self.people[who];
        if self.is_down(me.pod) || self.model.borrow().closed.contains(&who) {
            return;
        }
        let actor = Actor { world: self, who, me, house: self.house(me.pod), luck };
        match actor.does(what) {
            Ok(Some(told)) => self.say(|| format!("{} {told}", me.name)),
            Ok(None) => {}
            Err(error @ Error::Broken(_)) => self.fault(format!("{} could not {what:?}: {error}", me.name)),
            // Not theirs, there already, not there any more: as a page would say.
            Err(error) => self.say(|| format!("{} cannot {what:?}: {error}", me.name)),
        }
        drop(actor);
        self.wake(me.pod);
        self.book(me.pod, Cause::Deed);
    }
}

impl Actor<'_> {
    fn does(&self, what: Deed) -> Done {
        match what {
            Deed::Share => self.share(),
            Deed::Part => self.part(),
            Deed::Post => self.write(true, Attached::default(), "posts"),
            Deed::Tell => self.write(false, Attached::default(), "posts"),
            Deed::Ask => {
                let answers = vec!["yes".to_owned(), "no".to_owned()];
                let poll = Some(polls::Draft { question: "Shall we?".to_owned(), answers, days: None });
                self.write(!self.luck.is_multiple_of(3), Attached { poll, ..Attached::default() }, "asks")
            }
            Deed::Announce => {
                let event = events::Draft {
                    summary: "a feast".to_owned(),
                    description: String::new(),
                    start: self.house.pod.now(),
                    end: None,
                    all_day: false,
                    timezone: None,
                    location: None,
                };
                self.write(
                    !self.luck.is_multiple_of(3),
                    Attached { event: Some(event), ..Attached::default() },
                    "announces",
                )
            }
            Deed::Comment => self.comment(false),
            Deed::Reply => self.comment(true),
            Deed::Like | Deed::LikeComment => self.like(what == Deed::LikeComment),
            Deed::Unlike => self.take_back("like", |tx, me, guid| {
                let like = likes::by_guid(tx, guid)?.ok_or(Error::NotFound)?;
                likes::retract(tx, me, like.id)
            }),
            Deed::Vote => self.vote(),
            Deed::Unvote => self.take_back("vote", |tx, me, guid| {
                let vote = polls::vote_by_guid(tx, guid)?.ok_or(Error::NotFound)?;
                polls::retract(tx, me, vote.id)
            }),
            Deed::Attend => self.attend(),
            Deed::Waver => self.waver(),
            Deed::LikeAgain => self.like_again(),
            Deed::ReshareAgain => self.reshare_again(),
            Deed::Edit => self.edit(),
            Deed::EditComment => self.edit_comment(),
            Deed::Delete => self.take_back("post", |tx, me, guid| {
                let post = posts::by_guid(tx, guid)?.ok_or(Error::NotFound)?;
                posts::retract(tx, me, post.id)
            }),
            Deed::DeleteComment => self.delete_comment(),
            Deed::Reshare => self.reshare(),
            Deed::Participate => self.participate(),
            Deed::Converse => self.converse(),
            Deed::Say => self.say_in_conversation(),
            Deed::Ignore => self.ignore(),
            Deed::Unignore => self.unignore(),
            Deed::Describe => self.describe(),
            Deed::Read => {
                self.house.pod.act(|tx| notifications::mark_all_read(tx, self.me.person, None))?;
                Ok(Some("reads all notifications".to_owned()))
            }
            Deed::Close if self.luck.is_multiple_of(4) => {
                self.house.pod.act(|tx| closings::close(tx, self.me.person))?;
                self.world.model.borrow_mut().closed.insert(self.who);
                Ok(Some("closes their account".to_owned()))
            }
            Deed::Close => Ok(None),
        }
    }

    pub fn pick(&self, of: usize) -> Option<usize> {
        usize::try_from(self.luck).unwrap_or_default().checked_rem(of)
    }

    /// Another number where one act needs two.
    pub fn second(&self, of: usize) -> Option<usize> {
        usize::try_from(self.luck >> 24).unwrap_or_default().checked_rem(of)
    }

    /// Words that nobody else says; those that are for some people only bear a number, by which the model knows for whom.
    pub fn words(&self, readers: Option<std::collections::BTreeSet<Who>>) -> String {
        match readers {
            None => format!("public-{:x}", self.luck),
            Some(readers) => {
                let mut model = self.world.model.borrow_mut();
                model.secrets.push(readers);
                format!("secret-{}-", model.secrets.len() - 1)
            }
        }
    }

    fn write(&self, public: bool, attached: Attached, word: &str) -> Done {
        let world = self.world;
        let aspect = ASPECTS[self.second(2).unwrap_or_default()];
        let audience = if public { world.public_audience(self.who) } else { self.limited_audience(aspect)? };
        let choice = match public {
            true => Choice::Public,
            false => {
                let of = self.house.pod.look(|db| aspects::of(db, self.me.person))?;
                Choice::Aspects(of.iter().filter(|one| one.name == aspect).map(|one| one.id).collect())
            }
        };
        let text = self.words((!public).then(|| self.readers(&audience)));
        let draft = Draft { text: text.clone(), choice, provider: None, photos: Vec::new(), attached };
        let guid = self.house.pod.act(|tx| {
            let post = posts::write(tx, self.me.person, draft)?;
            Ok(posts::get(tx, post)?.guid)
        })?;
        world.model.borrow_mut().posts.insert(guid.to_string(), audience);
        self.note(&guid, &guid, &guid);
        let to = if public { "everybody" } else { aspect };
        Ok(Some(format!("{word} {text} to {to} ({})", short(&guid))))
    }

    fn readers(&self, audience: &Audience) -> std::collections::BTreeSet<Who> {
        audience.people.iter().copied().chain([self.who]).collect()
    }

    fn limited_audience(&self, aspect: &'static str) -> Result<Audience> {
        let model = self.world.model.borrow();
        let mut people = model.aspects.get(&(self.who, aspect)).cloned().unwrap_or_default();
        // Of whom is known here to be gone nobody expects to read anything.
        for who in people.clone() {
            let known = self.house.pod.look(|db| people::by_diaspora_id(db, &self.world.people[who].id))?;
            if known.is_none_or(|known| known.closed) {
                people.remove(&who);
            }
        }
        let pods = people.iter().map(|who| model.pod_of(*who)).filter(|pod| *pod != self.me.pod).collect();
        Ok(Audience { public: false, people, pods })
    }

    /// The model hears of what is said, as it reads here.
    fn note(&self, guid: &Guid, parent: &Guid, root: &Guid) {
        let line = self.world.lines(self.me.pod, root.as_str()).remove(guid.as_str()).unwrap_or_default();
        let mut model = self.world.model.borrow_mut();
        // Whoever edits may not have heard yet that it was deleted elsewhere.
        let gone = model.things.get(guid.as_str()).is_some_and(|thing| thing.gone);
        let thing = Thing { author: self.who, root: root.to_string(), parent: parent.to_string(), line, gone };
        model.things.insert(guid.to_string(), thing);
    }

    /// One of the posts they see.
    fn post(&self, condition: &str) -> Result<Option<posts::Post>> {
        let sql = format!(
            "SELECT guid FROM posts WHERE (public = 1 OR author_id = {me} OR EXISTS (SELECT 1 FROM post_recipients
             WHERE post_id = posts.id AND person_id = {me})) AND {condition} ORDER BY id DESC",
            me = self.me.person.0
        );
        let guids: Vec<String> = super::ledger::column(&self.house.db, &sql);
        // What was said last is talked about most.
        let Some(at) = self.pick(guids.len().min(6)) else { return Ok(None) };
        self.house.pod.look(|db| posts::visible(db, Some(self.me.person), &guids[at])).map(Some)
    }

    /// One of the comments they see.
    fn a_comment(&self, post: &posts::Post, own: bool) -> Result<Option<comments::Comment>> {
        let mut all = self.house.pod.look(|db| comments::of_post(db, post.id))?;
        all.retain(|comment| !own || comment.author.id == self.me.person);
        Ok(self.second(all.len()).map(|at| all.swap_remove(at)))
    }

    fn comment(&self, reply: bool) -> Done {
        let Some(post) = self.post("1")? else { return Ok(None) };
        let to = if reply { self.a_comment(&post, false)? } else { None };
        let text = self.words(self.confidants(&post));
        let guid = self.house.pod.act(|tx| {
            let comment = comments::write(tx, self.me.person, &post, &text, to.as_ref().map(|to| &to.guid))?;
            Ok(comments::get(tx, comment)?.guid)
        })?;
        self.note(&guid, &post.guid, &post.guid);
        Ok(Some(format!("comments {text} ({}) under {}", short(&guid), short(&post.guid))))
    }

    /// Who may read what is said under a post, unless that is everybody.
    fn confidants(&self, post: &posts::Post) -> Option<std::collections::BTreeSet<Who>> {
        let model = self.world.model.borrow();
        let audience = model.posts.get(post.guid.as_str()).filter(|audience| !audience.public)?;
        let author = model.things.get(post.guid.as_str())?.author;
        Some(audience.people.iter().copied().chain([author]).collect())
    }

    fn like(&self, of_comment: bool) -> Done {
        let Some(post) = self.post("1")? else { return Ok(None) };
        let comment = if of_comment { self.a_comment(&post, false)? } else { None };
        match comment {
            Some(comment) => self.like_of(likes::Target::Comment(comment.id)),
            None if of_comment => Ok(None),
            None => self.like_of(likes::Target::Post(post.id)),
        }
    }

    pub fn like_of(&self, target: likes::Target) -> Done {
        let (guid, parent, root) = self.house.pod.act(|tx| {
            let like = likes::add(tx, self.me.person, target)?;
            Ok((likes::get(tx, like)?.guid, target.parent(tx)?.0, posts::get(tx, target.post(tx)?)?.guid))
        })?;
        self.note(&guid, &parent, &root);
        Ok(Some(format!("likes {} ({})", short(&parent), short(&guid))))
    }

    fn vote(&self) -> Done {
        let Some(post) = self.post("EXISTS (SELECT 1 FROM polls WHERE post_id = posts.id)")? else { return Ok(None) };
        let answers: Vec<i64> = super::ledger::column(
            &self.house.db,
            &format!(
                "SELECT a.id FROM poll_answers a JOIN polls ON polls.id = a.poll_id WHERE polls.post_id = {}",
                post.id
            ),
        );
        let Some(answer) = self.second(answers.len()).map(|at| polls::AnswerId(answers[at])) else { return Ok(None) };
        let guid = self.house.pod.act(|tx| {
            let vote = polls::vote(tx, self.me.person, post.id, answer)?;
            Ok(polls::get_vote(tx, vote)?.guid)
        })?;
        self.note(&guid, &post.guid, &post.guid);
        Ok(Some(format!("votes ({}) under {}", short(&guid), short(&post.guid))))
    }

    fn attend(&self) -> Done {
        let Some(post) = self.post("EXISTS (SELECT 1 FROM events WHERE post_id = posts.id)")? else { return Ok(None) };
        let status = [events::Status::Accepted, events::Status::Declined, events::Status::Tentative]
            [self.second(3).unwrap_or_default()];
        let guid = self.house.pod.act(|tx| {
            let attendance = events::attend(tx, self.me.person, post.id, status)?;
            Ok(events::get_attendance(tx, attendance)?.guid)
        })?;
        self.note(&guid, &post.guid, &post.guid);
        Ok(Some(format!("answers {status:?} ({}) to {}", short(&guid), short(&post.guid))))
    }

    fn edit(&self) -> Done {
        let Some(post) = self.post(&format!("author_id = {} AND reshare = 0", self.me.person))? else {
            return Ok(None);
        };
        let texts = self.other_words(&post.text);
        texts
            .iter()
            .try_for_each(|text| self.house.pod.act(|tx| posts::edit::edit(tx, self.me.person, post.id, text)))?;
        self.note(&post.guid, &post.guid, &post.guid);
        Ok(Some(format!("edits {}, {} times", short(&post.guid), texts.len())))
    }

    /// What a text is changed to: whoever sees a mistake in it often sees the next at once.
    fn other_words(&self, text: &str) -> Vec<String> {
        (0..=self.luck % 2).map(|at| format!("{text} edited {:x}-{at}", self.luck % 4096)).collect()
    }

    fn edit_comment(&self) -> Done {
        let own =
            format!("EXISTS (SELECT 1 FROM comments WHERE post_id = posts.id AND author_id = {})", self.me.person);
        let Some(post) = self.post(&own)? else { return Ok(None) };
        let Some(comment) = self.a_comment(&post, true)? else { return Ok(None) };
        let texts = self.other_words(&comment.text);
        texts
            .iter()
            .try_for_each(|text| self.house.pod.act(|tx| comments::edit(tx, self.me.person, comment.id, text)))?;
        self.note(&comment.guid, &post.guid, &post.guid);
        Ok(Some(format!("edits {} under {}, {} times", short(&comment.guid), short(&post.guid), texts.len())))
    }

    fn delete_comment(&self) -> Done {
        let mine = format!(
            "(author_id = {me} OR EXISTS (SELECT 1 FROM comments WHERE post_id = posts.id AND author_id = {me}))",
            me = self.me.person
        );
        let Some(post) = self.post(&mine)? else { return Ok(None) };
        let Some(comment) = self.a_comment(&post, post.author.id != self.me.person)? else { return Ok(None) };
        self.house.pod.act(|tx| comments::retract(tx, self.me.person, comment.id))?;
        self.gone(comment.guid.as_str());
        Ok(Some(format!("deletes comment {} under {}", short(&comment.guid), short(&post.guid))))
    }

    pub fn gone(&self, guid: &str) {
        if let Some(thing) = self.world.model.borrow_mut().things.get_mut(guid) {
            thing.gone = true;
        }
    }

    /// One of their own things that reads so.
    pub fn own(&self, reads: impl Fn(&str) -> bool) -> Option<Guid> {
        let model = self.world.model.borrow();
        let own =
            |(guid, thing): &(&String, &Thing)| thing.author == self.who && reads(&thing.line) && model.is_said(guid);
        let guids: Vec<&String> = model.things.iter().filter(own).map(|(guid, _)| guid).collect();
        self.pick(guids.len()).and_then(|at| Guid::parse(guids[at]))
    }

    /// Takes back one of their own things whose line begins with a word.
    fn take_back(&self, word: &str, verb: impl FnOnce(&mut Tx, PersonId, &Guid) -> Result<()>) -> Done {
        let Some(guid) = self.own(|line| line.starts_with(word)) else { return Ok(None) };
        self.house.pod.act(|tx| verb(tx, self.me.person, &guid))?;
        self.gone(guid.as_str());
        Ok(Some(format!("takes {word} {} back", short(&guid))))
    }

    fn reshare(&self) -> Done {
        let others = format!("public = 1 AND author_id <> {} AND reshare = 0", self.me.person);
        let Some(post) = self.post(&others)? else { return Ok(None) };
        self.reshare_of(&post)
    }

    pub fn reshare_of(&self, post: &posts::Post) -> Done {
        let mut audience = self.world.public_audience(self.who);
        let guid = self.house.pod.act(|tx| {
            let reshare = reshares::add(tx, self.me.person, post)?;
            Ok(posts::get(tx, reshare)?.guid)
        })?;
        let home = self.world.pod_at(post.author.diaspora_id.host()).expect("they live in the world");
        audience.pods.extend(Some(home).filter(|home| *home != self.me.pod));
        self.world.model.borrow_mut().posts.insert(guid.to_string(), audience);
        self.note(&guid, &guid, &guid);
        Ok(Some(format!("reshares {} ({})", short(&post.guid), short(&guid))))
    }

    fn participate(&self) -> Done {
        let Some(post) = self.post("1")? else { return Ok(None) };
        self.house.pod.act(|tx| participations::subscribe(tx, self.me.person, post.id))?;
        Ok(Some(format!("wants to hear of {}", short(&post.guid))))
    }
}

pub fn short(guid: &Guid) -> &str {
    &guid.as_str()[..6]
}
