//! XML as the protocol uses it: a small tree of named texts, read without mercy and written in one normal form.

use crate::base::limits;
use crate::protocol::refusal::{Reason, Refusal};

/// One element: its name, all text inside of it, its child elements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// The name, without a prefix.
    pub name: String,
    /// The concatenated text of everything inside, CDATA included.
    pub text: String,
    /// The child elements that are in no namespace, in order.
    pub children: Vec<Element>,
    /// Nothing at all inside, not even a blank.
    pub hollow: bool,
}

impl Element {
    /// An element without child elements.
    pub fn leaf(name: &str, text: &str) -> Element {
        Element { name: name.to_owned(), text: text.to_owned(), hollow: text.is_empty(), children: Vec::new() }
    }

    /// Reads a whole document. DTDs, bytes that are no UTF-8 and anything above the limits are refused. // spec: 6.2
    pub fn read(bytes: &[u8]) -> Result<Element, Refusal> {
        let text = readable(bytes)?;
        let document = parse(text)?;
        Element::of(document.root_element(), limits::XML_DEPTH_MAX)
    }

    fn of(node: roxmltree::Node, depth_left: usize) -> Result<Element, Refusal> {
        let depth_left = depth_left.checked_sub(1).ok_or(Reason::TooLarge)?;
        let plain = |child: &roxmltree::Node| child.is_element() && child.tag_name().namespace().is_none();
        let children = node.children().filter(plain).map(|child| Element::of(child, depth_left));
        Ok(Element {
            name: node.tag_name().name().to_owned(),
            text: text_of(node),
            children: children.collect::<Result<_, _>>()?,
            hollow: !node.has_children(),
        })
    }

    /// The first child of that name: later ones do not count. // spec: 6.2
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the first child of that name.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str())
    }

    /// This element as XML, without declaration and line breaks. // spec: 6.1
    pub fn write(&self) -> String {
        let mut xml = String::new();
        self.write_to(&mut xml);
        xml
    }

    fn write_to(&self, xml: &mut String) {
        if self.children.is_empty() && self.text.is_empty() {
            xml.extend(["<", &self.name, "/>"]);
            return;
        }
        xml.extend(["<", &self.name, ">"]);
        if self.children.is_empty() {
            escape(&self.text, xml);
        }
        self.children.iter().for_each(|child| child.write_to(xml));
        xml.extend(["</", &self.name, ">"]);
    }
}

/// The bytes as text that is small enough to be parsed.
pub(super) fn readable(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.len() > limits::XML_BYTES_MAX {
        return Err(Reason::TooLarge.into());
    }
    Ok(std::str::from_utf8(bytes).map_err(|_| Reason::BadXml)?.trim_start())
}

pub(super) fn parse(text: &str) -> Result<roxmltree::Document<'_>, Refusal> {
    few_attributes(text)?;
    let options = roxmltree::ParsingOptions {
        allow_dtd: false,
        nodes_limit: limits::XML_NODES_MAX,
        ..roxmltree::ParsingOptions::default()
    };
    roxmltree::Document::parse_with_options(text, options).map_err(|_| Reason::BadXml.into())
}

/// Refuses what the parser takes quadratic time for, before it begins: tags full of attributes, namespaces without end.
/// Looks at every byte once; what is not well-formed is the parser's to refuse.
fn few_attributes(text: &str) -> Result<(), Refusal> {
    let (mut rest, mut namespaces) = (text, 0);
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some(end) =
            ["<!--", "<![CDATA[", "<?"].iter().zip(["-->", "]]>", "?>"]).find(|(begin, _)| rest.starts_with(**begin))
        {
            rest = rest.find(end.1).map_or("", |at| &rest[at..]);
            continue;
        }
        let (mut quote, mut attributes, mut length) = (None, 0, 0);
        for (at, byte) in rest.bytes().enumerate() {
            length = at + 1;
            match (quote, byte) {
                (Some(open), _) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'=') => {
                    attributes += 1;
                    let name = rest[..at].trim_ascii_end().rsplit([' ', '\t', '\n', '\r', '"', '\'']).next();
                    namespaces += usize::from(name.is_some_and(|name| name.starts_with("xmlns")));
                }
                (None, b'>') => break,
                _ => {}
            }
            if attributes > limits::XML_ATTRIBUTES_MAX || namespaces > limits::XML_NAMESPACES_MAX {
                return Err(Reason::TooLarge.into());
            }
        }
        rest = &rest[length..];
    }
    Ok(())
}

/// The text of everything inside a node.
pub(super) fn text_of(node: roxmltree::Node) -> String {
    node.descendants().filter(|part| part.is_text()).filter_map(|part| part.text()).collect()
}

/// The text with characters that XML 1.0 forbids replaced by U+FFFD, as it is signed and sent. // spec: 1.3
pub fn allowed(text: &str) -> String {
    text.chars().map(|c| if is_allowed(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Appends `text` so that any XML reader gets it back unchanged; a bare CR would come back as LF. // spec: 18.2
pub fn escape(text: &str, xml: &mut String) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '\r' => xml.push_str("&#xD;"),
            c if is_allowed(c) => xml.push(c),
            _ => xml.push(char::REPLACEMENT_CHARACTER),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_unchanged() {
        let tricky = "a;b\r\n<i>&amp;</i> ]]> 😀 \u{85}\u{2028}";
        let element = Element { name: "a".into(), children: vec![Element::leaf("b", tricky)], ..Element::default() };
        assert_eq!(Element::read(element.write().as_bytes()).unwrap().text_of("b"), Some(tricky));
    }

    #[test]
    fn dtds_depth_and_foreign_bytes_are_refused() {
        let billion = "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert_eq!(Element::read(billion.as_bytes()).unwrap_err().reason(), Reason::BadXml);
        let deep = "<a>".repeat(1000) + &"</a>".repeat(1000);
        assert_eq!(Element::read(deep.as_bytes()).unwrap_err().reason(), Reason::TooLarge);
        let wide = format!("<a>{}</a>", "<b/>".repeat(60_000));
        assert_eq!(Element::read(wide.as_bytes()).unwrap_err().reason(), Reason::BadXml);
        assert_eq!(Element::read(b"<a>\xff</a>").unwrap_err().reason(), Reason::BadXml);
        let attributes: String = (0..100_000).map(|n| format!(" a{n}='>'")).collect();
        assert_eq!(Element::read(format!("<a{attributes}/>").as_bytes()).unwrap_err().reason(), Reason::TooLarge);
        let spaces: String = (0..65).map(|n| format!("<a xmlns:n{n} ='u'/>")).collect();
        assert_eq!(Element::read(format!("<a>{spaces}</a>").as_bytes()).unwrap_err().reason(), Reason::TooLarge);
        let spaces: String = (0..65).map(|n| format!("<a xmlns:n{n}='u'/>")).collect();
        assert_eq!(Element::read(format!("<a>{spaces}</a>").as_bytes()).unwrap_err().reason(), Reason::TooLarge);
        let calm = format!("<a><!-- {0} --><![CDATA[<b {0}>]]>{0}</a>", &attributes[..100_000]);
        assert!(Element::read(calm.as_bytes()).is_ok(), "only tags count");
        assert_eq!(Element::read(&vec![b' '; limits::XML_BYTES_MAX + 1]).unwrap_err().reason(), Reason::TooLarge);
    }

    #[test]
    fn elements_in_a_namespace_are_not_found() {
        let element = Element::read(b"<a xmlns:x='urn:x'><x:b>1</x:b><b>2</b><b>3</b></a>").unwrap();
        assert_eq!(element.text_of("b"), Some("2"));
        assert_eq!(element.text, "123");
    }
}
