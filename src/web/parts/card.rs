//! What other sites and search engines show of a link to a page.

use maud::{Markup, html};

/// A page that anybody may see, in short.
pub struct Card<'a> {
    /// What OpenGraph calls it: `article`, `profile` or `website`.
    pub kind: &'static str,
    /// The one address it is known by, whole.
    pub address: &'a str,
    /// What the pod is called.
    pub site: &'a str,
    pub title: &'a str,
    /// A sentence or two; may be empty.
    pub words: &'a str,
    /// Whole addresses of its pictures.
    pub pictures: &'a [String],
}

/// Its elements for the head of the page.
pub fn card(card: &Card) -> Markup {
    html! {
        link rel="canonical" href=(card.address);
        meta property="og:type" content=(card.kind);
        meta property="og:url" content=(card.address);
        meta property="og:site_name" content=(card.site);
        meta property="og:title" content=(card.title);
        @if !card.words.is_empty() {
            meta name="description" content=(card.words);
            meta property="og:description" content=(card.words);
        }
        @for picture in card.pictures { meta property="og:image" content=(picture); }
    }
}
