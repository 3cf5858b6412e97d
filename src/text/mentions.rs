//! Mentions: `@{alice@pod.example}` or `@{Alice; alice@pod.example}`, and keeping them among those who may read.

use super::{
    markdown,
    spots::{self, Spot},
};
use crate::base::DiasporaId;
use std::collections::HashSet;

/// Somebody named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Who is meant.
    pub id: DiasporaId,
    /// What the writer called them, where they did.
    pub name: Option<String>,
}

impl Mention {
    /// What to show for somebody we know nothing more of: the writer's name for them, else the ID.
    pub fn words(&self) -> &str {
        self.name.as_deref().unwrap_or(self.id.as_str())
    }
}

/// Who is mentioned in a text, each once, in order; nobody from code or links, as the rendered text shows them.
pub fn mentions(source: &str) -> Vec<Mention> {
    let mut seen = HashSet::new();
    let spots = markdown::spots(source).into_iter();
    let mentions = spots.filter_map(|spot| match spot {
        Spot::Mention(mention) => Some(mention),
        _ => None,
    });
    mentions.filter(|mention| seen.insert(mention.id.clone())).collect()
}

/// The text with everybody for whom `stays` is false turned from a mention into a plain Markdown link, so that a text
/// for a few calls nobody else. `href` gives name and URL; without them the name alone is left. Code is changed too:
/// other pods look for mentions there.
// spec: 13
pub fn confine_mentions(
    source: &str,
    stays: &dyn Fn(&DiasporaId) -> bool,
    href: &dyn Fn(&DiasporaId) -> Option<(String, String)>,
) -> String {
    let mut text = String::with_capacity(source.len());
    let mut done = 0;
    for (range, spot) in spots::find(source) {
        let Spot::Mention(mention) = spot else { continue };
        if stays(&mention.id) {
            continue;
        }
        text.push_str(&source[done..range.start]);
        match href(&mention.id) {
            Some((name, url)) => text.push_str(&format!("[{}](<{url}>)", escaped(&name))),
            None => text.push_str(&escaped(mention.words())),
        }
        done = range.end;
    }
    text.push_str(&source[done..]);
    text
}

/// A name as Markdown that means nothing but its letters.
fn escaped(name: &str) -> String {
    name.chars().fold(String::new(), |mut text, char| {
        if "\\`*_[]<>#@~|&!".contains(char) {
            text.push('\\');
        }
        text.push(char);
        text
    })
}
