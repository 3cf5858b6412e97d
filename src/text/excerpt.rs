//! A text in a few words, without Markdown: its title, the beginning of it, and where it leads.

use super::{markdown, spots::Spots};
use crate::base::limits;
use comrak::{Arena, Node, nodes::NodeValue};

/// The longest title, in characters.
const TITLE_CHARS_MAX: usize = 70;

/// What to call a text: its first heading, or its first line; at most 70 characters, empty for a text without words.
pub fn title(source: &str) -> String {
    let arena = Arena::new();
    let (root, spots) = markdown::tree(&arena, source);
    let heading = root.children().find(|node| matches!(node.data().value, NodeValue::Heading(_)));
    let words = heading.map(|node| words(node, &spots)).filter(|words| !words.is_empty());
    cut(&words.unwrap_or_else(|| first_line(root, &spots)), TITLE_CHARS_MAX)
}

/// The words before the first end of a line, or of a block, that has words before it.
fn first_line(root: Node<'_>, spots: &Spots) -> String {
    let mut line = String::new();
    for part in root.descendants() {
        let data = part.data();
        let ends = matches!(data.value, NodeValue::LineBreak | NodeValue::SoftBreak) || data.value.block();
        if ends && !line.trim().is_empty() {
            break;
        }
        match &data.value {
            NodeValue::Text(text) => line.push_str(&spots.put_back(text, markdown::in_words)),
            NodeValue::Code(code) => line.push_str(&code.literal),
            NodeValue::CodeBlock(block) => line.push_str(block.literal.trim_start().lines().next().unwrap_or_default()),
            _ => {}
        }
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text as plain words on one line, at most `max_chars` characters, `…` included where it goes on.
pub fn plain(source: &str, max_chars: usize) -> String {
    let arena = Arena::new();
    let (root, spots) = markdown::tree(&arena, source);
    cut(&words(root, &spots), max_chars)
}

fn words(node: Node<'_>, spots: &Spots) -> String {
    let mut all = String::new();
    for part in node.descendants() {
        let data = part.data();
        match &data.value {
            NodeValue::Text(text) => all.push_str(&spots.put_back(text, markdown::in_words)),
            NodeValue::Code(code) => all.push_str(&code.literal),
            NodeValue::CodeBlock(block) => all.push_str(&format!(" {}", block.literal)),
            NodeValue::LineBreak | NodeValue::SoftBreak => all.push(' '),
            value if value.block() => all.push(' '),
            _ => {}
        }
    }
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The addresses of its links in their order, the first [`limits::LINKS_MAX`] of them; pictures are none.
pub fn links(source: &str) -> Vec<String> {
    let arena = Arena::new();
    let (root, _) = markdown::tree(&arena, source);
    let link = |node: Node<'_>| match &node.data().value {
        NodeValue::Link(link) => Some(link.url.clone()),
        _ => None,
    };
    root.descendants().filter_map(link).take(limits::LINKS_MAX).collect()
}

/// At most `max_chars` characters of words on one line, `…` included: cut between words where one ends in the second half, else in the middle of one.
pub fn cut(words: &str, max_chars: usize) -> String {
    let Some((end, _)) = words.char_indices().nth(max_chars.saturating_sub(1)) else { return words.to_owned() };
    if words[end..].chars().nth(1).is_none() && max_chars > 0 {
        return words.to_owned();
    }
    if max_chars == 0 {
        return String::new();
    }
    let short = &words[..end];
    let short = match short.rfind(' ') {
        Some(space) if space > end / 2 && !words[end..].starts_with(' ') => &short[..space],
        _ => short,
    };
    format!("{}…", short.trim_end())
}
