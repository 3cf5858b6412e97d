//! Private conversations: the inbox, one conversation, and the form that begins one.

use super::{MESSAGES_PAGE, Message, PAGE, Summary};
use crate::{
    social::{
        people::{Person, html::face},
        pictures::Address,
    },
    text,
    web::parts::{
        Field, Method, Size, Tone, View, avatar, empty, field, form, icon, listed, look, notice, page_head, pager,
        time, weave,
    },
};
use maud::{Markup, html};

/// Names written out in a line; then how many more there are.
const NAMED: usize = 3;
/// What the inbox shows of the last message, in characters.
const EXCERPT_CHARS: usize = 140;

/// The way from somebody's page to a message for them.
pub fn write_to(view: &View, person: &Person) -> Markup {
    html! {
        a class="button small" href={ "/conversations/new?person_id=" (person.guid) } {
            (icon("mail")) (view.say("conversations-write-to"))
        }
    }
}

/// The inbox; pages count from 1.
pub fn inbox(view: &View, list: &[Summary], page: usize) -> Markup {
    let new = html! {
        a class="button" href="/conversations/new" { (icon("square-pen")) (view.say("conversations-new")) }
    };
    html! {
        (page_head(&view.say("conversations-title"), None, new))
        @if list.is_empty() {
            (empty("mail", &view.say("conversations-empty"), &view.say("conversations-empty-words"), html! {}))
        } @else {
            ol class="sheet list" { @for one in list { (line(view, one)) } }
        }
        @if list.len() == PAGE {
            (pager(&format!("/conversations?page={}", page + 1), &view.say("conversations-older"),
                "#main > :is(.sheet, .pager)"))
        }
    }
}

fn line(view: &View, one: &Summary) -> Markup {
    let others = others(view, one);
    let place = if one.unread > 0 { "#unread" } else { "" };
    let shown = others.first().copied().unwrap_or(&one.conversation.author);
    html! {
        li class={ "conversation" @if one.unread > 0 { " unread" } } {
            (avatar(&face(shown), Size::Medium))
            div class="conversation-text" {
                a class="conversation-subject" href={ "/conversations/" (one.conversation.id) (place) } dir="auto" {
                    (one.conversation.subject)
                }
                p class="conversation-people" { (named(view, &others)) }
                @if let Some(last) = &one.last { p class="conversation-excerpt" { (excerpt(view, last)) } }
            }
            div class="conversation-side" {
                (time(view.tongue, one.conversation.updated_at, view.now))
                @if one.unread > 0 {
                    span class="count" title=(view.count("conversations-unread", one.unread)) { (one.unread) }
                }
                span class="conversation-count" title=(view.count("conversations-messages", one.messages)) {
                    (icon("message-circle")) (one.messages)
                }
            }
        }
    }
}

fn is_viewer(view: &View, person: &Person) -> bool {
    view.viewer.is_some_and(|viewer| viewer.id == person.diaspora_id.as_str())
}

fn others<'a>(view: &View, one: &'a Summary) -> Vec<&'a Person> {
    one.people.iter().filter(|person| !is_viewer(view, person)).collect()
}

/// Names of people, each in its own direction: `A, B and C`, or how many more there are after three.
fn named(view: &View, others: &[&Person]) -> Markup {
    let mut named: Vec<Markup> = others.iter().take(NAMED).map(|person| html! { bdi { (person.name()) } }).collect();
    if others.len() > NAMED {
        let more = i64::try_from(others.len() - NAMED).unwrap_or(i64::MAX);
        named.push(html! { (view.count("notifications-others", more)) });
    }
    if named.is_empty() {
        html! { (view.say("conversations-alone")) }
    } else {
        listed(view.tongue, &named)
    }
}

fn excerpt(view: &View, last: &Message) -> Markup {
    let name = if is_viewer(view, &last.author) { view.say("conversations-you") } else { last.author.name() };
    let words = text::plain(&last.text, EXCERPT_CHARS);
    let pieces = [("name", html! { bdi { (name) } }), ("text", html! { bdi { (words) } })];
    weave(view.tongue, "conversations-said", &[], &pieces)
}

/// An answer that was not taken: what was typed, and the key of what was wrong with it.
pub type Wrong<'a> = Option<(&'a str, &'static str)>;

/// One conversation with a page of its messages, oldest first, and the field for the next; below `older` ones the way back
/// to the last.
pub fn conversation(view: &View, one: &Summary, messages: &[Message], older: bool, wrong: Wrong) -> Markup {
    let here = format!("/conversations/{}", one.conversation.id);
    html! {
        header class="page-head conversation-head" {
            a class="conversation-back" href="/conversations" { (icon("arrow-left")) (view.say("conversations-back")) }
            h1 dir="auto" { (one.conversation.subject) }
            form action={ (here) "/visibility" } method="post" data-ask=(view.say("conversations-leave-ask")) {
                (form(Method::Delete, view.csrf))
                button class="button quiet small" { (icon("log-out")) (view.say("conversations-leave")) }
            }
            (readers(view, one))
        }
        @if one.unread > 0 {
            a class="button small conversation-to-new" href="#unread" {
                (icon("arrow-down")) (view.say("conversations-to-new"))
            }
        }
        section class="sheet messages" aria-label=(view.say("conversations-list")) {
            div id="messages" class="stack" { (self::messages(view, one, messages)) }
            @if let Some((_, key)) = wrong { (notice(view.tongue, Tone::Bad, &view.say(key))) }
            @if older { nav class="pager" { a class="button" href=(here) { (view.say("conversations-newest")) } } }
            @else { (answer(view, &here, wrong.map(|(typed, _)| typed).unwrap_or_default())) }
        }
    }
}

/// Who can read it, each a link.
fn readers(view: &View, one: &Summary) -> Markup {
    let others = others(view, one);
    let link = |person: &Person| {
        let face = face(person);
        html! { a href=(face.href) class="hovercardable" dir="auto" title=(face.id) { (face.name) } }
    };
    let who = listed(view.tongue, &others.iter().map(|person| link(person)).collect::<Vec<_>>());
    html! {
        p class="conversation-readers" {
            (icon("lock"))
            span {
                @if others.is_empty() { (view.say("conversations-alone")) }
                @else { (weave(view.tongue, "conversations-readers", &[], &[("who", who)])) }
            }
        }
    }
}

/// A page of messages, below the way to older ones; `#unread` stands before the first that its reader has not looked at.
pub fn messages(view: &View, one: &Summary, messages: &[Message]) -> Markup {
    let unread = usize::try_from(one.unread).unwrap_or_default();
    let foreign = messages.iter().rev().filter(|message| !is_viewer(view, &message.author));
    let first = foreign.take(unread).last().map(|message| message.id);
    html! {
        @if let Some(oldest) = messages.first().filter(|_| messages.len() == MESSAGES_PAGE) {
            (pager(&format!("/conversations/{}?before={}", one.conversation.id, oldest.id),
                &view.say("conversations-older"), "#messages > *"))
        }
        @for message in messages {
            @if first == Some(message.id) {
                p class="messages-new" id="unread" { span { (view.say("conversations-new-from-here")) } }
            }
            (self::message(view, message))
        }
    }
}

/// One message, `#<guid>` being its place. Living clients read classes, the author's link and the picture's attributes.
pub fn message(view: &View, one: &Message) -> Markup {
    let author = face(&one.author);
    let picture = one.author.picture.as_ref().map(|key| Address::of(key, crate::media::Size::ThumbSmall).path(None));
    html! {
        div class="stream-element message" id=(one.guid) data-guid=(one.guid) data-own[is_viewer(view, &one.author)] {
            a class="img" href=(author.href) tabindex="-1" aria-hidden="true" {
                (avatar(&author, Size::Small))
                img class="avatar" hidden loading="lazy" alt="" title=(author.name)
                    src=(picture.as_deref().unwrap_or("/assets/user/default.png"));
            }
            div class="comment-head" {
                a href=(author.href) dir="auto" { (author.name) }
                a href={ "#" (one.guid) } { (time(view.tongue, one.created_at, view.now)) }
                @if one.edited_at.is_some() { span { (view.say("conversations-edited")) } }
            }
            div class="message-content prose" dir="auto" { (one.html) }
        }
    }
}

/// The field for the next message; with script the answer, one [`message`], is added to the others.
fn answer(view: &View, here: &str, typed: &str) -> Markup {
    let action = format!("{here}/messages");
    html! {
        form class="comment-new message-new" action=(action) method="post" hx-post=(action) hx-target="#messages"
            hx-swap="beforeend" {
            (form(Method::Post, view.csrf))
            @if let Some(viewer) = view.viewer { (avatar(viewer, Size::Small)) }
            div {
                textarea id="message_text" name="message[text]" rows="2" required dir="auto" data-markdown
                    placeholder=(view.say("conversations-answer")) aria-label=(view.say("conversations-answer")) {
                    "\n" (typed)
                }
                button class="button primary small" { (icon("send")) (view.say("conversations-send")) }
                (look(view, "message[text]"))
            }
        }
    }
}

/// What somebody has typed so far into the form that begins a conversation.
#[derive(Default)]
pub struct Draft<'a> {
    /// Whom they have chosen.
    pub to: &'a [Person],
    pub subject: &'a str,
    pub text: &'a str,
    /// The form's field and the key of what was wrong with it.
    pub wrong: Option<(&'static str, &'static str)>,
}

/// The form that begins a conversation with some of `contacts`.
pub fn new(view: &View, contacts: &[Person], draft: &Draft) -> Markup {
    let find = html! { a class="button" href="/people" { (icon("search")) (view.say("contacts-find")) } };
    let wrong = |name: &str| draft.wrong.filter(|(field, _)| *field == name).map(|(_, key)| view.say(key));
    let (wrong_to, wrong_subject) = (wrong("contact_ids"), wrong("conversation[subject]"));
    let wrong_text = wrong("conversation[text]");
    html! {
        (page_head(&view.say("conversations-new"), None, html! {}))
        @if contacts.is_empty() {
            (empty("mail", &view.say("conversations-no-contacts"), &view.say("conversations-no-contacts-words"), find))
        } @else {
            form class="sheet form" action="/conversations" method="post" {
                (form(Method::Post, view.csrf))
                fieldset class={ "field recipients" @if wrong_to.is_some() { " wrong" } } {
                    legend { (view.say("conversations-to")) }
                    @if let Some(wrong) = wrong_to { p class="field-wrong" { (icon("info")) span { (wrong) } } }
                    @else { small { (view.say("conversations-to-hint")) } }
                    // Only script can filter a list without sending what is typed below.
                    input type="search" hidden placeholder=(view.say("conversations-to-filter"))
                        aria-label=(view.say("conversations-to-filter")) data-filter="#recipients" dir="auto";
                    ul id="recipients" { @for person in contacts { (recipient(person, draft.to.contains(person))) } }
                }
                (field(Field { value: draft.subject, wrong: wrong_subject.as_deref(),
                    hint: Some(&view.say("conversations-subject-hint")),
                    ..Field::new("conversation_subject", "conversation[subject]", &view.say("conversations-subject")) }))
                (field(Field { value: draft.text, wrong: wrong_text.as_deref(), rows: 6, required: true,
                    hint: Some(&view.say("conversations-text-hint")),
                    ..Field::new("conversation_text", "conversation[text]", &view.say("conversations-text")) }))
                div class="buttons" {
                    button class="button primary" { (icon("send")) (view.say("conversations-send")) }
                    (look(view, "conversation[text]"))
                    a class="button quiet" href="/conversations" { (view.say("frame-ask-no")) }
                }
            }
        }
    }
}

fn recipient(person: &Person, chosen: bool) -> Markup {
    let face = face(person);
    html! {
        li {
            label class="recipient" {
                input type="checkbox" name="person_ids[]" value=(person.id) checked[chosen];
                (avatar(&face, Size::Small))
                span class="person-text" {
                    span class="person-name" dir="auto" { (face.name) }
                    span class="person-id" { (face.id) }
                }
            }
        }
    }
}
