//! Form fields: a label above, a hint below, and what is wrong beside what was typed.

use crate::web::parts::icon;
use maud::{Markup, html};

/// One line of input, or several where `rows` is not 0.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The element's id, which the label points at.
    pub id: &'a str,
    /// The form's parameter.
    pub name: &'a str,
    /// What is asked.
    pub label: &'a str,
    /// HTML's `type`, for one line.
    pub kind: &'a str,
    /// What stands in it already. Never given back for a password.
    pub value: &'a str,
    /// A word of help below.
    pub hint: Option<&'a str>,
    /// Why it was not taken.
    pub wrong: Option<&'a str>,
    /// HTML's `autocomplete`.
    pub autocomplete: Option<&'a str>,
    /// Must it be filled in?
    pub required: bool,
    /// Is it where the page's work begins?
    pub first: bool,
    /// Lines of a text field; 0 for one line of input.
    pub rows: u8,
    /// Fixed words behind the input, such as `@pod.example`.
    pub after: Option<&'a str>,
}

impl<'a> Field<'a> {
    /// An optional, empty line of text.
    pub fn new(id: &'a str, name: &'a str, label: &'a str) -> Field<'a> {
        Field {
            id,
            name,
            label,
            kind: "text",
            value: "",
            hint: None,
            wrong: None,
            autocomplete: None,
            required: false,
            first: false,
            rows: 0,
            after: None,
        }
    }

    fn described(&self) -> Option<String> {
        (self.hint.is_some() || self.wrong.is_some()).then(|| format!("{}_said", self.id))
    }

    // Living clients read these pages with patterns: id, name, type, value, in this order.
    fn input(&self) -> Markup {
        let described = self.described();
        html! {
            @if self.rows > 0 {
                textarea id=(self.id) name=(self.name) rows=(self.rows) dir="auto" data-markdown required[self.required]
                    aria-describedby=[described] aria-invalid=[self.wrong.map(|_| "true")] { "\n" (self.value) }
            } @else {
                input id=(self.id) name=(self.name) type=(self.kind) value=(self.value) dir="auto"
                    autocomplete=[self.autocomplete] required[self.required] autofocus[self.first]
                    aria-describedby=[described] aria-invalid=[self.wrong.map(|_| "true")];
            }
        }
    }
}

/// The field with its label, hint and error.
pub fn field(field: Field) -> Markup {
    html! {
        div class={ "field" @if field.wrong.is_some() { " wrong" } } {
            label for=(field.id) { (field.label) }
            @if let Some(after) = field.after {
                div class="field-host" { (field.input()) span { (after) } }
            } @else {
                (field.input())
            }
            @if let Some(wrong) = field.wrong {
                p class="field-wrong" id=[field.described()] { (icon("info")) span { (wrong) } }
            } @else if let Some(hint) = field.hint {
                small id=[field.described()] { (hint) }
            }
        }
    }
}

/// A box to tick; unticked it sends nothing.
pub fn check(id: &str, name: &str, label: &str, hint: Option<&str>, checked: bool) -> Markup {
    html! {
        label class="check" {
            input id=(id) name=(name) type="checkbox" value="true" checked[checked];
            span { (label) }
            @if let Some(hint) = hint { small { (hint) } }
        }
    }
}
