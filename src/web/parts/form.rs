//! Forms as the pod takes them: the method first, then the token that proves they are ours.

use maud::{Markup, html};

/// What a form asks for; browsers can only post, so the rest is said in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Make something.
    Post,
    /// Change something.
    Put,
    /// Take something away.
    Delete,
}

/// The hidden fields every form begins with. `_method` must stay the first: the server looks only there.
pub fn form(method: Method, csrf: &str) -> Markup {
    let method = match method {
        Method::Post => None,
        Method::Put => Some("put"),
        Method::Delete => Some("delete"),
    };
    html! {
        @if let Some(method) = method {
            input type="hidden" name="_method" value=(method);
        }
        input type="hidden" name="authenticity_token" value=(csrf);
    }
}

/// A line of a menu that does something and becomes the line that takes it back; `id` keeps the focus on it.
pub fn turn(action: &str, method: Method, csrf: &str, id: &str, inner: Markup) -> Markup {
    html! {
        form action=(action) method="post" hx-post=(action) hx-swap="outerHTML" {
            (form(method, csrf))
            button class="item" id=(id) { (inner) }
        }
    }
}

/// A form that is one button: `fields` are hidden pairs, `class` and `inner` belong to the button.
pub fn act(action: &str, method: Method, csrf: &str, fields: &[(&str, &str)], class: &str, inner: Markup) -> Markup {
    html! {
        form action=(action) method="post" {
            (form(method, csrf))
            @for (name, value) in fields {
                input type="hidden" name=(name) value=(value);
            }
            button class=(class) { (inner) }
        }
    }
}
