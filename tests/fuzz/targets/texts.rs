//! What people write, and markup that is made harmless.

use seedpod::base::{DiasporaId, Guid};
use seedpod::text::markdown::render;
use seedpod::text::{Html, NamedPerson, Names, confine_mentions, is_nsfw, mentions, plain, shared, tags, title};
use std::collections::HashSet;
use url::Url;

/// Everything a text may become: elements, and the attributes of each.
const HARMLESS: [(&str, &str); 30] = [
    ("a", "href title id class rel target dir"),
    ("img", "src alt title loading"),
    ("p", "dir"),
    ("br", ""),
    ("hr", ""),
    ("h1", "dir"),
    ("h2", "dir"),
    ("h3", "dir"),
    ("h4", "dir"),
    ("h5", "dir"),
    ("h6", "dir"),
    ("blockquote", "dir"),
    ("pre", "tabindex"),
    ("code", "class"),
    ("ul", "dir"),
    ("ol", "start dir"),
    ("li", "id"),
    ("em", ""),
    ("strong", ""),
    ("del", ""),
    ("sub", ""),
    ("sup", "class"),
    ("span", "class"),
    ("section", "class"),
    ("table", "dir"),
    ("thead", ""),
    ("tbody", ""),
    ("tr", ""),
    ("th", "align"),
    ("td", "align"),
];

/// Knows alice, posts whose GUIDs begin with a `k`, and every picture.
struct Village;

impl Names for Village {
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
        (id.name() == "alice").then(|| NamedPerson { name: "Alice <3".into(), href: "/people/a1".into() })
    }

    fn post(&self, guid: &Guid) -> Option<String> {
        guid.as_str().starts_with('k').then(|| format!("/posts/{guid}"))
    }

    fn picture(&self, url: &str) -> Option<String> {
        Some(format!("/uploads/images/of-{}", url.len()))
    }
}

/// A text in Markdown: rendered, searched for names and tags, cut short, confined to few readers.
pub fn markdown(source: &[u8]) {
    let source = &*String::from_utf8_lossy(source);
    let markup = render(source, &Village);
    harmless(&markup, ours_or_away);
    settled(&markup);
    // Sanitising makes `&nbsp;` of two bytes.
    let most = 3 * (32 * 1024 + 20 * source.len());
    assert!(markup.as_str().len() <= most, "{} bytes of {}", markup.as_str().len(), source.len());
    let mentioned = mentions(source);
    let once: HashSet<_> = mentioned.iter().map(|mention| &mention.id).collect();
    assert!(mentioned.len() <= 100 && once.len() == mentioned.len());
    let found = tags(source);
    let good = |tag: &String| !tag.is_empty() && !tag.contains(char::is_whitespace) && !tag.contains('#');
    assert!(found.iter().all(good) && found.iter().collect::<HashSet<_>>().len() == found.len(), "{found:?}");
    assert!(title(source).chars().count() <= 70);
    for max in [0, 1, 2, 33] {
        let short = plain(source, max);
        assert!(short.chars().count() <= max && !short.contains('\n'), "{short:?}");
    }
    let nobody = confine_mentions(source, &|_| false, &|_| None);
    assert_eq!(mentions(&nobody), [], "{nobody:?}");
    let linked = confine_mentions(source, &|_| false, &|id| {
        Some((format!("{{{}}}", id.name()), format!("https://{}/people/1", id.host())))
    });
    assert_eq!(mentions(&linked), [], "{linked:?}");
    let all = confine_mentions(source, &|_| true, &|_| None);
    assert_eq!(all, source);
    let _ = (is_nsfw(source), shared("", source, source, source));
}

/// Markup, made harmless.
pub fn html(markup: &[u8]) {
    let page = Url::parse("https://pod.example/").unwrap();
    let leads_well = |href: &str, _: Option<&str>| {
        page.join(href).map_or(true, |url| ["http", "https", "mailto"].contains(&url.scheme()))
    };
    let once = Html::sanitised(&String::from_utf8_lossy(markup));
    harmless(&once, leads_well);
    // Not the same: HTML moves links out of tables each time it is read, and others into them.
    harmless(&Html::sanitised(once.as_str()), leads_well);
}

/// Where a text may lead: to what we made of it, or away, and then without telling where from.
fn ours_or_away(href: &str, rel: Option<&str>) -> bool {
    let away = ["http://", "https://", "mailto:"].iter().any(|scheme| href.to_lowercase().starts_with(scheme));
    match away {
        true => rel == Some("noopener noreferrer nofollow"),
        false => ["/tags/", "/people/a1", "/posts/k", "/link?q=", "#fn"].iter().any(|ours| href.starts_with(ours)),
    }
}

/// Nothing in it can act or load from elsewhere.
fn harmless(markup: &Html, leads_well: impl Fn(&str, Option<&str>) -> bool) {
    let page = scraper::Html::parse_fragment(markup.as_str());
    for element in page.root_element().descendants().skip(1).filter_map(|node| node.value().as_element()) {
        let allowed = HARMLESS.iter().find(|(name, _)| *name == element.name());
        let (_, attributes) = allowed.unwrap_or_else(|| panic!("<{}> in {markup:?}", element.name()));
        for (name, value) in element.attrs() {
            assert!(attributes.split(' ').any(|allowed| allowed == name), "{name}={value} in {markup:?}");
            assert!(name != "href" || leads_well(value, element.attr("rel")), "{value} in {markup:?}");
            assert!(name != "dir" || value == "auto", "{value} in {markup:?}");
            assert!(name != "tabindex" || value == "0", "{value} in {markup:?}");
            assert!(name != "src" || value.starts_with("/uploads/images/"), "{value} in {markup:?}");
        }
    }
}

/// A second cleaning finds nothing to do.
fn settled(markup: &Html) {
    // HTML drops a line break at the beginning of what is preformatted.
    let parts = |markup: &Html| -> Vec<String> {
        markup.as_str().split("<pre tabindex=\"0\">").map(|part| part.trim_start_matches('\n').to_owned()).collect()
    };
    assert_eq!(parts(&Html::sanitised(markup.as_str())), parts(markup));
}
