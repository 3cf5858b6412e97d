//! The hCard: a person's GUID, key, names and pictures, as HTML (`docs/protocol.md` 2.2).

use crate::base::{Guid, limits};
use crate::protocol::rules::{name, public_key, url_with_path};
use scraper::{Html, Selector};

/// What an hCard says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HCard {
    /// The person's name on the network.
    pub guid: Guid,
    /// The user name.
    pub nickname: Option<String>,
    /// Up to 70 characters, no `;`.
    pub full_name: Option<String>,
    /// Up to 32 characters, no `;`.
    pub first_name: Option<String>,
    /// Up to 32 characters, no `;`.
    pub last_name: Option<String>,
    /// PEM; whether it is usable is not known before it is read.
    pub public_key: String,
    /// 300 × 300, absolute or relative.
    pub photo_large_url: String,
    /// 100 × 100.
    pub photo_medium_url: String,
    /// 50 × 50.
    pub photo_small_url: String,
    /// Whether strangers may find them.
    pub searchable: bool,
}

impl HCard {
    /// Reads any HTML with the right classes; `None` where something is missing or impossible.
    pub fn parse(document: &str) -> Option<HCard> {
        if document.len() > limits::CARD_BYTES_MAX || document.matches('<').count() > limits::CARD_TAGS_MAX {
            return None;
        }
        let html = Html::parse_document(document);
        let first = |css: &str| html.select(&Selector::parse(css).ok()?).next();
        let text = |css: &str| Some(first(css)?.text().collect::<String>());
        let some = |css: &str| text(css).filter(|text| !text.is_empty());
        let photo = |size: &str| {
            let url = first(&format!("{size} .photo[src]"))?.attr("src")?;
            url_with_path(url).then(|| url.to_owned())
        };
        text(".fn")?;
        let card = HCard {
            guid: Guid::parse(&text(".uid")?)?,
            nickname: some(".nickname"),
            full_name: some(".fn"),
            first_name: some(".given_name"),
            last_name: some(".family_name"),
            public_key: text(".key").filter(|key| public_key(key))?,
            photo_large_url: photo(".entity_photo")?,
            photo_medium_url: photo(".entity_photo_medium")?,
            photo_small_url: photo(".entity_photo_small")?,
            searchable: text(".searchable").is_some_and(|text| text == "true"),
        };
        let good = |text: &Option<String>, max| text.as_deref().is_none_or(name(max));
        (good(&card.full_name, 70) && good(&card.first_name, 32) && good(&card.last_name, 32)).then_some(card)
    }

    /// The page, in the usual order; every value is escaped.
    pub fn to_html(&self) -> String {
        let said = |text: &Option<String>| text.clone().unwrap_or_default();
        let full_name = said(&self.full_name);
        let mut html = format!(
            concat!(
                r#"<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{0}</title></head><body>"#,
                r#"<div id="content"><h1>{0}</h1><div id="content_inner" class="entity_profile vcard author">"#
            ),
            escaped(&full_name)
        );
        let searchable = self.searchable.to_string();
        let (nickname, first, last) = (said(&self.nickname), said(&self.first_name), said(&self.last_name));
        html += &text_entry("uid", "uid", self.guid.as_str());
        html += &text_entry("nickname", "nickname", &nickname);
        html += &text_entry("full_name", "fn", &full_name);
        html += &text_entry("searchable", "searchable", &searchable);
        html += &entry("key", &format!("<pre class=\"key\">{}</pre>", escaped(&self.public_key)));
        html += &text_entry("first_name", "given_name", &first);
        html += &text_entry("family_name", "family_name", &last);
        html += &photo_entry("photo", 300, &self.photo_large_url);
        html += &photo_entry("photo_medium", 100, &self.photo_medium_url);
        html += &photo_entry("photo_small", 50, &self.photo_small_url);
        html + "</div></div></body></html>"
    }
}

fn entry(name: &str, content: &str) -> String {
    format!("<dl class=\"entity_{name}\"><dt>{name}</dt><dd>{content}</dd></dl>")
}

fn text_entry(name: &str, class: &str, text: &str) -> String {
    entry(name, &format!("<span class=\"{class}\">{}</span>", escaped(text)))
}

fn photo_entry(name: &str, pixels: u32, url: &str) -> String {
    let (url, size) = (escaped(url), format!("width=\"{pixels}\" height=\"{pixels}\""));
    entry(name, &format!("<img class=\"photo avatar\" {size} src=\"{url}\" alt=\"\">"))
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut html, c| {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // A bare one would come back as a line feed.
            '\r' => html.push_str("&#13;"),
            c => html.push(c),
        }
        html
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::PrivateKey;

    #[test]
    fn a_card_is_read_as_it_was_written_whatever_the_name() {
        let card = HCard {
            guid: Guid::parse("0123456789abcdef").unwrap(),
            nickname: Some("alice".to_owned()),
            full_name: Some("</span><b class=\"uid\">\"& ä\r\n".to_owned()),
            first_name: None,
            last_name: Some("<i>".to_owned()),
            public_key: PrivateKey::generate_small().public().to_pem(),
            photo_large_url: "/a.png?x=1&y=2".to_owned(),
            photo_medium_url: "https://pod-a.example/m.png".to_owned(),
            photo_small_url: "s.png".to_owned(),
            searchable: false,
        };
        assert_eq!(HCard::parse(&card.to_html()), Some(card.clone()));
        let depth = |tags: usize| card.to_html().replace("</body>", &"<div>".repeat(tags));
        assert_eq!(HCard::parse(&depth(1_000)), Some(card.clone()));
        assert_eq!(HCard::parse(&depth(limits::CARD_TAGS_MAX)), None);
    }
}
