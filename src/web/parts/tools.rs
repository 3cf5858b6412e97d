//! The tools above a text that is being written: a template that script lays there when somebody begins.

use crate::{
    text::Tongue,
    web::parts::{View, icon},
};
use maud::{Markup, html};

/// Icon, key of its name, and what stands before and after the words it is used on. What ends a line before it begins one.
const TOOLS: [(&str, &str, &str, &str); 9] = [
    ("bold", "publisher-bold", "**", "**"),
    ("italic", "publisher-italic", "*", "*"),
    ("heading", "publisher-heading", "\n### ", ""),
    ("link", "publisher-link", "[", "](https://)"),
    ("image", "publisher-image", "![", "](https://)"),
    ("list", "publisher-list", "\n- ", ""),
    ("list-ordered", "publisher-numbers", "\n1. ", ""),
    ("quote", "publisher-quote", "\n> ", ""),
    ("code", "publisher-code", "`", "`"),
];

/// The template `#markdown_tools`, for every text that is Markdown.
pub fn tools(tongue: Tongue) -> Markup {
    html! {
        template id="markdown_tools" {
            div class="tools" role="toolbar" aria-label=(tongue.say("publisher-tools")) {
                @for (picture, key, before, after) in TOOLS {
                    @let name = tongue.say(key);
                    button type="button" class="button quiet round" data-before=(before) data-after=(after) aria-label=(name) title=(name) {
                        (icon(picture)) }
                }
                @let look = tongue.say("posts-preview");
                button type="button" class="button quiet round" data-look aria-label=(look) title=(look) { (icon("eye")) }
            }
        }
    }
}

/// Without script: the form's field `name` as it will look, in a tab of its own, so that nothing typed here is left.
pub fn look(view: &View, name: &str) -> Markup {
    html! {
        button class="button quiet small without-script" formaction="/preview" formtarget="_blank" name="look" value=(name) {
            (icon("eye")) (view.say("publisher-look")) }
    }
}
