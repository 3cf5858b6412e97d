//! The readable copy: a few pages that open from disk, without a network and without script.

use super::bundle::Bundle;
use super::sql::{self, Place};
use super::{Exported, Wanted};
use crate::base::{DiasporaId, Error, Guid, Result, Time};
use crate::media;
use crate::moment::Db;
use crate::pod::Pod;
use crate::social::accounts::Account;
use crate::social::conversations::{self, Message, Summary};
use crate::social::people::{self, Acquaintances, Person};
use crate::social::photos::{self, Photo};
use crate::social::pictures::{self, Picture};
use crate::social::posts;
use crate::social::streams::{self, Comments, Shown, ShownComment};
use crate::text::{NamedPerson, Names, Tongue, markdown};
use maud::{DOCTYPE, Markup, html};
use std::collections::BTreeSet;
use std::io::{Seek, Write};

/// Where it lies in the bundle.
const FOLDER: &str = "readable";
/// The colours and sizes of the pod's own pages, and what these need.
const STYLE: &str = concat!(include_str!("../../assets/css/tokens.css"), include_str!("../../assets/archive.css"));
/// How photos are shown.
const SHOWN: media::Size = media::Size::ScaledFull;

/// What all pages need.
pub struct Pages<'a> {
    pub pod: &'a Pod,
    pub account: &'a Account,
    pub tongue: Tongue,
    pub wanted: Wanted,
}

fn talk_name(talk: &Summary) -> String {
    format!("conversation-{}", talk.conversation.id.0)
}

impl Pages<'_> {
    /// Writes them: an index, a page for each month with posts, one of photos, one for each conversation.
    pub fn write<W: Write + Seek>(&self, exported: &Exported, bundle: &mut Bundle<W>) -> Result<()> {
        let me = self.account.person.id;
        bundle.file(&format!("{FOLDER}/style.css"), |out| Ok(out.write_all(STYLE.as_bytes())?))?;
        let months = self.pod.look(|db| sql::months(db, me))?;
        for (month, _) in &months {
            bundle.file(&format!("{FOLDER}/{month}.html"), |out| self.month(month, out))?;
        }
        let mut talks = Vec::new();
        for page in 1.. {
            let some = self.pod.look(|db| conversations::list(db, me, page))?;
            let last = some.len() < conversations::PAGE;
            for talk in some {
                bundle.file(&format!("{FOLDER}/{}.html", talk_name(&talk)), |out| self.conversation(&talk, out))?;
                talks.push(talk);
            }
            if last {
                break;
            }
        }
        if exported.photos > 0 {
            bundle.file(&format!("{FOLDER}/photos.html"), |out| self.photos(out))?;
            self.each_photo(|photo| {
                let Some((name, bytes)) = self.picture(&photo.picture)? else { return Ok(()) };
                bundle.file(&format!("{FOLDER}/{name}"), |out| Ok(out.write_all(&bytes)?))
            })?;
        }
        bundle.file(&format!("{FOLDER}/index.html"), |out| self.index(&months, &talks, exported, out))
    }

    /// A page around what `body` writes.
    fn page(&self, title: &str, out: &mut dyn Write, body: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let head = html! {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href="style.css";
            }
        };
        let (language, direction) = (self.tongue.code(), self.tongue.dir());
        write!(out, "{}<html lang=\"{language}\" dir=\"{direction}\">{}<body>", DOCTYPE.0, head.0)?;
        let back = html! { nav { a href="index.html" { (self.account.person.name()) } } };
        let heading = html! { @if title != self.account.person.name() { (back) } h1 dir="auto" { (title) } };
        write!(out, "<main>{}", heading.0)?;
        body(out)?;
        Ok(write!(out, "</main></body></html>")?)
    }

    fn say(&self, key: &str) -> String {
        self.tongue.say(key)
    }

    fn count(&self, key: &str, count: impl TryInto<i64>) -> String {
        self.tongue.say_with(key, &[("count", count.try_into().unwrap_or(i64::MAX).into())])
    }

    /// A month as people call it, from `YYYY-MM`.
    fn month_name(&self, month: &str) -> String {
        let parts = month.split_once('-').and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
        parts.map_or_else(|| month.to_owned(), |(year, month)| self.tongue.month(year, month))
    }

    fn when(&self, time: Time) -> Markup {
        html! { time datetime=(time) { (self.tongue.date_time(time)) } }
    }

    /// A text as it reads without a network: links of the pod lead to the pod, pictures of elsewhere are links.
    fn prose(&self, db: &Db, text: &str) -> Markup {
        let markup = markdown::render(text, &Afar(Acquaintances(db)));
        html! { div.prose dir="auto" { (markup.from_afar(db.here().settings.url.as_str())) } }
    }

    fn index(
        &self,
        months: &[(String, u64)],
        talks: &[Summary],
        exported: &Exported,
        out: &mut dyn Write,
    ) -> Result<()> {
        let person = &self.account.person;
        let id = person.diaspora_id.as_str();
        let bio = self.pod.look(|db| Ok(self.prose(db, &people::profile(db, person.id)?.bio)))?;
        let years: BTreeSet<&str> = months.iter().filter_map(|(month, _)| month.get(..4)).collect();
        let made = self.tongue.say_with("archives-made", &[("date", self.tongue.date(self.pod.now()).into())]);
        let body = html! {
            p.soft { (id) " · " (made) }
            (bio)
            h2 { (self.count("archives-posts", exported.posts)) }
            @for year in years.into_iter().rev() {
                section.year {
                    h3 { (year) }
                    ul {
                        @for (month, count) in months.iter().filter(|(month, _)| month.starts_with(year)) {
                            li { a href={ (month) ".html" } { (self.month_name(month)) } " " span.soft { (count) } }
                        }
                    }
                }
            }
            @if exported.photos > 0 {
                h2 { a href="photos.html" { (self.count("photos-count", exported.photos)) } }
            }
            @if !talks.is_empty() {
                h2 { (self.say("conversations-title")) }
                ul {
                    @for talk in talks {
                        li {
                            a href={ (talk_name(talk)) ".html" } dir="auto" { (talk.conversation.subject) }
                            " " span.soft { (self.names(&talk.people)) }
                        }
                    }
                }
            }
        };
        self.page(&person.name(), out, |out| Ok(write!(out, "{}", body.0)?))
    }

    fn month(&self, month: &str, out: &mut dyn Write) -> Result<()> {
        self.page(&self.month_name(month), out, |out| {
            let mut after = Place::FIRST;
            while let Some((ids, next)) = self.pod.look(|db| sql::posts_in(db, self.account.person.id, month, after))? {
                after = next;
                self.pod.look(|db| {
                    let posts = ids.into_iter().map(|id| posts::get(db, id)).collect::<Result<_>>()?;
                    let shown = streams::show(db, Some(self.account.person.id), posts, Comments::All)?;
                    shown.iter().try_for_each(|one| Ok(write!(out, "{}", self.post(db, one).0)?))
                })?;
            }
            Ok(())
        })
    }

    fn post(&self, db: &Db, shown: &Shown) -> Markup {
        let post = &shown.post;
        let audience = match &shown.went_to {
            Some(went_to) => self.count("archives-limited", went_to.people),
            None => self.say("audience-public"),
        };
        html! {
            article id=(post.guid) {
                p.soft { (self.when(post.created_at)) " · " (audience) }
                @if post.reshare {
                    (self.passed_on(db, shown.root.as_deref()))
                } @else {
                    (self.prose(db, &post.text))
                }
                @for photo in &shown.photos { (self.photo(photo)) }
                @if let Some(poll) = &shown.poll {
                    h3 dir="auto" { (poll.poll.question) }
                    ul { @for answer in &poll.answers { li dir="auto" { (answer.text) " " span.soft { (answer.votes) } } } }
                }
                @if let Some(event) = &shown.event {
                    h3 dir="auto" { (event.event.is.summary) }
                    p { (self.when(event.event.is.start)) }
                    (self.prose(db, &event.event.is.description))
                }
                @if shown.likes > 0 { p.soft { (self.count("likes-count", shown.likes)) } }
                @for comment in &shown.comments { (self.comment(db, comment)) }
            }
        }
    }

    fn passed_on(&self, db: &Db, root: Option<&Shown>) -> Markup {
        let Some(root) = root else { return html! { p.soft { (self.say("reshares-gone")) } } };
        html! {
            blockquote {
                p.soft { (root.post.author.name()) " · " (self.when(root.post.created_at)) }
                (self.prose(db, &root.post.text))
            }
        }
    }

    fn comment(&self, db: &Db, shown: &ShownComment) -> Markup {
        let comment = &shown.comment;
        html! {
            section.comment {
                p.soft { strong { (comment.author.name()) } " · " (self.when(comment.created_at)) }
                (self.prose(db, &comment.text))
            }
        }
    }

    fn photo(&self, photo: &Photo) -> Markup {
        let name = self.wanted.photos.then(|| file_name(&photo.picture)).flatten();
        html! {
            figure {
                @if let Some(name) = name { a href=(name) { img src=(name) alt=(photo.text) loading="lazy"; } }
                @if !photo.text.is_empty() { figcaption dir="auto" { (photo.text) } }
                @else if !self.wanted.photos { figcaption { (self.say("archives-photo")) } }
            }
        }
    }

    fn photos(&self, out: &mut dyn Write) -> Result<()> {
        self.page(&self.say("photos-tab"), out, |out| {
            write!(out, "<div class=\"gallery\">")?;
            self.each_photo(|photo| Ok(write!(out, "{}", self.photo(photo).0)?))?;
            Ok(write!(out, "</div>")?)
        })
    }

    fn each_photo(&self, mut each: impl FnMut(&Photo) -> Result<()>) -> Result<()> {
        let mut after = Place::FIRST;
        while let Some((ids, next)) = self.pod.look(|db| sql::photos(db, self.account.person.id, after))? {
            after = next;
            for id in ids {
                each(&self.pod.look(|db| photos::get(db, id))?)?;
            }
        }
        Ok(())
    }

    /// A photo's file as the copy shows it; none where it is lost.
    fn picture(&self, picture: &Picture) -> Result<Option<(String, Vec<u8>)>> {
        match (file_name(picture), pictures::bytes(self.pod, picture, SHOWN)) {
            (Some(name), Ok(bytes)) => Ok(Some((name, bytes))),
            (_, Err(error)) if error != Error::NotFound => Err(error),
            _ => Ok(None),
        }
    }

    fn conversation(&self, talk: &Summary, out: &mut dyn Write) -> Result<()> {
        let me = self.account.person.id;
        // From the last page back; read from the first.
        let mut pages: Vec<Vec<Message>> = Vec::new();
        loop {
            let before = pages.last().and_then(|page| page.first()).map(|message| message.id);
            let page = self.pod.look(|db| conversations::messages(db, me, talk.conversation.id, before))?;
            if page.is_empty() {
                break;
            }
            pages.push(page);
        }
        self.page(&talk.conversation.subject, out, |out| {
            write!(out, "{}", html! { p.soft { (self.names(&talk.people)) } }.0)?;
            self.pod.look(|db| {
                pages.iter().rev().flatten().try_for_each(|message| {
                    let said = html! {
                        article {
                            p.soft { strong { (message.author.name()) } " · " (self.when(message.created_at)) }
                            (self.prose(db, &message.text))
                        }
                    };
                    Ok(write!(out, "{}", said.0)?)
                })
            })
        })
    }

    fn names(&self, people: &[Person]) -> String {
        people.iter().map(Person::name).collect::<Vec<_>>().join(", ")
    }
}

/// Where a photo's file lies in the pages.
fn file_name(picture: &Picture) -> Option<String> {
    let kind = picture.files.as_ref()?.nearest(SHOWN).1;
    Some(format!("pictures/{}.{}", picture.key, kind.ending()))
}

/// People as the pod knows them; nothing is shown that is not in the pages.
struct Afar<'a, 'c>(Acquaintances<'a, 'c>);

impl Names for Afar<'_, '_> {
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
        self.0.person(id)
    }

    fn post(&self, guid: &Guid) -> Option<String> {
        self.0.post(guid)
    }

    fn picture(&self, _: &str) -> Option<String> {
        None
    }
}
