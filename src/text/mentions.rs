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

/// How many people one text can mention; whoever is named after them stays words.
pub const MENTIONED_MAX: usize = 100;

/// Who is mentioned in a text, each once, in order, the first [`MENTIONED_MAX`]; nobody from code or links, as the rendered
/// text shows them.
pub fn mentions(source: &str) -> Vec<Mention> {
    let mut seen = HashSet::new();
    let spots = markdown::spots(source).into_iter();
    let mentions = spots.filter_map(|spot| match spot {
        Spot::Mention(mention) => Some(mention),
        _ => None,
    });
    mentions.filter(|mention| seen.insert(mention.id.clone())).take(MENTIONED_MAX).collect()
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
        if "\\`*_[]{}<>#@~|&!".contains(char) {
            text.push('\\');
        }
        text.push(char);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Guid;
    use crate::text::{NamedPerson, Names};
    use std::cell::Cell;

    /// Counts how often it is asked for somebody.
    struct Asked(Cell<usize>);

    impl Names for Asked {
        fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
            self.0.set(self.0.get() + 1);
            Some(NamedPerson { name: id.name().to_owned(), href: "/people/1".to_owned() })
        }

        fn post(&self, _: &Guid) -> Option<String> {
            None
        }

        fn picture(&self, _: &str) -> Option<String> {
            None
        }
    }

    #[test]
    fn no_name_makes_a_mention_of_somebody_else() {
        for source in ["@@{{; a@p.e}b@p.e}", "@{@{x; a@p.e}; b@p.e}"] {
            let confined = confine_mentions(source, &|_| false, &|_| None);
            assert_eq!(mentions(&confined), [], "{confined}");
        }
    }

    #[test]
    fn a_text_mentions_a_hundred_people_each_asked_for_once() {
        let source: String = (0..300).map(|number| format!("@{{p{}@p.e}} ", number % 150)).collect();
        let names = Asked(Cell::new(0));
        let markup = markdown::render(&source, &names);
        assert_eq!((mentions(&source).len(), names.0.get()), (100, 100));
        assert_eq!(markup.as_str().matches("/people/1").count(), 200);
        assert!(markup.as_str().contains("p149@p.e"), "who comes after stays words");
    }
}
