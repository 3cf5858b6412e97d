//! The list of browsers somebody is signed in with.

use super::{Session, SessionId};
use crate::web::parts::{Method, View, act, icon, time};
use maud::{Markup, html};

/// Each with what it is called, when it was last used, and the way to sign it out; `this` is the one that looks.
pub fn list(view: &View, sessions: &[Session], this: SessionId) -> Markup {
    html! {
        section class="sheet" id="accounts-sessions" {
            h2 { (view.say("accounts-sessions")) }
            ul class="stack" {
                @for session in sessions {
                    li class="person" {
                        (icon("monitor"))
                        div class="person-text" {
                            bdi class="person-name" title=[(!session.agent.is_empty()).then_some(&session.agent)] {
                                (session.browser().unwrap_or_else(|| view.say("accounts-session-unknown")))
                            }
                            span class="person-note" {
                                @if session.id == this { (view.say("accounts-session-this")) }
                                @else { (time(view.tongue, session.seen_at, view.now)) }
                            }
                        }
                        @if session.id != this {
                            (act(&format!("/user/sessions/{}", session.id), Method::Delete, view.csrf, &[], "button small",
                                html! { (view.say("accounts-session-end")) }))
                        }
                    }
                }
            }
        }
    }
}
