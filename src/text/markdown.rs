//! Markdown into markup that can do no harm and loads nothing from elsewhere.

use super::{
    Html,
    formatting::{format_node, index_sign, is_external, is_index},
    highlight,
    spots::{self, Piece, Spot, Spots},
    typography,
};
use crate::base::{DiasporaId, Guid, limits};
use comrak::{
    Arena, Node, Options,
    html::format_document_with_formatter,
    nodes::{AstNode, NodeLink, NodeValue},
    options::Plugins,
    parse_document,
};
use maud::html;
use std::{
    cell::RefCell,
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

/// Whom and what a text may point to on this pod. `()` knows nobody.
pub trait Names {
    /// The person of that ID, where this pod has met them.
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson>;
    /// The local address of a post, where it is here and the text may show that it is.
    fn post(&self, guid: &Guid) -> Option<String>;
    /// The local address at which a picture of elsewhere is shown, beginning with `/uploads/images/`.
    fn picture(&self, url: &str) -> Option<String>;
}

/// How a mention shows: the name to read and the local address behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPerson {
    /// The name to show, as plain words.
    pub name: String,
    /// A local address, beginning with `/`.
    pub href: String,
}

impl Names for () {
    fn person(&self, _: &DiasporaId) -> Option<NamedPerson> {
        None
    }

    fn post(&self, _: &Guid) -> Option<String> {
        None
    }

    fn picture(&self, _: &str) -> Option<String> {
        None
    }
}

/// Asks for each person of a text once, and for no more than a text can mention.
struct Asked<'a> {
    names: &'a dyn Names,
    people: RefCell<HashMap<DiasporaId, Option<NamedPerson>>>,
}

impl Names for Asked<'_> {
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
        let mut people = self.people.borrow_mut();
        if !people.contains_key(id) && people.len() < limits::MENTIONED_MAX {
            people.insert(id.clone(), self.names.person(id));
        }
        people.get(id).cloned().flatten()
    }

    fn post(&self, guid: &Guid) -> Option<String> {
        self.names.post(guid)
    }

    fn picture(&self, url: &str) -> Option<String> {
        self.names.picture(url)
    }
}

/// How deep quotes, lists and emphasis may nest; what is deeper shows as plain words. Sanitising takes time by the
/// square of the depth.
const DEPTH_MAX: usize = 48;

/// The most pictures of a text that are shown; further ones are links.
const PICTURES_MAX: usize = 50;

/// A text may grow to this many bytes and so many times its length. One that grows more (a table of empty cells, a
/// footnote named ten thousand times) was made to hurt: it shows as it was typed.
const MARKUP_BYTES_FREE: usize = 32 * 1024;
const MARKUP_TIMES_MAX: usize = 20;

/// Renders a text. Mentions and tags become links where they stand outside code and links; a mention of somebody
/// `names` does not know stays words; pictures show from this pod, or become links to them; raw HTML shows as it was typed.
// spec: 13
pub fn render(source: &str, names: &dyn Names) -> Html {
    let names = &Asked { names, people: RefCell::default() };
    let arena = Arena::new();
    let (root, spots) = tree(&arena, source);
    let prefix = prefix(source);
    show_pictures(&arena, root, &spots, names);
    for (node, in_link) in texts_and_links(root) {
        link_up(&arena, node, in_link, &spots, names);
    }
    for node in root.descendants() {
        match &mut node.data_mut().value {
            NodeValue::FootnoteDefinition(note) => note.name = format!("{prefix}-{}", note.name),
            NodeValue::FootnoteReference(note) => note.name = format!("{prefix}-{}", note.name),
            _ => {}
        }
    }
    let mut markup = String::with_capacity(source.len() * 2);
    format_document_with_formatter(
        root,
        &options(),
        &mut markup,
        &Plugins::default(),
        format_node,
        highlight::BYTES_MAX,
    )
    .expect("a String takes all that is written to it");
    let fits = markup.len() <= MARKUP_BYTES_FREE + MARKUP_TIMES_MAX * source.len();
    Html::sanitised(&if fits { markup } else { unformatted(source).into_string() })
}

/// The text as it was typed, line by line.
fn unformatted(source: &str) -> maud::Markup {
    html! { p { @for line in source.lines() { (line) br; } } }
}

/// The mentions, tags and links to posts of a text that stand outside code and links, in order.
pub(super) fn spots(source: &str) -> Vec<Spot> {
    let arena = Arena::new();
    let (root, spots) = tree(&arena, source);
    let mut found = Vec::new();
    for (node, in_link) in texts_and_links(root) {
        if let (NodeValue::Text(text), false) = (&node.data().value, in_link) {
            found.extend(spots.pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Spot(_, spot) => Some(spot.clone()),
                Piece::Words(_) => None,
            }));
        }
    }
    found
}

/// The text's tree, made tame: no raw HTML, no pictures but those of the web, no link inside a link, nothing deeper than [`DEPTH_MAX`].
/// Marks of spots are left in `Text` nodes only.
pub(super) fn tree<'a>(arena: &'a Arena<'a>, source: &str) -> (Node<'a>, Spots) {
    let (spots, text) = Spots::take_out(source);
    let root = parse_document(arena, &text, &options());
    let mut todo = vec![(root, 0, false)];
    while let Some((node, depth, in_link)) = todo.pop() {
        if depth >= DEPTH_MAX {
            flatten(arena, node);
        }
        tame(arena, node, &spots);
        let is_link = matches!(node.data().value, NodeValue::Link(_));
        let around = in_link || is_link || matches!(node.data().value, NodeValue::Image(_));
        let children: Vec<_> = node.children().collect();
        todo.extend(children.into_iter().rev().map(|child| (child, depth + 1, around)));
        if is_link && in_link {
            unwrap(node);
        } else if let Some(sign) = index_sign(node).filter(|_| !is_index(&words_below(node))) {
            node.prepend(new(arena, NodeValue::Text(sign.into())));
            node.append(new(arena, NodeValue::Text(sign.into())));
            unwrap(node);
        }
    }
    (root, spots)
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.superscript = true;
    options.extension.subscript = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.render.hardbreaks = true;
    options
}

/// Leaves a node of everything under it only the words.
fn flatten<'a>(arena: &'a Arena<'a>, node: Node<'a>) {
    if node.first_child().is_none() {
        return;
    }
    let words = words_below(node);
    node.children().collect::<Vec<_>>().into_iter().for_each(|child| child.detach());
    let mut data = node.data_mut();
    // These alone cannot hold words.
    if matches!(data.value, NodeValue::List(_) | NodeValue::Table(_) | NodeValue::TableRow(_)) {
        data.value = NodeValue::Paragraph;
    }
    drop(data);
    node.append(new(arena, NodeValue::Text(words.into())));
}

fn words_below(node: Node) -> String {
    node.descendants().skip(1).fold(String::new(), |mut words, part| {
        match &part.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(block) => words.push_str(&block.literal),
            NodeValue::HtmlInline(raw) => words.push_str(raw),
            NodeValue::HtmlBlock(raw) => words.push_str(&raw.literal),
            NodeValue::LineBreak | NodeValue::SoftBreak => words.push(' '),
            _ => {}
        }
        words
    })
}

fn tame<'a>(arena: &'a Arena<'a>, node: Node<'a>, spots: &Spots) {
    let mut data = node.data_mut();
    match &mut data.value {
        NodeValue::Code(code) => code.literal = spots.restore(&code.literal),
        NodeValue::CodeBlock(block) => {
            block.literal = spots.restore(&block.literal);
            block.info = spots.restore(&block.info);
        }
        NodeValue::HtmlInline(raw) => data.value = NodeValue::Text(std::mem::take(raw).into()),
        NodeValue::HtmlBlock(raw) => {
            let raw = std::mem::take(&mut raw.literal);
            data.value = NodeValue::Paragraph;
            drop(data);
            for (number, line) in raw.lines().enumerate() {
                if number > 0 {
                    node.append(new(arena, NodeValue::LineBreak));
                }
                node.append(new(arena, NodeValue::Text(line.to_owned().into())));
            }
        }
        NodeValue::Link(link) => restore_link(link, spots),
        NodeValue::Image(link) => {
            restore_link(link, spots);
            let url = link.url.clone();
            if !is_external(&url) {
                data.value = NodeValue::Link(std::mem::take(link));
            }
            drop(data);
            if node.first_child().is_none() && is_external(&url) {
                node.append(new(arena, NodeValue::Text(url.into())));
            }
        }
        _ => {}
    }
}

fn restore_link(link: &mut NodeLink, spots: &Spots) {
    link.url = spots.restore(&link.url);
    link.title = spots.restore(&link.title);
}

/// Shows the first pictures of a text from this pod, each a link to where it is unless it stands in one; others become
/// links.
fn show_pictures<'a>(arena: &'a Arena<'a>, root: Node<'a>, spots: &Spots, names: &dyn Names) {
    let is_picture = |node: &Node| matches!(node.data().value, NodeValue::Image(_));
    let pictures: Vec<_> = root.descendants().filter(is_picture).collect();
    for (number, node) in pictures.into_iter().enumerate() {
        let NodeValue::Image(link) = std::mem::replace(&mut node.data_mut().value, NodeValue::SoftBreak) else {
            continue;
        };
        let in_link = node.ancestors().skip(1).any(|around| matches!(around.data().value, NodeValue::Link(_)));
        match names.picture(&link.url).filter(|_| number < PICTURES_MAX) {
            Some(address) => {
                // What stands for a picture without words in an excerpt is none for those who cannot see it.
                let words = spots.put_back(&words_below(node), in_words);
                let words = Some(words).filter(|words| *words != link.url).unwrap_or_default();
                let picture = html! { img src=(address) alt=(words) title=[Some(&link.title).filter(|title| !title.is_empty())] loading="lazy"; };
                let picture = match in_link {
                    true => picture,
                    false => {
                        html! { a href=(link.url) rel="noopener noreferrer nofollow" target="_blank" { (picture) } }
                    }
                };
                node.insert_before(new(arena, NodeValue::Raw(picture.into_string())));
                node.detach();
            }
            None if in_link => unwrap(node),
            None => node.data_mut().value = NodeValue::Link(link),
        }
    }
}

/// Every text and link below `root` in order, each with whether a link is around it.
fn texts_and_links<'a>(root: Node<'a>) -> Vec<(Node<'a>, bool)> {
    let mut found = Vec::new();
    let mut todo = vec![(root, false)];
    while let Some((node, in_link)) = todo.pop() {
        let is_link = matches!(node.data().value, NodeValue::Link(_) | NodeValue::Image(_));
        if is_link || matches!(node.data().value, NodeValue::Text(_)) {
            found.push((node, in_link));
        }
        todo.extend(node.reverse_children().map(|child| (child, in_link || is_link)));
    }
    found
}

fn link_up<'a>(arena: &'a Arena<'a>, node: Node<'a>, in_link: bool, spots: &Spots, names: &dyn Names) {
    let mut data = node.data_mut();
    match &mut data.value {
        NodeValue::Link(link) if is_external(&link.url) => {}
        NodeValue::Link(link) => match here(&link.url, names) {
            Some(href) => link.url = href,
            None => {
                drop(data);
                unwrap(node);
            }
        },
        NodeValue::Text(text) if in_link => *text = spots.put_back(text, in_words).into(),
        NodeValue::Text(text) => {
            let text = std::mem::take(text);
            drop(data);
            for piece in spots.pieces(&text) {
                node.insert_before(new(arena, piece_value(piece, names)));
            }
            node.detach();
        }
        _ => {}
    }
}

/// The local address of a diaspora:// link; of what is not known here, the page that looks for it.
fn here(url: &str, names: &dyn Names) -> Option<String> {
    let post = spots::post_link(url).and_then(|(_, guid)| names.post(&guid));
    post.or_else(|| {
        let (person, thing) = spots::link_of(url)?;
        let known = names.person(&person).filter(|_| !thing).map(|person| person.href);
        Some(known.unwrap_or_else(|| looked_for(url)))
    })
}

fn looked_for(url: &str) -> String {
    format!("/link?q={}", url::form_urlencoded::byte_serialize(url.as_bytes()).collect::<String>())
}

fn piece_value(piece: Piece<'_>, names: &dyn Names) -> NodeValue {
    match piece {
        Piece::Words(words) => NodeValue::Text(typography::set(words).into_owned().into()),
        Piece::Spot(raw, spot) => match linked(raw, spot, names) {
            Some(link) => NodeValue::Raw(link.into_string()),
            None => NodeValue::Text(in_words(raw, spot).into()),
        },
    }
}

fn linked(raw: &str, spot: &Spot, names: &dyn Names) -> Option<maud::Markup> {
    Some(match spot {
        Spot::Tag(tag) => {
            let name: String = url::form_urlencoded::byte_serialize(tag.to_lowercase().as_bytes()).collect();
            html! { a href={ "/tags/" (name) } class="tag" { "#" (tag) } }
        }
        Spot::Mention(mention) => {
            let person = names.person(&mention.id)?;
            html! { a href=(person.href) class="mention hovercardable" dir="auto" { (person.name) } }
        }
        Spot::Post(guid) => html! { a href=(names.post(guid).unwrap_or_else(|| looked_for(raw))) { (raw) } },
    })
}

/// A spot that links to nothing.
pub(super) fn in_words(raw: &str, spot: &Spot) -> String {
    match spot {
        Spot::Mention(mention) => mention.words().to_owned(),
        Spot::Tag(tag) => format!("#{tag}"),
        Spot::Post(_) => raw.to_owned(),
    }
}

/// Tells the footnotes of one text from those of another on the same page.
fn prefix(source: &str) -> String {
    let mut hasher = DefaultHasher::new();
    source.hash(&mut hasher);
    format!("{:08x}", hasher.finish() as u32)
}

/// Puts a node's children in its place.
fn unwrap(node: Node<'_>) {
    for child in node.children().collect::<Vec<_>>() {
        node.insert_before(child);
    }
    node.detach();
}

fn new<'a>(arena: &'a Arena<'a>, value: NodeValue) -> Node<'a> {
    arena.alloc(AstNode::from(value))
}
