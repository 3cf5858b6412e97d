//! Who looks, when, and in which language: what nearly every piece of markup needs to know.

use crate::{base::Time, text::Tongue, web::parts::Face};

/// The circumstances a page is shown in.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The language of the page.
    pub tongue: Tongue,
    /// When it is shown.
    pub now: Time,
    /// The session's token, for every form.
    pub csrf: &'a str,
    /// Who looks; nobody when signed out.
    pub viewer: Option<&'a Face>,
    /// Whether they see at once what may disturb.
    pub shows_sensitive: bool,
}

impl View<'_> {
    /// A message of the view's language.
    pub fn say(&self, key: &str) -> String {
        self.tongue.say(key)
    }

    /// A message that counts something.
    pub fn count(&self, key: &str, count: i64) -> String {
        self.tongue.say_with(key, &[("count", count.into())])
    }
}
