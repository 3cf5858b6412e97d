//! OpenGraph: what a page of the web says of itself in its head (<https://ogp.me>).

use encoding_rs::{Encoding, UTF_8};
use html5ever::Attribute;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use std::cell::RefCell;
use url::Url;

/// Where a page that does not say it in its headers may still name its encoding, in bytes.
const ENCODING_WITHIN: usize = 1_024;

/// What a page says of itself, in its own words: one line each, however long.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenGraph {
    pub title: String,
    pub description: Option<String>,
    /// An absolute http or https URL.
    pub image: Option<String>,
}

impl OpenGraph {
    /// Reads the head of a page of this `Content-Type` that came from `url`; `None` where it is no HTML or has no title. Takes time by the length of
    /// the page alone: nothing is built of it.
    pub fn parse(page: &[u8], content_type: &str, url: &str) -> Option<OpenGraph> {
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind != "text/html" && kind != "application/xhtml+xml" {
            return None;
        }
        let (words, ..) = encoding(page, content_type).decode(page);
        let queue = BufferQueue::default();
        queue.push_back(StrTendril::from_slice(&words));
        let reader = Tokenizer::new(Head::default(), Default::default());
        // It comes back before the end where the head ends.
        let _the_head_ended = reader.feed(&queue);
        let head = reader.sink.0.into_inner();
        let base = Url::parse(url).ok()?;
        let image = head.image.and_then(|image| base.join(image.trim()).ok());
        Some(OpenGraph {
            title: head.title.or_else(|| line(&head.name))?,
            description: head.description.or(head.summary),
            image: image.filter(|url| ["https", "http"].contains(&url.scheme())).map(String::from),
        })
    }
}

/// One line without spaces around or doubled in it; `None` where nothing is left.
fn line(words: &str) -> Option<String> {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line).filter(|line| !line.is_empty())
}

fn encoding(page: &[u8], content_type: &str) -> &'static Encoding {
    let named = |text: &str| {
        let text = text.to_ascii_lowercase();
        let (_, label) = text.split_once("charset=")?;
        let label = label.trim_start_matches(['"', '\'']);
        Encoding::for_label(label.split(['"', '\'', ';', ' ', '/', '>']).next()?.as_bytes())
    };
    let beginning = String::from_utf8_lossy(&page[..page.len().min(ENCODING_WITHIN)]);
    named(content_type).or_else(|| named(&beginning)).unwrap_or(UTF_8)
}

/// What has been read of a head.
#[derive(Default)]
struct Read {
    title: Option<String>,
    description: Option<String>,
    image: Option<String>,
    /// What HTML itself has for the first two.
    name: String,
    summary: Option<String>,
    in_name: bool,
}

#[derive(Default)]
struct Head(RefCell<Read>);

impl TokenSink for Head {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut read = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => return read.tag(&tag),
            Token::CharacterTokens(words) if read.in_name => read.name.push_str(&words),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Read {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        self.in_name = false;
        match (tag.kind, &*tag.name) {
            (TagKind::EndTag, "head") | (TagKind::StartTag, "body") => return TokenSinkResult::Script(()),
            (TagKind::StartTag, "script") => return TokenSinkResult::RawData(ScriptData),
            (TagKind::StartTag, "style" | "noscript") => return TokenSinkResult::RawData(Rawtext),
            (TagKind::StartTag, "title") => {
                self.in_name = self.name.is_empty();
                return TokenSinkResult::RawData(Rcdata);
            }
            (TagKind::StartTag, "meta") => self.meta(&tag.attrs),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn meta(&mut self, attributes: &[Attribute]) {
        let value = |name: &str| attributes.iter().find(|one| &*one.name.local == name).map(|one| &*one.value);
        let Some(said) = value("content").and_then(line) else { return };
        let place = match value("property").or(value("name")).unwrap_or_default() {
            "og:title" => &mut self.title,
            "og:description" => &mut self.description,
            "og:image" | "og:image:url" | "og:image:secure_url" => &mut self.image,
            "description" => &mut self.summary,
            _ => return,
        };
        // Of several pictures the first is the one.
        place.get_or_insert(said);
    }
}

#[cfg(test)]
mod tests {
    use super::OpenGraph;

    fn read(page: &str) -> Option<OpenGraph> {
        OpenGraph::parse(page.as_bytes(), "text/html; charset=utf-8", "https://news.example/a/b")
    }

    #[test]
    fn the_first_word_for_each_counts_and_a_page_may_say_less() {
        let all = "<html><head><title>Other</title><meta property=og:title content='Tea &amp; cake'>
            <meta name=\"og:description\" content=\" two\n words \"><meta property='og:image' content='/c.png'>
            <meta property='og:image' content='https://x.example/d.png'></head>";
        let said = OpenGraph {
            title: "Tea & cake".into(),
            description: Some("two words".into()),
            image: Some("https://news.example/c.png".into()),
        };
        assert_eq!(read(all), Some(said));
        let plain = read("<title>\n Plain &lt;b&gt; </title><meta name=description content=short>").unwrap();
        assert_eq!((plain.title.as_str(), plain.description.as_deref()), ("Plain <b>", Some("short")));
        assert_eq!(read("<meta property=og:description content=nameless>"), None);
        assert_eq!(read("<title> </title>"), None);
    }

    #[test]
    fn what_is_no_head_says_nothing() {
        assert_eq!(read("<script>'<meta property=og:title content=no>'</script>"), None);
        assert_eq!(read("<style><title>no</title></style>"), None);
        assert_eq!(read("<body><meta property=og:title content=no>"), None);
        assert_eq!(read("</head><title>no</title>"), None);
        assert_eq!(OpenGraph::parse(b"<title>no</title>", "image/svg+xml", "https://a.example/"), None);
        let image =
            |url: &str| read(&format!("<title>t</title><meta property=og:image content='{url}'>")).unwrap().image;
        assert_eq!(image("javascript:alert(1)"), None);
        assert_eq!(image("data:image/png;base64,AA"), None);
    }

    #[test]
    fn other_encodings_are_read_wherever_they_are_named() {
        let page = |head: &[u8]| [head, b"<title>K\xe4se</title>"].concat();
        let read = |page: &[u8], kind: &str| OpenGraph::parse(page, kind, "https://a.example/").unwrap().title;
        assert_eq!(read(&page(b""), "text/html; charset=\"ISO-8859-1\""), "Käse");
        assert_eq!(read(&page(b"<meta charset=windows-1252>"), "text/html"), "Käse");
        assert_eq!(read(&page(b""), "text/html"), "K\u{fffd}se");
    }
}
