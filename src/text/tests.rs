//! What a text may become, and what it may never become.

mod setting;

use super::{NamedPerson, Names, Tongue, confine_mentions, is_nsfw, markdown::render, mentions, plain, tags, title};
use crate::base::{DiasporaId, Guid, Luck, Time};
use proptest::prelude::*;

struct Village;

impl Names for Village {
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
        (id.name() == "alice").then(|| NamedPerson { name: "Alice <3".into(), href: "/people/a1".into() })
    }

    fn post(&self, guid: &Guid) -> Option<String> {
        guid.as_str().starts_with("known").then(|| format!("/posts/{}", guid.as_str()))
    }

    fn picture(&self, url: &str) -> Option<String> {
        Some(format!("/uploads/images/of-{}", url.strip_prefix("https://e.example/")?))
    }
}

fn rendered(source: &str) -> String {
    // Directions have a test of their own.
    directed(source).replace(" dir=\"auto\"", "")
}

fn directed(source: &str) -> String {
    render(source, &Village).as_str().trim().replace('\n', "")
}

#[test]
fn markdown_becomes_markup() {
    assert_eq!(rendered("# Hi\n\n*a* **b** ~~c~~"), "<h1>Hi</h1><p><em>a</em> <strong>b</strong> <del>c</del></p>");
    assert_eq!(rendered("one\ntwo"), "<p>one<br>two</p>");
    assert_eq!(
        rendered("```rust\nlet a;\n```"),
        "<pre tabindex=\"0\"><code class=\"coloured\"><span class=\"keyword\">let</span> a;</code></pre>"
    );
    assert_eq!(rendered("```klingon\n->\n```"), "<pre tabindex=\"0\"><code>-&gt;</code></pre>");
    assert!(rendered("|a|b|\n|-|:-:|\n|1|2|").contains("<td align=\"center\">2</td>"));
    assert_eq!(rendered("a snake_case_word"), "<p>a snake_case_word</p>");
}

#[test]
fn a_link_leading_away_opens_elsewhere_and_says_nothing_of_us() {
    let link = "<a href=\"https://e.example/?a=1&amp;b\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">";
    assert_eq!(rendered("[x](https://e.example/?a=1&b)"), format!("<p>{link}x</a></p>"));
    assert_eq!(rendered("https://e.example/?a=1&b"), format!("<p>{link}https://e.example/?a=1&amp;b</a></p>"));
}

#[test]
fn no_text_links_to_a_page_of_ours_or_to_a_script() {
    for url in ["/users/sign_out", "//e.example", "javascript:alert(1)", "data:text/html,x", "vbscript:x", "a.html"] {
        assert_eq!(rendered(&format!("[words]({url})")), "<p>words</p>", "{url}");
    }
}

#[test]
fn raw_html_shows_as_it_was_typed() {
    assert_eq!(rendered("a <b onclick=x>c</b>"), "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>");
    assert_eq!(rendered("<script>\nalert(1)\n</script>"), "<p>&lt;script&gt;<br>alert(1)<br>&lt;/script&gt;</p>");
}

#[test]
fn a_picture_shows_from_this_pod_and_is_a_link_to_where_it_is() {
    assert_eq!(
        rendered("![a *kite*](https://e.example/s.png)"),
        "<p><a href=\"https://e.example/s.png\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">\
         <img src=\"/uploads/images/of-s.png\" alt=\"a kite\" loading=\"lazy\"></a></p>"
    );
    assert!(rendered("![](https://e.example/s.png)").contains("alt=\"\""), "an address describes nothing");
    assert!(rendered("![a #kite of @{alice@a.b}](https://e.example/s.png)").contains("alt=\"a #kite of alice@a.b\""));
    let in_link = rendered("[![seed](https://e.example/s.png)](https://e.example/)");
    assert!(
        in_link.starts_with("<p><a href=\"https://e.example/\"") && in_link.matches("<a ").count() == 1,
        "{in_link}"
    );
}

#[test]
fn a_picture_that_cannot_be_shown_is_a_link_to_it() {
    assert!(rendered("![a seed](https://unknown.example/s.png)").ends_with(">a seed</a></p>"));
    assert!(rendered("![](https://unknown.example/s.png)").ends_with(">https://unknown.example/s.png</a></p>"));
    for source in ["![x](data:image/png;base64,AAAA)", "![x](/uploads/images/secret.jpg)", "![x](javascript:alert)"] {
        assert_eq!(rendered(source), "<p>x</p>", "{source}");
    }
    assert_eq!(rendered(&"![a](https://e.example/s.png) ".repeat(60)).matches("<img").count(), 50);
}

#[test]
fn a_mention_links_to_a_person_we_know_and_is_words_otherwise() {
    let alice = "<a href=\"/people/a1\" class=\"mention hovercardable\">Alice &lt;3</a>";
    assert_eq!(rendered("hi @{alice@pod.example}!"), format!("<p>hi {alice}!</p>"));
    assert_eq!(rendered("**@{A_l_i *c* e; alice@pod.example}**"), format!("<p><strong>{alice}</strong></p>"));
    assert_eq!(rendered("@{Bob_; b_o_b@pod.example}"), "<p>Bob_</p>");
    assert_eq!(rendered("@{b_o_b@pod.example}"), "<p>b_o_b@pod.example</p>");
    assert_eq!(rendered("@{nobody}"), "<p>@{nobody}</p>");
    assert_eq!(rendered("|a|\n|-|\n|@{A|B; alice@pod.example}|").matches(alice).count(), 1);
}

#[test]
fn a_tag_links_to_its_page() {
    assert_eq!(rendered("#Ein_Tag_"), "<p><a href=\"/tags/ein_tag_\" class=\"tag\">#Ein_Tag_</a></p>");
    assert_eq!(rendered("I #<3 it"), "<p>I <a href=\"/tags/%3C3\" class=\"tag\">#&lt;3</a> it</p>");
    assert_eq!(rendered("a#b c"), "<p>a#b c</p>");
    assert_eq!(rendered("## #tag"), "<h2><a href=\"/tags/tag\" class=\"tag\">#tag</a></h2>");
}

#[test]
fn code_and_links_carry_neither_mentions_nor_tags() {
    assert_eq!(rendered("` #a @{alice@p.e}`"), "<p><code> #a @{alice@p.e}</code></p>");
    assert_eq!(rendered("    #a @{x@p.e}"), "<pre tabindex=\"0\"><code>#a @{x@p.e}</code></pre>");
    assert!(rendered("[see #a @{alice@p.e}](https://e.example)").ends_with(">see #a alice@p.e</a></p>"));
    assert!(rendered("https://e.example/@{alice@p.e}").contains("href=\"https://e.example/@%7Balice@p.e%7D\""));
    let source = "` #a @{a@p.e}` [ #b @{b@p.e}](https://e.example) #c @{c@p.e}";
    assert_eq!(tags(source), ["c"]);
    assert_eq!(mentions(source).len(), 1);
}

#[test]
fn a_diaspora_link_leads_to_the_post_here() {
    let link = "<a href=\"/posts/known_0123456789\">";
    let url = "diaspora://bob@pod.example/post/known_0123456789";
    assert_eq!(rendered(&format!("see {url}.")), format!("<p>see {link}{url}</a>.</p>"));
    assert_eq!(rendered(&format!("[this](web+{url})")), format!("<p>{link}this</a></p>"));
    assert_eq!(rendered(&format!("<{url}>")), format!("<p>{link}{url}</a></p>"));
    let unknown = "diaspora://bob@pod.example/post/other_0123456789";
    let sought = "<a href=\"/link?q=diaspora%3A%2F%2Fbob%40pod.example%2Fpost%2Fother_0123456789\">";
    assert_eq!(rendered(unknown), format!("<p>{sought}{unknown}</a></p>"));
    assert_eq!(rendered(&format!("[this]({unknown})")), format!("<p>{sought}this</a></p>"));
    assert_eq!(rendered("[this](web+diaspora://alice@pod.example)"), "<p><a href=\"/people/a1\">this</a></p>");
    assert!(rendered("[this](diaspora://bob@pod.example)").starts_with("<p><a href=\"/link?q=diaspora"));
    assert_eq!(rendered("[this](diaspora://nobody)"), "<p>this</p>");
}

#[test]
fn footnotes_of_two_texts_do_not_meet() {
    let id = |source| {
        let markup = rendered(source);
        let start = markup.find("<li id=\"").unwrap() + "<li id=\"".len();
        let id = markup[start..].split('"').next().unwrap().to_owned();
        assert!(markup.contains(&format!("href=\"#{id}\"")), "{markup}");
        id
    };
    assert_ne!(id("a[^1]\n\n[^1]: b"), id("c[^1]\n\n[^1]: b"));
}

#[test]
fn tags_are_small_unique_and_of_every_script() {
    assert_eq!(tags("#A #a #b-c #d_e\n#Ünï #हिन्दी #ไม้ x#no #"), ["a", "b-c", "d_e", "ünï", "हिन्दी", "ไม้"]);
    assert_eq!(tags("#<3 and \u{202B}#\u{200F}שלום\u{202C}"), ["<3", "שלום"]);
    assert_eq!(tags(&format!("#{} #{}", "a".repeat(255), "b".repeat(256))), ["a".repeat(255)]);
    assert!(is_nsfw("x#NsFwy") && !is_nsfw("nsfw"));
}

#[test]
fn each_person_is_mentioned_once() {
    let found = mentions("@{A; a@p.e} @{b@p.e} @{a@p.e} @{Bad; nobody} @{C; C@P.e}");
    let ids: Vec<_> = found.iter().map(|mention| mention.id.as_str()).collect();
    assert_eq!(ids, ["a@p.e", "b@p.e", "c@p.e"]);
    assert_eq!(found[0].name.as_deref(), Some("A"));
    assert_eq!(found[1].words(), "b@p.e");
}

#[test]
fn a_mention_of_somebody_outside_becomes_a_link() {
    let confined = confine_mentions("@{a@p.e} and @{B; b@p.e} and @{C]; c@p.e} #x", &|id| id.name() == "a", &|id| {
        (id.name() == "b").then(|| ("B [b]".into(), "https://p.e/people/b".into()))
    });
    assert_eq!(confined, "@{a@p.e} and [B \\[b\\]](<https://p.e/people/b>) and C\\] #x");
    assert_eq!(mentions(&confined).len(), 1);
}

#[test]
fn an_excerpt_is_plain_and_fits() {
    assert_eq!(plain("**a** [b](https://e.example)\n\n`c` <d>", 100), "a b c <d>");
    assert_eq!(plain("abcdef", 6), "abcdef");
    assert_eq!(plain("abcdefg", 6), "abcde…");
    assert_eq!(plain("ab cd ef", 6), "ab cd…");
    assert_eq!(plain("abc", 0), "");
}

#[test]
fn hostile_nesting_grows_little() {
    let full = |part: &str| part.repeat(65_535 / part.len());
    let some = |part: &str| part.repeat(20_000 / part.len());
    let texts = [
        full(">"),
        full("["),
        full("*"),
        full("`"),
        some("_a"),
        some("![a]("),
        some("[a]("),
        some("**a *b "),
        some("- "),
        some("@{"),
        some("#"),
        some("# "),
        some("a@{b@c"),
        some("<"),
        some("<a "),
        some("|"),
        some("[^a]"),
        some("~~a"),
        some("[a][b]"),
        some("http://"),
        some("<!--"),
        some("&amp;"),
        some("\\"),
        some("a\n> "),
        some("!["),
        some("![a](https://e.example/s.png) "),
        some("@{a@b.c} "),
        ">".repeat(32_000) + &"\na".repeat(16_000),
        ">".repeat(32_000) + &"\n".repeat(32_000),
        "*a **b ".repeat(4_000) + &"c** d* ".repeat(4_000),
        format!("|{}\n|{}\n{}", "a|".repeat(200), "-|".repeat(200), "b\n".repeat(30_000)),
        (0..9_000).map(|n| format!("#{n} ")).collect(),
        "[^1]".repeat(13_000) + "\n\n[^1]: x",
        (0..6_000).map(|n| format!("[^{n}]")).collect::<String>() + "\n\n[^1]: x",
        (0..8_000).map(|n| format!("`{}a", "`".repeat(n % 8))).collect(),
        (1..360).map(|n| "`".repeat(n) + " ").collect(),
    ];
    for text in texts {
        let markup = render(&text, &Village);
        let shown: String = text.chars().take(20).collect();
        assert!(markup.as_str().len() < 2_000_000, "{} bytes from {shown:?}…", markup.as_str().len());
    }
}

#[test]
fn a_tongue_is_chosen_by_the_person_then_the_browser() {
    let chosen = |setting, browser| Tongue::choose(setting, browser).code();
    assert_eq!(chosen(Some("de"), Some("en")), "de");
    assert_eq!(chosen(Some("tlh"), Some("xx, de-CH;q=0.9, en;q=0.5")), "de");
    assert_eq!(chosen(None, Some("de;q=0, da")), "en");
    assert_eq!(chosen(None, Some("pt-BR, en;q=0.5")), "pt");
    assert_eq!(chosen(None, None), "en");
}

#[test]
fn no_browser_breaks_the_choice() {
    let mut luck = Luck::seeded(1);
    for _ in 0..1_000 {
        let mut quality = || match luck.below(3) {
            0 => "NaN".to_owned(),
            _ => format!("0.{}", luck.below(1_000)),
        };
        let header: Vec<_> = (0..100).map(|n| format!("x{n};q={}", quality())).collect();
        assert_eq!(Tongue::choose(None, Some(&header.join(","))), Tongue::english());
    }
    assert_eq!(Tongue::choose(None, Some("nan-TW, de;q=nan, ;;q==,,")), Tongue::english());
}

#[test]
fn time_is_said_as_people_say_it() {
    let now = Time::parse("2026-03-09T14:05:00Z").unwrap();
    let ago = |seconds: i64| Tongue::english().ago(now.plus(-seconds), now);
    assert_eq!(ago(-5), "just now");
    assert_eq!(ago(60), "a minute ago");
    assert_eq!(ago(7_200), "2 hours ago");
    assert_eq!(ago(86_400), "yesterday");
    assert_eq!(ago(8 * 86_400), "1 March 2026");
    let german = Tongue::of("de").unwrap();
    assert_eq!(german.date_time(now), "9. März 2026, 14:05 UTC");
    let same_day = Time::parse("2027-03-09T00:30:59Z").unwrap();
    assert_eq!(
        (german.date_time(same_day).as_str(), german.date(same_day).as_str()),
        ("9. März 2027, 00:30 UTC", "9. März 2027")
    );
    assert_eq!(german.date(Time::parse("2024-12-31T00:00:00Z").unwrap()), "31. Dezember 2024");
    assert_eq!(german.ago(now.plus(-300), now), "vor 5 Minuten");
    assert_eq!((german.native_name().as_str(), german.dir()), ("Deutsch", "ltr"));
}

#[test]
fn a_key_nobody_has_is_said_itself() {
    assert_eq!(Tongue::english().say("no-such-key"), "no-such-key");
}

/// Everything in a page made of `markup` that could act: elements and attributes outside the harmless few.
fn harm(markup: &str) -> Vec<String> {
    let page = scraper::Html::parse_fragment(markup);
    let elements = page.tree.nodes().filter_map(|node| node.value().as_element());
    let mut harm = Vec::new();
    for element in elements {
        let ours = element.attr("src").is_some_and(|src| src.starts_with("/uploads/images/"));
        if element.name() == "img" && !ours {
            harm.push("img".to_owned());
        }
        if ["script", "style", "iframe", "svg", "math", "form", "input", "object"].contains(&element.name()) {
            harm.push(element.name().to_owned());
        }
        for (name, value) in element.attrs() {
            let local = value.starts_with("/tags/")
                || value.starts_with("/people/")
                || value.starts_with("/posts/")
                || value.starts_with("/link?q=");
            let away = ["http://", "https://", "mailto:"].iter().any(|scheme| value.to_lowercase().starts_with(scheme));
            if name.starts_with("on") || name == "href" && !(local || away || value.starts_with("#fn")) {
                harm.push(format!("{name}={value}"));
            }
        }
    }
    harm
}

fn markdown_like() -> impl Strategy<Value = String> {
    let parts = [
        "a",
        " ",
        "\n",
        "\n\n",
        "*",
        "_",
        "**",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "<",
        ">",
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "javascript:",
        "https://e.example/",
        "diaspora://a@b.c/post/known_0123456789",
        "\"",
        "'",
        "@{",
        "}",
        "; ",
        "@{alice@p.e}",
        "@{A; alice@p.e}",
        "#tag",
        "#",
        "- ",
        "1. ",
        "> ",
        "|",
        "-|-",
        "~~",
        "[^1]",
        "[^1]: ",
        "    ",
        "\\",
        "&lt;",
        "&#106;",
        "\u{F0000}",
        "0",
        "\u{F0001}",
        "&#xF0000;",
        "&#xF0001;",
        "\u{202B}",
        "é",
        "data:",
        "onclick=",
        "[a]: ",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn no_text_renders_to_anything_that_acts(source in prop_oneof![markdown_like(), any::<String>()]) {
        let markup = render(&source, &Village);
        prop_assert_eq!(harm(markup.as_str()), Vec::<String>::new());
        prop_assert!(!markup.as_str().contains("<script"));
    }

    #[test]
    fn reading_a_text_never_fails(source in prop_oneof![markdown_like(), any::<String>()], max in 0usize..80) {
        prop_assert!(plain(&source, max).chars().count() <= max);
        prop_assert!(title(&source).chars().count() <= 70);
        prop_assert!(tags(&source).iter().all(|tag| render(&source, &()).as_str().contains("/tags/") && !tag.is_empty()));
    }

    #[test]
    fn a_text_without_mentions_is_not_touched(source in "[^{]*") {
        prop_assert_eq!(confine_mentions(&source, &|_| false, &|_| None), source);
    }
}
