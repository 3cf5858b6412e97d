//! The streams' addresses.

use super::{Before, COUNTED, Comments, Shown, Stream, chosen_aspects, count_tagged, details, html, page, show};
use crate::base::{Error, Registrations, Result, Time};
use crate::moment::Db;
use crate::social::accounts::{self, json::Reader};
use crate::social::aspects::{self, Aspect, AspectId, Choice};
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, PostId};
use crate::social::publisher::{Start, publisher};
use crate::social::{contacts, conversations, getting_started, notifications, tags};
use crate::text::Script;
use crate::web::frame::Here;
use crate::web::input::{Asked, Input};
use crate::web::parts::page_head;
use crate::web::{self, Answer, Go, Json, Page, Trouble, Viewer, Visit, Wants};
use maud::{Markup, html};
use rocket::http::Status;
use rocket::{Route, get, put, routes};
use serde_json::{Value, json};

/// All routes of the streams.
pub fn routes() -> Vec<Route> {
    routes![
        main,
        glimpse,
        of_aspects,
        choose,
        activity,
        liked,
        commented,
        mentions,
        bookmarks,
        hidden,
        public,
        local,
        tagged,
        of_followed,
        of_person
    ]
}

/// Where a page begins, as clients (`max_time`, exclusive) and our own links (and `max_id` within that second) say it.
pub(in crate::social) fn before(asked: &Asked) -> Option<Before> {
    let time = Time::from_unix(asked.number("max_time")?);
    Some(Before { time, post: asked.number("max_id").map(PostId) })
}

/// The JSON of posts, newest first.
fn posts_json(visit: &Visit, db: &Db, shown: &[Shown]) -> Result<Value> {
    shown.iter().map(|one| Ok(posts::json::post(db.here(), one, &details(db, one, visit.ticket())?))).collect()
}

/// A page's posts, or why there are none; `address` is the stream's, with its query. `area` is as in [`html::nothing`].
fn list(visit: &Visit, db: &Db, stream: &Stream, asked: &Asked, address: &str, area: &str) -> Result<Markup> {
    let before = before(asked);
    let (shown, older) = page(db, visit.viewer_id(), stream, before)?;
    let view = visit.view();
    if shown.is_empty() && before.is_none() {
        return Ok(html::nothing(&view, area));
    }
    Ok(html::posts(&view, &shown, older.map(|older| (address, older))))
}

fn client(visit: &Visit, db: &Db, stream: &Stream, asked: &Asked) -> Result<Answer> {
    let (shown, _) = page(db, visit.viewer_id(), stream, before(asked))?;
    Ok(Json(Status::Ok, posts_json(visit, db, &shown)?).into())
}

/// What a stream has above its first page: where its viewer writes, for this audience.
fn above(visit: &Visit, viewer: &Viewer, db: &Db, choice: Choice, asked: &Asked) -> Result<Markup> {
    if before(asked).is_some() {
        return Ok(html! {});
    }
    publisher(visit, viewer, db, &Start { choice, folding: true, ..Start::with(viewer, "") })
}

/// The same on the page of a tag, which stands in the words already.
fn above_tag(visit: &Visit, db: &Db, tag: &str, asked: &Asked) -> Result<Markup> {
    let Some(viewer) = visit.viewer.as_ref().filter(|_| before(asked).is_none()) else { return Ok(html! {}) };
    publisher(visit, viewer, db, &Start { folding: true, ..Start::with(viewer, &format!("#{tag} ")) })
}

#[get("/stream")]
fn main(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, db, &Stream::Main, &asked);
        }
        let posts = list(visit, db, &Stream::Main, &asked, "/stream", "main")?;
        let choice = Choice::stored(&viewer.account.default_audience);
        let body = html! {
            h1 class="sr" { (visit.say("frame-stream")) }
            (html::own_tabs(&visit.view(), "/stream"))
            @if viewer.account.getting_started { (getting_started::html::hint(&visit.view(), &db.here().settings.pod_name)) }
            (above(visit, viewer, db, choice, &asked)?)
            (posts)
        };
        let page = Page::new(visit.say("frame-stream"), body).here(Here::Stream).side(beside(visit, viewer, db)?);
        Ok(with_gon(page, db, viewer)?.into())
    });
    Ok(answer?)
}

/// A post as it stands in a stream, for a page that is open. Nobody has looked at it by that.
#[get("/posts/<id>/glimpse")]
fn glimpse(visit: &Visit, viewer: &Viewer, id: &str) -> web::Result<Answer> {
    let shown = visit.pod.look(|db| {
        let post = posts::visible(db, Some(viewer.id()), id)?;
        show(db, Some(viewer.id()), vec![post], Comments::Last)
    })?;
    Ok(html! { @for one in &shown { (posts::html::post(&visit.view(), one, false)) } }.into())
}

/// Whom the viewer shares with, and how more people come.
fn beside(visit: &Visit, viewer: &Viewer, db: &Db) -> Result<Markup> {
    let counted = contacts::counts(db, viewer.id())?.by_aspect(aspects::of(db, viewer.id())?);
    let inviting = db.here().settings.registrations != Registrations::Closed;
    Ok(html! {
        (aspects::html::beside(&visit.view(), &counted))
        @if inviting { (accounts::html::invite_beside(&visit.view())) }
    })
}

/// The page with the line that three living clients pick apart by pattern: these assignments, in this order.
pub fn with_gon(page: Page, db: &Db, viewer: &Viewer) -> Result<Page> {
    let aspects = aspects::of(db, viewer.id())?;
    let reader = Reader {
        account: &viewer.account,
        aspects: &aspects,
        chosen: &chosen_aspects(db, viewer.id(), &viewer.account.chosen_aspects)?,
        contacts: contacts::counts(db, viewer.id())?.mine,
        unread: notifications::unread(db, viewer.id())?,
        messages: conversations::unread(db, viewer.id())?,
    };
    let (user, empty) = (accounts::json::user(db.here(), &reader), json!({}));
    let script = Script::assigning(&[("window.gon", &empty), ("gon.user", &user), ("gon.preloads", &empty)]);
    Ok(page.head(html! { (script) }).script(script.text()))
}

/// Which aspects an address asks for: those it names as far as they are the viewer's, else those chosen last.
fn asked_aspects(db: &Db, viewer: &Viewer, asked: &Asked, own: &[Aspect]) -> Result<Vec<AspectId>> {
    let is_own = |id: &AspectId| own.iter().any(|aspect| aspect.id == *id);
    let named: Vec<AspectId> =
        asked.all("a_ids").iter().filter_map(|id| id.parse().ok().map(AspectId)).filter(is_own).collect();
    if named.is_empty() { chosen_aspects(db, viewer.id(), &viewer.account.chosen_aspects) } else { Ok(named) }
}

#[get("/aspects")]
fn of_aspects(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        let own = aspects::of(db, viewer.id())?;
        let chosen = asked_aspects(db, viewer, &asked, &own)?;
        let all = own.iter().all(|aspect| chosen.contains(&aspect.id));
        let stream = Stream::Aspects(if all { Vec::new() } else { chosen.clone() });
        if visit.wants == Wants::Json {
            return client(visit, db, &stream, &asked);
        }
        let query = chosen.iter().map(|id| format!("a_ids[]={id}")).collect::<Vec<_>>().join("&");
        let posts = list(visit, db, &stream, &asked, &format!("/aspects?{query}"), "aspects")?;
        let choice = if all { Choice::AllAspects } else { Choice::Aspects(chosen.clone()) };
        let body = html! {
            (page_head(&visit.say("frame-aspects"), None, html! {}))
            (aspects::html::choose(&visit.view(), &own, &chosen))
            (above(visit, viewer, db, choice, &asked)?)
            (posts)
        };
        Ok(Page::new(visit.say("frame-aspects"), body).here(Here::Aspects).into())
    });
    Ok(answer?)
}

/// Remembers which aspects the aspects stream shows.
#[put("/aspects/chosen", data = "<input>")]
fn choose(visit: &Visit, viewer: &Viewer, input: Input) -> web::Result<Go> {
    let ids: Vec<AspectId> = input.all("a_ids").iter().filter_map(|id| id.parse().ok().map(AspectId)).collect();
    visit.pod.act(|tx| {
        let own = aspects::of(tx, viewer.id())?;
        let chosen = ids.iter().filter(|id| own.iter().any(|aspect| aspect.id == **id));
        accounts::choose_aspects(tx, viewer.id(), &chosen.map(ToString::to_string).collect::<Vec<_>>().join(","))
    })?;
    Ok(Go::to("/aspects"))
}

/// A stream of what concerns the viewer, below the way to the others.
fn own(visit: &Visit, asked: &Asked, stream: &Stream, path: &str, title: String) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, db, stream, asked);
        }
        let body = html! {
            h1 class="sr" { (title) }
            (html::own_tabs(&visit.view(), path))
            (list(visit, db, stream, asked, path, path.trim_start_matches('/'))?)
        };
        Ok(Page::new(title.clone(), body).here(Here::Stream).into())
    });
    Ok(answer?)
}

#[get("/activity")]
fn activity(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    own(visit, &asked, &Stream::Activity, "/activity", visit.say("streams-activity"))
}

#[get("/liked")]
fn liked(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    own(visit, &asked, &Stream::Liked, "/liked", visit.say("streams-liked"))
}

#[get("/commented")]
fn commented(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    own(visit, &asked, &Stream::Commented, "/commented", visit.say("streams-commented"))
}

#[get("/mentions")]
fn mentions(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    own(visit, &asked, &Stream::Mentions, "/mentions", visit.say("streams-mentions"))
}

#[get("/bookmarks")]
fn bookmarks(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    own(visit, &asked, &Stream::Bookmarks, "/bookmarks", visit.say("streams-bookmarks"))
}

/// Posts that the viewer put out of their streams, each with the way back.
#[get("/hidden_posts")]
fn hidden(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, db, &Stream::Hidden, &asked);
        }
        let body = html! {
            (page_head(&visit.say("streams-hidden"), Some(&visit.say("streams-hidden-words")), html! {}))
            (list(visit, db, &Stream::Hidden, &asked, "/hidden_posts", "hidden")?)
        };
        Ok(Page::new(visit.say("streams-hidden"), body).here(Here::Settings).into())
    });
    Ok(answer?)
}

/// Whether who looks may see the stream of what is written here.
fn sees_local(visit: &Visit) -> bool {
    let setting = visit.pod.here().settings.local_stream;
    visit.viewer.as_ref().is_some_and(|viewer| setting.admits(viewer.account.podmin))
}

/// Public posts by people of this pod, for whom the operator lets.
#[get("/local_public")]
fn local(visit: &Visit, _viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    if !sees_local(visit) {
        return Err(Error::NotFound.into());
    }
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, db, &Stream::Local, &asked);
        }
        let body = html! {
            (page_head(&visit.say("streams-local"), Some(&visit.say("streams-local-words")), html! {}))
            (html::public_tabs(&visit.view(), "/local_public"))
            (list(visit, db, &Stream::Local, &asked, "/local_public", "local")?)
        };
        Ok(Page::new(visit.say("streams-local"), body).here(Here::Public).into())
    });
    Ok(answer?)
}

#[get("/public")]
fn public(visit: &Visit, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, db, &Stream::Public, &asked);
        }
        let body = html! {
            (page_head(&visit.say("frame-public"), Some(&visit.say("streams-public-words")), html! {}))
            @if sees_local(visit) { (html::public_tabs(&visit.view(), "/public")) }
            (list(visit, db, &Stream::Public, &asked, "/public", "public")?)
        };
        Ok(Page::new(visit.say("frame-public"), body).here(Here::Public).into())
    });
    Ok(answer?)
}

#[get("/tags/<name>")]
fn tagged(visit: &Visit, name: &str, asked: Asked) -> web::Result<Answer> {
    let lower = name.to_lowercase();
    let address = tags::html::path(&lower);
    if name != lower {
        return Ok(Go::to(if visit.wants == Wants::Json { format!("{address}.json") } else { address }).into());
    }
    let answer = visit.pod.look(|db| {
        let stream = Stream::Tag(lower.clone());
        if visit.wants == Wants::Json {
            return client(visit, db, &stream, &asked);
        }
        let title = format!("#{lower}");
        let words = html::tagged(&visit.view(), count_tagged(db, visit.viewer_id(), &lower)?, COUNTED);
        let follow = match visit.viewer_id() {
            Some(viewer) => tags::html::follow(&visit.view(), &lower, tags::following(db, viewer, &lower)?),
            None => html! {},
        };
        let people = tagged_people(visit, db, &lower, &asked)?;
        let body = html! {
            (page_head(&title, Some(&words), follow))
            (above_tag(visit, db, &lower, &asked)?)
            (list(visit, db, &stream, &asked, &address, "tag")?)
            @if visit.viewer.is_none() { (people) }
        };
        let first = before(&asked).is_none();
        let card = html! { @if first { (html::tag_card(db.here(), &title, &words, &address)) } };
        let page = Page::new(title, body).here(Here::Search).head(card);
        Ok(if visit.viewer.is_some() { page.side(people) } else { page }.into())
    });
    Ok(answer?)
}

/// Beside a tag's posts: who has it in their profile.
fn tagged_people(visit: &Visit, db: &Db, tag: &str, asked: &Asked) -> Result<Markup> {
    let tagged = tags::people(db, visit.viewer_id(), tag, asked.number("people").map(PersonId))?;
    Ok(tags::html::people(&visit.view(), tag, &tagged))
}

/// Posts with any tag that the viewer follows.
#[get("/followed_tags")]
fn of_followed(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        let stream = Stream::FollowedTags;
        if visit.wants == Wants::Json {
            return client(visit, db, &stream, &asked);
        }
        let manage = html! { a class="button" href="/tag_followings" { (visit.say("tags-manage")) } };
        let body = html! {
            (page_head(&visit.say("frame-tags"), Some(&visit.say("streams-followed-words")), manage))
            (list(visit, db, &stream, &asked, "/followed_tags", "followed")?)
        };
        let side = tags::html::beside(&visit.view(), &tags::followed(db, viewer.id())?);
        Ok(Page::new(visit.say("frame-tags"), body).here(Here::Tags).side(side).into())
    });
    Ok(answer?)
}

/// Somebody's posts. Other pods ask this, signed out, for the public posts of people here.
#[get("/people/<guid>/stream")]
fn of_person(visit: &Visit, guid: &str, asked: Asked) -> web::Result<Answer> {
    let person = visit.pod.look(|db| people::by_guid_or_id(db, visit.viewer_id(), guid))?;
    match () {
        _ if person.closed => Err(Trouble::Gone),
        _ if visit.viewer.is_none() && !person.is_local() => Err(Trouble::SignIn),
        _ => Ok(visit.pod.look(|db| client(visit, db, &Stream::Profile(person.id), &asked))?),
    }
}
