//! The front door: welcome, sign-in, sign-up, set-up; and the settings of one's own account.

use crate::{
    moment::Here,
    social::{
        accounts::Account,
        aspects::{Aspect, Choice},
        invitations::Invitation,
        sessions::{self, Session, SessionId},
    },
    text::{Html, Tongue},
    web::parts::{
        Card, Chosen, Field, Method, Tone, View, act, audience_picker, card, check, contents, field, form, icon, lost,
        notice, page_head, weave,
    },
};
use maud::{Markup, html};

/// The landing page: what this place is, in the operator's `own` words or ours, and the way in.
pub fn welcome(view: &View, pod: &str, own: Option<&Html>, open: bool) -> Markup {
    html! {
        div class="welcome" {
            div class="welcome-words" {
                (icon("seed"))
                @if let Some(own) = own {
                    h1 dir="auto" { (pod) }
                    div class="prose" dir="auto" { (own) }
                } @else {
                    h1 { (view.say("accounts-welcome")) }
                    p { (view.tongue.say_with("accounts-welcome-words", &[("pod", pod.into())])) }
                }
                @if open {
                    div class="buttons" { a class="button" href="/users/sign_up" { (icon("sprout")) (view.say("accounts-sign-up")) } }
                }
            }
            div class="door" { (sign_in_form(view, "", None)) }
        }
    }
}

/// What other sites show of a link to the pod.
pub fn welcome_card(view: &View, here: &Here) -> Markup {
    let (address, icon) = (here.address("/"), here.address("/assets/brand/icon-512.png"));
    let (site, title) = (&here.settings.pod_name, view.say("accounts-welcome"));
    let words = view.tongue.say_with("accounts-welcome-words", &[("pod", site.as_str().into())]);
    card(&Card { kind: "website", address: &address, site, title: &title, words: &words, pictures: &[icon] })
}

/// The sign-in page. `name` is what was typed before, `back` where to go then, `wrong` why it did not work.
pub fn sign_in(view: &View, name: &str, back: Option<&str>, wrong: Option<&str>) -> Markup {
    html! {
        div class="door" {
            div class="door-head" { (icon("seed")) h1 { (view.say("accounts-sign-in-title")) } }
            @if let Some(wrong) = wrong { (notice(view.tongue, Tone::Bad, wrong)) }
            (sign_in_form(view, name, back))
        }
    }
}

fn sign_in_form(view: &View, name: &str, back: Option<&str>) -> Markup {
    let password = Field {
        kind: "password",
        required: true,
        autocomplete: Some("current-password"),
        ..Field::new("user_password", "user[password]", "")
    };
    html! {
        form class="sheet form" action="/users/sign_in" method="post" {
            (form(Method::Post, view.csrf))
            @if let Some(back) = back { input type="hidden" name="back" value=(back); }
            (field(Field { value: name, required: true, autocomplete: Some("username"), first: name.is_empty(),
                ..Field::new("user_username", "user[username]", &view.say("accounts-name-or-email")) }))
            (field(Field { label: &view.say("accounts-password"), first: !name.is_empty(), ..password }))
            input type="hidden" name="user[remember_me]" value="1";
            button class="button primary" { (view.say("accounts-sign-in")) }
        }
    }
}

/// The page behind links that would sign somebody out: looking at it does nothing.
pub fn sign_out(view: &View) -> Markup {
    lost(
        &view.say("accounts-sign-out"),
        &view.say("accounts-sign-out-words"),
        act(
            "/users/sign_out",
            Method::Delete,
            view.csrf,
            &[],
            "button primary",
            html! { (view.say("frame-sign-out")) },
        ),
    )
}

/// What a newcomer has typed, and what was wrong with it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'a> {
    /// The name they want.
    pub name: &'a str,
    /// Their address, if they gave one.
    pub email: &'a str,
    /// The form's parameter and why it was not taken.
    pub wrong: Option<(&'a str, &'a str)>,
}

/// How somebody comes to the sign-up page.
#[derive(Clone, Copy, Debug)]
pub struct Joining<'a> {
    /// What the pod is called.
    pub pod: &'a str,
    /// What stands behind their name.
    pub host: &'a str,
    /// Who invited them, and the code of the invitation.
    pub by: Option<(&'a str, &'a str)>,
    /// Whether they are the first, and become the podmin.
    pub set_up: bool,
    /// Whether the code from the terminal is needed.
    pub code_asked: bool,
    /// Whether there are terms to agree to.
    pub terms: bool,
}

/// The sign-up page.
pub fn sign_up(view: &View, joining: &Joining, typed: Typed) -> Markup {
    let Joining { pod, host, by, set_up, code_asked, terms } = *joining;
    let at = format!("@{host}");
    html! {
        div class="door" {
            div class="door-head" {
                (icon("seed"))
                @if set_up {
                    h1 { (view.say("accounts-set-up-title")) }
                    p { (view.say("accounts-set-up-words")) }
                } @else {
                    h1 { (view.tongue.say_with("accounts-sign-up-title", &[("pod", pod.into())])) }
                    @if let Some((name, _)) = by { p { (view.tongue.say_with("accounts-invited-by", &[("name", name.into())])) } }
                }
            }
            form class="sheet form" action="/users" method="post" {
                (form(Method::Post, view.csrf))
                @if let Some((_, code)) = by { input type="hidden" name="invite[token]" value=(code); }
                (sign_up_fields(view, &at, code_asked, typed))
                @if terms {
                    @let way = html! { a href="/terms" target="_blank" { (view.say("about-terms-accepted")) } };
                    p class="small soft" { (weave(view.tongue, "about-terms-accept", &[], &[("terms", way)])) }
                }
                button class="button primary" { (view.say("accounts-sign-up-do")) }
            }
            @if !set_up { p class="door-else" { a href="/users/sign_in" { (view.say("accounts-have-one")) } } }
        }
    }
}

fn sign_up_fields(view: &View, at: &str, code_asked: bool, typed: Typed) -> Markup {
    let wrong = |name: &str| typed.wrong.filter(|(field, _)| *field == name).map(|(_, words)| words);
    let password = |id, name, key: &str, hint: Option<&str>| {
        field(Field {
            kind: "password",
            required: true,
            autocomplete: Some("new-password"),
            wrong: wrong(name),
            hint,
            ..Field::new(id, name, &view.say(key))
        })
    };
    html! {
        @if code_asked {
            (field(Field { required: true, hint: Some(&view.say("accounts-code-hint")), wrong: wrong("set_up_code"), first: true,
                autocomplete: Some("one-time-code"), ..Field::new("set_up_code", "set_up_code", &view.say("accounts-code")) }))
        }
        (field(Field { value: typed.name, required: true, autocomplete: Some("username"), wrong: wrong("user[username]"), first: !code_asked,
            after: Some(at), hint: Some(&view.say("accounts-name-hint")),
            ..Field::new("user_username", "user[username]", &view.say("accounts-name")) }))
        (field(Field { kind: "email", value: typed.email, autocomplete: Some("email"), wrong: wrong("user[email]"),
            hint: Some(&view.say("accounts-email-hint")), ..Field::new("user_email", "user[email]", &view.say("accounts-email")) }))
        (password("user_password", "user[password]", "accounts-password", Some(&view.say("accounts-password-hint"))))
        (password("user_password_confirmation", "user[password_confirmation]", "accounts-password-again", None))
    }
}

/// Why nobody can sign up here now: only by invitation (`by_invitation`), or not at all.
pub fn closed(view: &View, by_invitation: bool) -> Markup {
    let (title, words) = match by_invitation {
        true => ("accounts-invitation-needed", "accounts-invitation-needed-words"),
        false => ("accounts-closed", "accounts-closed-words"),
    };
    html! {
        (lost(&view.say(title), &view.say(words), html! {
            a class="button" href="/users/sign_in" { (view.say("accounts-have-one")) }
        }))
    }
}

/// What the settings show besides the account itself.
pub struct Settings<'a> {
    /// Whose they are.
    pub account: &'a Account,
    /// Their aspects with the number of people in each, and how many there are in all of them.
    pub aspects: &'a [(Aspect, u64)],
    /// See `aspects`.
    pub all: u64,
    /// The browsers they are signed in with, and which of them this is.
    pub sessions: &'a [Session],
    /// See `sessions`.
    pub this: SessionId,
    /// Their invitation, and the pod's address before its path.
    pub invitation: Option<(&'a Invitation, &'a str)>,
    /// The form's parameter and why it was not taken.
    pub wrong: Option<(&'a str, &'a str)>,
}

/// The settings' parts, each by its title, which is its `id` too.
const PARTS: [&str; 9] = [
    "accounts-language",
    "accounts-audience",
    "accounts-shares-back",
    "accounts-reading",
    "accounts-email",
    "accounts-password",
    "accounts-invite",
    "accounts-sessions",
    "accounts-more",
];

/// Beside the settings: the way to each of their parts.
pub fn settings_beside(view: &View, of: &Settings) -> Markup {
    let parts = PARTS.into_iter().filter(|part| *part != "accounts-invite" || of.invitation.is_some());
    let parts: Vec<_> = parts.map(|part| (view.say(part), part)).collect();
    contents(&view.say("accounts-settings"), &parts)
}

/// The settings: one small form for each thing.
pub fn settings(view: &View, of: &Settings) -> Markup {
    let part = |title: &str, inner: Markup| {
        html! {
            form class="sheet form" id=(title) action="/user/edit" method="post" {
                (form(Method::Put, view.csrf)) h2 { (view.say(title)) } (inner)
                div class="buttons" { button class="button" { (view.say("accounts-save")) } }
            }
        }
    };
    html! {
        (page_head(&view.say("accounts-settings"), None, html! { span class="soft" { (of.account.person.diaspora_id) } }))
        (part("accounts-language", languages(view, of.account)))
        (part("accounts-audience", default_audience(view, of)))
        (part("accounts-shares-back", shares_back(view, of)))
        (part("accounts-reading", reading(view, of.account)))
        (part("accounts-email", email(view, of)))
        (part("accounts-password", passwords(view, of)))
        @if let Some((invitation, url)) = of.invitation { (invite(view, invitation, url)) }
        (sessions::html::list(view, of.sessions, of.this))
        section class="sheet" id="accounts-more" {
            h2 { (view.say("accounts-more")) }
            div class="buttons" {
                a class="button" href="/user/data" { (icon("download")) (view.say("exports-title")) }
                a class="button" href="/privacy" { (icon("ban")) (view.say("blocks-title")) }
                a class="button" href="/getting_started" { (icon("sprout")) (view.say("start-title")) }
                // Only script can ask the browser.
                button type="button" class="button" id="browser_news" hidden title=(view.say("accounts-browser-news-words")) {
                    (icon("bell")) (view.say("accounts-browser-news"))
                }
                button type="button" class="button" id="diaspora_links" hidden title=(view.say("keys-links-words")) {
                    (icon("link")) (view.say("keys-links"))
                }
                a class="button danger" href="/user/close" { (icon("trash-2")) (view.say("closings-title")) }
            }
        }
    }
}

fn shares_back(view: &View, of: &Settings) -> Markup {
    html! {
        div class="field" {
            select id="user_shares_back" name="user[auto_follow_back_aspect_id]" aria-label=(view.say("accounts-shares-back"))
                aria-describedby="user_shares_back_said" {
                option value="" { (view.say("accounts-shares-back-no")) }
                @for (aspect, _) in of.aspects {
                    option value=(aspect.id) selected[of.account.shares_back_in == Some(aspect.id)] { (aspect.name) }
                }
            }
            small id="user_shares_back_said" { (view.say("accounts-shares-back-words")) }
        }
    }
}

fn reading(view: &View, account: &Account) -> Markup {
    html! {
        // Boxes that are not ticked send nothing.
        input type="hidden" name="user[reading]" value="true";
        (check("user_shows_sensitive", "user[shows_sensitive]", &view.say("accounts-sensitive"),
            Some(&view.say("accounts-sensitive-words")), account.shows_sensitive))
        (check("user_shortcuts", "user[shortcuts]", &view.say("accounts-shortcuts"),
            Some(&view.say("accounts-shortcuts-words")), account.shortcuts))
        p class="small" { a href="/help/keyboard" { (view.say("keys-title")) } }
    }
}

fn languages(view: &View, account: &Account) -> Markup {
    html! {
        div class="field" {
            label class="sr" for="user_language" { (view.say("accounts-language")) }
            select id="user_language" name="user[language]" {
                @for tongue in Tongue::all() {
                    option value=(tongue.code()) selected[account.language.as_deref().unwrap_or(view.tongue.code()) == tongue.code()] {
                        (tongue.native_name())
                    }
                }
            }
        }
    }
}

fn default_audience(view: &View, of: &Settings) -> Markup {
    let choice = Choice::stored(&of.account.default_audience);
    let ticked = |aspect: &Aspect| matches!(&choice, Choice::Aspects(ids) if ids.contains(&aspect.id));
    let aspects: Vec<Chosen> = of
        .aspects
        .iter()
        .map(|(aspect, people)| Chosen { id: aspect.id.0, name: &aspect.name, people: *people, ticked: ticked(aspect) })
        .collect();
    html! {
        p class="soft" { (view.say("accounts-audience-words")) }
        (audience_picker(view.tongue, choice == Choice::Public, Some(of.all), choice == Choice::AllAspects, &aspects, None))
    }
}

fn wrong<'a>(of: &Settings<'a>, name: &str) -> Option<&'a str> {
    of.wrong.filter(|(field, _)| *field == name).map(|(_, words)| words)
}

fn email(view: &View, of: &Settings) -> Markup {
    // A living client reads the address by this exact pattern.
    html! {
        div class={ "field" @if wrong(of, "user[email]").is_some() { " wrong" } } {
            label class="sr" for="user_email" { (view.say("accounts-email")) }
            input id="user_email" name="user[email]" size="30" type="text" value=(of.account.email.as_deref().unwrap_or_default())
                inputmode="email" autocomplete="email";
            @if let Some(wrong) = wrong(of, "user[email]") { p class="field-wrong" { (icon("info")) (wrong) } }
            @else { small { (view.say("accounts-email-hint")) } }
        }
    }
}

fn passwords(view: &View, of: &Settings) -> Markup {
    let password = |id, name, key: &str, autocomplete| {
        field(Field {
            kind: "password",
            required: true,
            autocomplete: Some(autocomplete),
            wrong: wrong(of, name),
            ..Field::new(id, name, &view.say(key))
        })
    };
    html! {
        (password("user_current_password", "user[current_password]", "accounts-password-now", "current-password"))
        (password("user_password", "user[password]", "accounts-password-new", "new-password"))
        (password("user_password_confirmation", "user[password_confirmation]", "accounts-password-again", "new-password"))
    }
}

/// One's own invitation link, to copy or to make anew.
pub fn invite(view: &View, invitation: &Invitation, url: &str) -> Markup {
    let link = format!("{url}/i/{}", invitation.code);
    html! {
        section class="sheet" id="accounts-invite" {
            h2 { (view.say("accounts-invite")) }
            p class="soft" { (view.count("accounts-invite-words", invitation.uses_left)) }
            div class="copy" {
                input id="invitation_link" value=(link) readonly aria-label=(view.say("accounts-invite"));
                button type="button" class="button" data-copy="invitation_link" data-copied=(view.say("accounts-copied")) {
                    (icon("copy")) span { (view.say("accounts-copy")) }
                }
            }
            (act("/users/invitations/renew", Method::Post, view.csrf, &[], "button quiet small",
                html! { (view.say("accounts-invite-renew")) }))
        }
    }
}

/// Beside the stream: where the invitation link is.
pub fn invite_beside(view: &View) -> Markup {
    html! {
        section {
            h2 { (view.say("accounts-missing")) }
            p { (view.say("accounts-missing-words")) }
            a href="/users/invitations" { (view.say("accounts-invite")) }
        }
    }
}
