//! Markup that is safe to put into a page, as a type: only the sanitiser and the escaper make it.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// Markup that a page may carry as it is. Everything else goes through maud's escaping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// For `sql.rs` only: reads back what [`markdown::render`](super::markdown::render) made and the store kept.
    pub fn stored(markup: String) -> Html {
        Html(markup)
    }

    /// Plain words as markup: every character that means something in HTML is escaped.
    pub fn escaped(words: &str) -> Html {
        Html(maud::html! { (words) }.into_string())
    }

    /// The markup's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many lines of print it takes, counted roughly: what is set larger, or has space around it, takes more.
    pub fn lines(&self) -> usize {
        const LETTERS: usize = 66;
        let (mut lines, mut letters) = (0, 0);
        for part in self.0.split('<') {
            let (tag, words) = part.split_once('>').unwrap_or(("", part));
            if ["br", "/p", "/li", "/tr", "/h", "/pre"].iter().any(|end| tag.starts_with(end)) {
                lines += usize::div_ceil(letters, LETTERS);
                letters = 0;
            }
            // A picture is as high as some lines, but nobody knows yet how many.
            lines += if tag.starts_with("img") { 6 } else { 0 };
            let (full, last) = words.rsplit_once('\n').unwrap_or(("", words));
            if !full.is_empty() {
                lines += full.split('\n').map(|line| line.chars().count().div_ceil(LETTERS)).sum::<usize>();
            }
            letters += last.chars().count();
        }
        lines + letters.div_ceil(LETTERS)
    }

    /// The same to be read elsewhere: links to this pod's pages name the pod, an address without a slash at its end.
    pub fn from_afar(&self, pod: &str) -> Html {
        Html(self.0.replace("href=\"/", &format!("href=\"{pod}/")))
    }

    /// What is left of `markup` once everything outside the short list of harmless elements is gone.
    pub fn sanitised(markup: &str) -> Html {
        Html(SANITISER.clean(markup).to_string())
    }
}

impl maud::Render for Html {
    fn render_to(&self, page: &mut String) {
        page.push_str(&self.0);
    }
}

const TAGS: &str = "a img p br hr h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li em strong del sub sup section \
                    table thead tbody tr th td span";

const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "title", "id", "class", "rel", "target", "dir"]),
    ("span", &["class"]),
    ("p", &["dir"]),
    ("h1", &["dir"]),
    ("h2", &["dir"]),
    ("h3", &["dir"]),
    ("h4", &["dir"]),
    ("h5", &["dir"]),
    ("h6", &["dir"]),
    ("blockquote", &["dir"]),
    ("ul", &["dir"]),
    ("table", &["dir"]),
    ("img", &["src", "alt", "title", "loading"]),
    ("code", &["class"]),
    ("pre", &["tabindex"]),
    ("li", &["id"]),
    ("ol", &["start", "dir"]),
    ("section", &["class"]),
    ("sup", &["class"]),
    ("td", &["align"]),
    ("th", &["align"]),
];

/// Where pictures may come from: this pod's own folder of them.
const PICTURES: &str = "/uploads/images/";

// Relative links pass: `markdown` lets none through but our own. It also writes `rel`, which differs for those.
static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let attributes: HashMap<&str, HashSet<&str>> =
        ATTRIBUTES.iter().map(|(tag, names)| (*tag, names.iter().copied().collect())).collect();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(TAGS.split_ascii_whitespace().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(attributes)
        // Else `lang` and `title` are good everywhere.
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(|tag, name, value| {
            let elsewhere = tag == "img" && name == "src" && !value.starts_with(PICTURES);
            let turned = name == "dir" && value != "auto";
            let jumps = name == "tabindex" && value != "0";
            (!elsewhere && !turned && !jumps).then_some(value.into())
        });
    builder
});
