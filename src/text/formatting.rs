//! How the tree of a text becomes markup where we differ from comrak: links, writing direction, and colours of code.

use super::highlight;
use comrak::{
    Node,
    html::{ChildRendering, Context, format_node_default},
    nodes::{ListType, NodeLink, NodeValue},
};
use std::fmt::{self, Write};

/// How many bytes of code may still be coloured.
pub(super) type Left = usize;

pub(super) fn format_node(
    context: &mut Context<Left>,
    node: Node<'_>,
    entering: bool,
) -> Result<ChildRendering, fmt::Error> {
    if !entering {
        return format_node_default(context, node, entering);
    }
    let outermost = node.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::Document));
    match &node.data().value {
        NodeValue::Link(link) => open_link(context, link)?,
        NodeValue::CodeBlock(code) => {
            let language = code.info.split_whitespace().next().unwrap_or_default();
            // To begin a block costs about as much as so many letters.
            let left = context.user.checked_sub(code.literal.len() + highlight::BLOCK_BYTES);
            context.cr()?;
            // Long lines scroll sideways: who uses the keyboard must come to them.
            match left.and_then(|left| Some((left, highlight::highlight(language, &code.literal)?))) {
                Some((left, markup)) => {
                    context.user = left;
                    write!(context, "<pre tabindex=\"0\"><code class=\"coloured\">{markup}</code></pre>")?;
                }
                None => {
                    context.write_str("<pre tabindex=\"0\"><code>")?;
                    context.escape(&code.literal)?;
                    context.write_str("</code></pre>")?;
                }
            }
            context.lf()?;
        }
        value => match opening(value).filter(|_| outermost) {
            Some(tag) => {
                context.cr()?;
                write!(context, "<{tag} dir=\"auto\">")?;
            }
            None => return format_node_default(context, node, entering),
        },
    }
    Ok(ChildRendering::HTML)
}

/// The outermost blocks have each the direction of what stands in them; inside them style sees to that, since a block does not look
/// into those that have a direction of their own.
fn opening(value: &NodeValue) -> Option<String> {
    Some(match value {
        NodeValue::Paragraph => "p".to_owned(),
        NodeValue::Heading(heading) => format!("h{}", heading.level),
        NodeValue::BlockQuote => "blockquote".to_owned(),
        NodeValue::Table(_) => "table".to_owned(),
        NodeValue::List(list) if list.list_type == ListType::Bullet => "ul".to_owned(),
        NodeValue::List(list) if list.start == 1 => "ol".to_owned(),
        NodeValue::List(list) => format!("ol start=\"{}\"", list.start),
        _ => return None,
    })
}

/// One leading away opens elsewhere and tells nobody where it came from.
fn open_link(context: &mut Context<Left>, link: &NodeLink) -> fmt::Result {
    context.write_str("<a href=\"")?;
    context.escape_href(&link.url)?;
    if !link.title.is_empty() {
        context.write_str("\" title=\"")?;
        context.escape(&link.title)?;
    }
    context.write_str(match is_external(&link.url) {
        true => "\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">",
        false => "\">",
    })
}

pub(super) fn is_external(url: &str) -> bool {
    let begins = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    begins("http://") || begins("https://") || begins("mailto:")
}

/// The sign around what stands above or below the line.
pub(super) fn index_sign(node: Node<'_>) -> Option<&'static str> {
    match node.data().value {
        NodeValue::Superscript => Some("^"),
        NodeValue::Subscript => Some("~"),
        _ => None,
    }
}

/// What may stand there: a few letters or digits without spaces, no face such as `^_^`.
pub(super) fn is_index(words: &str) -> bool {
    words.chars().count() <= 20 && words.chars().any(char::is_alphanumeric) && !words.contains(char::is_whitespace)
}
