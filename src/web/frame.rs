//! The frame around every page: head, navigation, notice, side. Values in, markup out; it asks nothing of the pod.

use crate::{
    text::Tongue,
    web::parts::{Face, Method, Size, Tone, ask, avatar, find, form, icon, lightbox, live, news_menu, notice, tools},
};
use maud::{DOCTYPE, Markup, html};

// No eval, no injected style, no request to anybody else: what the pages' content security policy allows.
const HTMX_CONFIG: &str = r#"{"allowEval":false,"includeIndicatorStyles":false,"selfRequestsOnly":true,"historyCacheSize":0,"scrollIntoViewOnBoost":false,"responseHandling":[{"code":"204","swap":false},{"code":"422","swap":true,"error":true},{"code":"[23]..","swap":true},{"code":"[45]..","swap":false,"error":true}]}"#;

/// Everything around a page's own content.
pub struct Frame<'a> {
    /// The language it speaks.
    pub tongue: Tongue,
    /// What the page is called, in the window's title.
    pub title: &'a str,
    /// What the pod is called.
    pub pod: &'a str,
    /// Who looks at it; nobody when signed out.
    pub viewer: Option<Viewer>,
    /// Whether their account is about to close; then nobody is in `viewer`.
    pub leaving: bool,
    /// The session's token, for forms and for the clients that read it from the page.
    pub csrf: &'a str,
    /// What the last request had to say.
    pub notice: Option<(Tone, &'a str)>,
    /// Which entry of the navigation this is.
    pub here: Option<Here>,
    /// How the page is laid out.
    pub shape: Shape,
    /// More for `<head>`: OpenGraph, feeds, the line that living clients parse.
    pub head: Markup,
    /// People, tags and hints beside the content; may be empty.
    pub side: Markup,
    /// Where this build's style, scripts and htmx are.
    pub assets: Assets<'a>,
}

/// The person who is signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// How they appear.
    pub face: Face,
    /// How many notifications they have not read.
    pub unread: u64,
    /// How many messages they have not read.
    pub messages: u64,
    /// For the podmin: what waits for them.
    pub podmin: Option<Duties>,
    /// Whether single keys act.
    pub shortcuts: bool,
}

/// What waits for the podmin.
#[derive(Clone, Copy, Debug)]
pub struct Duties {
    /// People whose keys were refused.
    pub refused: u64,
    /// Reports that nobody has looked at.
    pub reports: u64,
}

/// Addresses of the files each page loads.
#[derive(Clone, Copy, Debug)]
pub struct Assets<'a> {
    /// `/assets/app.<hash>.css`
    pub css: &'a str,
    /// `/assets/app.<hash>.js`, a module.
    pub js: &'a str,
    /// htmx itself.
    pub htmx: &'a str,
}

/// The entries of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// The main stream.
    Stream,
    /// Posts of chosen aspects.
    Aspects,
    /// Posts with tags I follow, and which those are.
    Tags,
    /// Every public post this pod knows.
    Public,
    /// News of others.
    Notifications,
    /// Private conversations.
    Conversations,
    /// Whom I share with.
    Contacts,
    /// Finding people and tags.
    Search,
    /// Writing a post.
    Write,
    /// My own page.
    Me,
    /// Settings of my account.
    Settings,
    /// Questions and answers.
    Help,
}

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Navigation, content, side; signed out the navigation is a bar above.
    Page,
    /// One narrow column: sign-in, sign-up, set-up.
    Door,
    /// The landing page, twice as wide.
    Welcome,
}

/// A whole document around `body`.
pub fn page(frame: &Frame, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(frame.tongue.code()) dir=(frame.tongue.dir()) {
            (head(frame))
            body data-keys[frame.viewer.as_ref().is_some_and(|viewer| viewer.shortcuts)] {
                a class="skip" href="#main" { (frame.tongue.say("frame-skip")) }
                (columns(frame, body))
                (ask(frame.tongue))
                (lightbox(frame.tongue))
                @if frame.viewer.is_some() { (tools(frame.tongue)) }
            }
        }
    }
}

fn head(frame: &Frame) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
            meta name="csrf-param" content="authenticity_token";
            meta name="csrf-token" content=(frame.csrf);
            meta name="htmx-config" content=(HTMX_CONFIG);
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="same-origin";
            title { (frame.title) " · " (frame.pod) }
            link rel="stylesheet" href=(frame.assets.css);
            link rel="icon" href="/assets/brand/favicon.svg" type="image/svg+xml";
            link rel="apple-touch-icon" href="/assets/brand/apple-touch-icon.png";
            link rel="manifest" href="/manifest.json";
            script src=(frame.assets.htmx) defer {}
            script src=(frame.assets.js) type="module" {}
            (frame.head)
        }
    }
}

fn columns(frame: &Frame, body: &Markup) -> Markup {
    let said = frame.notice.map(|(tone, words)| notice(frame.tongue, tone, words));
    let signed_in = frame.viewer.as_ref().filter(|_| frame.shape == Shape::Page);
    let class = match (frame.shape, signed_in.is_some()) {
        (Shape::Welcome, _) => "frame plain wide",
        (_, true) => "frame",
        (_, false) => "frame plain",
    };
    html! {
        div class=(class) {
            @if let Some(viewer) = signed_in { (nav(frame, viewer)) } @else { (topbar(frame)) }
            main id="main" {
                div id="notices" class="notices" aria-live="polite" { @if let Some(said) = said { (said) } }
                @if let Some(viewer) = signed_in { (live(frame.tongue, &viewer.face)) }
                (body)
                div class="to-top" { a href="#" aria-label=(frame.tongue.say("frame-top")) { (icon("arrow-up")) } }
            }
            @if signed_in.is_some() {
                aside class="side" { (frame.side) (foot(frame.tongue)) }
            } @else {
                (foot(frame.tongue))
            }
        }
        @if let Some(viewer) = signed_in { (bar(frame, viewer)) (me_menu(frame, viewer)) (news_menu(frame.tongue)) }
    }
}

fn brand(frame: &Frame) -> Markup {
    html! { a class="brand" href="/" { (icon("seed")) span dir="auto" { (frame.pod) } } }
}

fn topbar(frame: &Frame) -> Markup {
    html! {
        header class="topbar" {
            (brand(frame))
            @if frame.leaving && frame.shape == Shape::Page {
                a class="button" href="/user/close" { (frame.tongue.say("frame-leaving")) }
            } @else if frame.viewer.is_none() && frame.shape == Shape::Page {
                a class="button" href="/users/sign_in" { (frame.tongue.say("frame-sign-in")) }
            }
        }
    }
}

fn nav(frame: &Frame, viewer: &Viewer) -> Markup {
    let tongue = frame.tongue;
    let entry = |here: Here, href: &str, picture: &str, key: &str| {
        html! {
            li {
                a href=(href) aria-current=[(frame.here == Some(here)).then_some("page")] {
                    (icon(picture))
                    span { (tongue.say(key)) }
                    (waiting(tongue, here, viewer))
                }
            }
        }
    };
    html! {
        nav class="nav" id="main_nav" aria-label=(tongue.say("frame-nav")) {
            (brand(frame))
            (find(tongue))
            a class="button primary" href="/status_messages/new" { (icon("square-pen")) (tongue.say("frame-write")) }
            ul {
                (entry(Here::Stream, "/stream", "house", "frame-stream"))
                (entry(Here::Aspects, "/aspects", "layers", "frame-aspects"))
                (entry(Here::Notifications, "/notifications", "bell", "frame-notifications"))
                (entry(Here::Conversations, "/conversations", "mail", "frame-conversations"))
                (entry(Here::Contacts, "/contacts", "users", "frame-contacts"))
                (entry(Here::Tags, "/followed_tags", "hash", "frame-tags"))
                (entry(Here::Public, "/public", "globe", "frame-public"))
            }
            div class="nav-me person" {
                (avatar(&viewer.face, Size::Small))
                a class="person-name person-text" href=(viewer.face.href) dir="auto"
                    aria-current=[(frame.here == Some(Here::Me)).then_some("page")] { (viewer.face.name) }
                button type="button" class="button quiet round" popovertarget="me_menu"
                    aria-label=(tongue.say("frame-more")) { (icon("ellipsis")) }
            }
        }
    }
}

fn bar(frame: &Frame, viewer: &Viewer) -> Markup {
    let tongue = frame.tongue;
    let entry = |here: Here, class: Option<&str>, href: &str, picture: &str, key: &str| {
        html! {
            a href=(href) class=[class] aria-current=[(frame.here == Some(here)).then_some("page")] {
                (icon(picture))
                span class="sr" { (tongue.say(key)) }
                (waiting(tongue, here, viewer))
            }
        }
    };
    html! {
        nav class="bar" aria-label=(tongue.say("frame-bar")) {
            (entry(Here::Stream, None, "/stream", "house", "frame-stream"))
            (entry(Here::Search, None, "/search", "search", "frame-search"))
            (entry(Here::Write, Some("write"), "/status_messages/new", "square-pen", "frame-write"))
            (entry(Here::Notifications, None, "/notifications", "bell", "frame-notifications"))
            (entry(Here::Conversations, None, "/conversations", "mail", "frame-conversations"))
            button type="button" popovertarget="me_menu" {
                (avatar(&viewer.face, Size::Small))
                span class="sr" { (tongue.say("frame-me")) }
            }
        }
    }
}

/// What is needed seldom: opened from the bar's face or beside the name in the navigation.
fn me_menu(frame: &Frame, viewer: &Viewer) -> Markup {
    let tongue = frame.tongue;
    // What the wide navigation has already stands here for the phone only.
    let entry = |href: &str, picture: &str, key: &str, phone: bool| {
        html! { li class=[phone.then_some("only-bar")] { a href=(href) { (icon(picture)) (tongue.say(key)) } } }
    };
    html! {
        div id="me_menu" class="bar-menu" popover {
            ul {
                (entry(&viewer.face.href, "circle-user-round", "frame-me", true))
                (entry("/aspects", "layers", "frame-aspects", true))
                (entry("/contacts", "users", "frame-contacts", true))
                (entry("/followed_tags", "hash", "frame-tags", true))
                (entry("/public", "globe", "frame-public", true))
                (entry("/profile/edit", "pencil", "frame-profile", false))
                (entry("/user/edit", "settings", "frame-settings", false))
                (entry("/help", "info", "frame-help", false))
                @if let Some(Duties { refused, reports }) = viewer.podmin {
                    li { a href="/report" { (icon("flag")) (tongue.say("reports-list")) (count(tongue, "reports-open-count", reports)) } }
                    li {
                        a href="/admin/pods" {
                            (icon("globe"))
                            (tongue.say("pods-title"))
                            @if refused > 0 {
                                span class="count" title=(tongue.say_with("pods-refused-count", &[("count", refused.into())])) { (refused) }
                            }
                        }
                    }
                }
                li {
                    form action="/users/sign_out" method="post" {
                        (form(Method::Delete, frame.csrf))
                        button { (icon("log-out")) (tongue.say("frame-sign-out")) }
                    }
                }
            }
        }
    }
}

/// What waits behind an entry, as a number.
fn waiting(tongue: Tongue, here: Here, viewer: &Viewer) -> Markup {
    match here {
        Here::Notifications => count(tongue, "frame-unread", viewer.unread),
        Here::Conversations => count(tongue, "frame-unread-messages", viewer.messages),
        _ => html! {},
    }
}

/// How much somebody has not read, as the message of that key says; nothing when there is nothing to read.
pub fn count(tongue: Tongue, key: &str, unread: u64) -> Markup {
    html! {
        @if unread > 0 {
            span class="count" title=(tongue.say_with(key, &[("count", unread.into())])) {
                @if unread > 99 { "99+" } @else { (unread) }
            }
        }
    }
}

fn foot(tongue: Tongue) -> Markup {
    html! {
        footer class="foot" {
            a href="https://diasporafoundation.org/" rel="noopener noreferrer" { (tongue.say("frame-network")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(viewer: Option<Viewer>) -> String {
        let frame = Frame {
            tongue: Tongue::english(),
            title: "Stream",
            pod: "meadow.example",
            viewer,
            leaving: false,
            csrf: "t0ken",
            notice: Some((Tone::Bad, "Name or <password>")),
            here: Some(Here::Stream),
            shape: Shape::Page,
            head: html! {},
            side: html! {},
            assets: Assets { css: "/a.css", js: "/a.js", htmx: "/h.js" },
        };
        page(&frame, &html! { p { "content" } }).into_string()
    }

    fn alice() -> Face {
        Face {
            name: "Alice".into(),
            id: "alice@pod.example".into(),
            href: "/people/0123456789abcdef".into(),
            picture: None,
        }
    }

    #[test]
    fn living_clients_find_the_token_and_their_landmarks() {
        let html = shown(Some(Viewer { face: alice(), unread: 3, messages: 0, podmin: None, shortcuts: true }));
        assert!(html.contains(r#"name="csrf-token" content="t0ken""#));
        assert!(html.contains(r#"id="main""#) && html.contains(r#"id="main_nav""#));
    }

    #[test]
    fn signing_out_is_a_form_whose_first_field_is_the_method() {
        let html = shown(Some(Viewer { face: alice(), unread: 0, messages: 0, podmin: None, shortcuts: true }));
        assert!(html.contains(
            r#"<form action="/users/sign_out" method="post"><input type="hidden" name="_method" value="delete">"#
        ));
        assert!(!html.contains(r#"class="count""#), "nothing begs when there is nothing to read");
    }

    #[test]
    fn a_visitor_is_offered_to_sign_in_and_sees_no_menu() {
        let html = shown(None);
        assert!(html.contains("/users/sign_in") && !html.contains("me_menu"));
    }

    #[test]
    fn what_a_notice_says_is_escaped() {
        assert!(shown(None).contains("Name or &lt;password&gt;"));
    }

    #[test]
    fn no_page_carries_script_or_style_of_its_own() {
        let html = shown(None);
        assert!(!html.contains("style=") && !html.contains("<style") && !html.contains(" on"), "{html}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=").count());
    }
}
