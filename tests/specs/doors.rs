//! What a pod shows to everybody: the front door in the operator's words, what it tells of itself, and what links to it show.

use crate::cast::Resident;
use crate::pictures::jpeg;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Get, Post};
use seedpod::social::aspects::Choice;
use seedpod::social::people::{self, Profile};
use std::fs;

const A: &str = "a.example";

/// Alice looks after a pod as its operator decided; nobody else lives there.
fn home() -> (Village, Resident, Visitor) {
    let village = Village::of(&[A]);
    let alice = village.podmin("alice", A);
    let stranger = Visitor::unknown(&alice.house);
    (village, alice, stranger)
}

impl Resident {
    /// The operator of their pod puts a text into its folder.
    fn finds_text(&self, name: &str, words: &str) {
        self.house.put(&format!("texts/{name}"), words.as_bytes());
    }
}

fn head(page: &str) -> &str {
    between(page, "<head>", "</head>")
}

/// What the head of a page says under these names.
fn tags<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    head(page)
        .split("<meta ")
        .filter(|tag| tag.contains(&format!("\"{name}\"")))
        .map(|tag| between(tag, "content=\"", "\""))
        .collect()
}

#[test]
fn the_landing_page_speaks_in_the_operators_words_where_there_are_some() {
    let (_village, alice, stranger) = home();
    let page = stranger.page("/").body;
    assert!(page.contains("Write to the people you choose.") && page.contains("action=\"/users/sign_in\""));
    alice.finds_text("welcome.md", "Bread for **everybody**.\n\n<script>alert(1)</script>");
    alice.finds_text("welcome.de.md", "Brot für *alle*.");
    let page = stranger.page("/").body;
    assert!(
        page.contains("Bread for <strong>everybody</strong>.")
            && !page.contains("Write to the people you choose.</h1>")
    );
    assert!(!page.contains("<script>alert") && page.contains("action=\"/users/sign_in\""));
    let german = stranger.file("/", &[("Accept", "text/html"), ("Accept-Language", "de")]).body;
    assert!(german.contains("Brot für <em>alle</em>.") && !german.contains("Bread"));
    alice.finds_text("welcome.md", " \n");
    assert!(stranger.page("/").body.contains("Write to the people you choose."));
}

#[test]
fn terms_and_privacy_are_pages_once_the_operator_wrote_them() {
    let (_village, alice, stranger) = home();
    let front = stranger.page("/users/sign_up").body;
    for (path, file) in [("/terms", "terms.md"), ("/privacy_policy", "privacy.md")] {
        assert_eq!(stranger.page(path).status, 404, "{path}");
        assert!(!front.contains(&format!("href=\"{path}\"")));
        alice.finds_text(file, "# Be kind\n\nAsk @{alice@a.example}.");
        let page = stranger.page(path);
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Be kind") && page.body.contains(&format!("href=\"/people/{}\"", alice.guid)));
        let foot = between(&stranger.page("/public").body, "<footer", "</footer>").to_owned();
        assert!(foot.contains(&format!("href=\"{path}\"")), "{foot}");
    }
    let form = stranger.page("/users/sign_up").body;
    assert!(
        between(&form, "action=\"/users\"", "</form>").contains("By making an account you agree to <a href=\"/terms\"")
    );
}

#[test]
fn a_pod_says_of_itself_what_nodeinfo_says_and_no_more() {
    let (village, alice, stranger) = home();
    let bob = village.person("bob", A);
    let post = alice.says(&village, "Hello");
    bob.says(&village, "Hello too");
    bob.says(&village, "And again");
    bob.comments(&village, &post, "Hello back");
    let page = stranger.page("/statistics").body;
    let facts = between(&page, "<dl", "</dl>");
    let info = stranger.json("/nodeinfo/2.1");
    for (name, told) in [
        ("People", &info["usage"]["users"]["total"]),
        ("Posts written here", &info["usage"]["localPosts"]),
        ("Comments written here", &info["usage"]["localComments"]),
    ] {
        assert_eq!(between(facts, &format!("<dt>{name}</dt><dd>"), "<"), told.to_string(), "{name}");
    }
    assert!(facts.contains("Anybody may make one") && facts.contains(env!("CARGO_PKG_VERSION")));

    let quiet = Village::told(&[A], |settings| settings.statistics = false);
    let alice = quiet.podmin("alice", A);
    let page = Visitor::unknown(&alice.house).page("/statistics").body;
    assert!(page.contains("is not told") && !page.contains("<dt>People</dt>") && !page.contains("written here"));
}

#[test]
fn an_error_names_whoever_looks_after_the_pod() {
    let (_village, alice, stranger) = home();
    let lost = |visitor: &Visitor| {
        let page = visitor.page("/posts/0123456789abcdef0123");
        assert_eq!(page.status, 404);
        between(&page.body, "class=\"lost\"", "</main>").to_owned()
    };
    for visitor in [&stranger, &alice.at_the_door()] {
        assert!(lost(visitor).contains(&format!("<a href=\"/people/{}\"", alice.guid)));
    }
    for (contact, shown) in [
        ("help@example.org", "<a href=\"mailto:help@example.org\" dir=\"auto\">help@example.org</a>"),
        ("https://example.org/help", "<a href=\"https://example.org/help\""),
        ("Ask <b>at</b> the bakery", "<span dir=\"auto\">Ask &lt;b&gt;at&lt;/b&gt; the bakery</span>"),
    ] {
        let village = Village::told(&[A], |settings| settings.contact = Some(contact.to_owned()));
        let alice = village.podmin("alice", A);
        let stranger = Visitor::unknown(&alice.house);
        assert!(lost(&stranger).contains(shown), "{}", lost(&stranger));
        assert!(stranger.page("/statistics").body.contains(shown));
        let refused = alice.at_the_door().forging("0").send(Post, "/status_messages", As::Page, "");
        assert!(refused.status == 422 && refused.body.contains(shown), "{}", refused.body);
    }
}

#[test]
fn everybody_finds_the_source_and_what_changed() {
    let (_village, alice, stranger) = home();
    for page in [stranger.page("/public").body, alice.at_the_door().page("/stream").body] {
        assert!(between(&page, "<footer", "</footer>").contains("href=\"/source\""));
    }
    let source = stranger.page("/source").body;
    let own = format!("Seedpod {}", env!("CARGO_PKG_VERSION"));
    assert!(source.contains(&own) && source.contains("Affero") && source.contains("href=\"/changelog\""));
    assert!(source.contains(&format!("href=\"/people/{}\"", alice.guid)), "whom to ask while no address is known");
    let changes = stranger.page("/changelog").body;
    let written = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/CHANGELOG.md")).unwrap();
    let newest = written.lines().find_map(|line| line.strip_prefix("## ")).unwrap();
    assert!(changes.contains(&format!(">{newest}</h2>")), "{newest}");
    assert_eq!(
        between(&changes, "lang=\"en\" dir=\"auto\"", "</main>").matches("<li>").count(),
        written.matches("\n- ").count()
    );

    let village = Village::told(&[A], |settings| settings.source_url = Some("https://code.example/pod".to_owned()));
    let stranger = Visitor::unknown(&village.podmin("alice", A).house);
    assert!(stranger.page("/source").body.contains("href=\"https://code.example/pod\""));
    assert_eq!(stranger.json("/nodeinfo/2.1")["software"]["repository"], "https://code.example/pod");
}

#[test]
fn a_link_to_a_public_post_shows_its_words_and_pictures_elsewhere() {
    let (village, alice, stranger) = home();
    let post = alice.says(&village, "# Apples\n\nThe *first* of the year. #harvest");
    let page = stranger.page(&format!("/posts/{post}")).body;
    let address = format!("https://a.example/posts/{post}");
    assert!(head(&page).contains(&format!("<link rel=\"canonical\" href=\"{address}\">")));
    for (name, says) in [
        ("og:type", "article"),
        ("og:url", &*address),
        ("og:site_name", A),
        ("og:title", "Apples"),
        ("og:description", "Apples The first of the year. #harvest"),
        ("description", "Apples The first of the year. #harvest"),
        ("article:author", "alice"),
        ("article:tag", "harvest"),
    ] {
        assert_eq!(tags(&page, name), [says], "{name}");
    }
    assert!(tags(&page, "article:published_time")[0].starts_with("20") && tags(&page, "og:image").is_empty());
    let shown = alice.shows(&village, None, &[&jpeg()]);
    let page = stranger.page(&format!("/posts/{shown}")).body;
    let [picture] = tags(&page, "og:image")[..] else { panic!("{}", head(&page)) };
    let path = picture.strip_prefix("https://a.example").unwrap();
    assert_eq!(stranger.page(path).status, 200);
    let bob = village.person("bob", A);
    let passed_on = bob.reshares(&village, &post).unwrap();
    let page = stranger.page(&format!("/posts/{passed_on}")).body;
    assert_eq!((tags(&page, "og:title"), tags(&page, "article:author")), (vec!["Apples"], vec!["bob"]));
}

#[test]
fn of_what_is_sensitive_or_limited_no_link_shows_anything() {
    let (village, alice, stranger) = home();
    let bob = village.person("bob", A);
    alice.shares_with(&village, &bob, "Family");
    let hot = alice.says(&village, "A bare secret #nsfw");
    let passed_on = bob.reshares(&village, &hot).unwrap();
    for post in [&hot, &passed_on] {
        let page = stranger.page(&format!("/posts/{post}")).body;
        assert_eq!(tags(&page, "og:title"), ["A post by alice"]);
        assert!(!head(&page).contains("secret") && !head(&page).contains("og:image"), "{}", head(&page));
        assert!(!head(&page).contains("og:description") && !head(&page).contains("article:tag"));
    }
    let limited = alice.tells(&village, "Family", "A family secret");
    let page = bob.at_the_door().page(&format!("/posts/{limited}")).body;
    assert!(head(&page).contains("noindex") && !head(&page).contains("og:"), "{}", head(&page));
}

#[test]
fn links_to_profiles_tags_and_the_pod_say_what_everybody_may_see() {
    let (village, alice, stranger) = home();
    let profile = |public_details, nsfw| Profile {
        first_name: "Alice".into(),
        bio: "I **bake**.".into(),
        public_details,
        nsfw,
        ..Profile::default()
    };
    let describe = |profile: Profile| alice.house.pod.act(|tx| people::describe(tx, alice.person, profile)).unwrap();
    let address = format!("https://a.example/people/{}", alice.guid);
    for (details, nsfw, words) in
        [(true, false, "I bake."), (false, false, "alice@a.example"), (true, true, "alice@a.example")]
    {
        describe(profile(details, nsfw));
        let page = stranger.page("/u/alice").body;
        assert_eq!((tags(&page, "og:type"), tags(&page, "og:title")), (vec!["profile"], vec!["Alice"]));
        assert_eq!((tags(&page, "og:url"), tags(&page, "og:description")), (vec![&*address], vec![words]));
    }
    alice.says(&village, "Cherries #fruit");
    let page = stranger.page("/tags/fruit").body;
    assert_eq!(
        (tags(&page, "og:title"), tags(&page, "og:url")),
        (vec!["#fruit"], vec!["https://a.example/tags/fruit"])
    );
    let older = stranger.page("/tags/fruit?max_time=1").body;
    assert!(!head(&older).contains("canonical"), "a later page is not the first");
    let page = stranger.page("/").body;
    assert_eq!((tags(&page, "og:url"), tags(&page, "og:site_name")), (vec!["https://a.example/"], vec![A]));
    assert_eq!(stranger.page("/assets/brand/icon-512.png").status, 200);
}

#[test]
fn robots_icons_and_the_manifest_are_where_they_are_sought() {
    let (_village, _alice, stranger) = home();
    let robots = stranger.page("/robots.txt");
    assert_eq!(robots.header("Content-Type").split(';').next(), Some("text/plain"));
    assert!(robots.body.starts_with("User-agent: *\n"));
    for closed in ["/users/", "/user/", "/stream", "/conversations"] {
        assert!(robots.body.contains(&format!("Disallow: {closed}\n")), "{closed}");
    }
    assert!(!robots.body.contains("Disallow: /posts") && !robots.body.contains("Disallow: /\n"));

    let page = stranger.page("/").body;
    for (rel, kind) in [
        ("icon", "image/svg+xml"),
        ("apple-touch-icon", "image/png"),
        ("manifest", "application/manifest+json"),
        ("stylesheet", "text/css"),
    ] {
        let href = between(head(&page), &format!("<link rel=\"{rel}\" href=\""), "\"");
        let file = stranger.page(href);
        assert_eq!((file.status, file.header("Content-Type").split(';').next().unwrap()), (200, kind), "{href}");
    }
    assert_eq!(stranger.page("/favicon.ico").status, 200);
    let manifest = stranger.ask(Get, "/manifest.json", As::Any, "").json();
    assert_eq!((&manifest["name"], &manifest["start_url"]), (&A.into(), &"/".into()));
    for icon in manifest["icons"].as_array().unwrap() {
        let file = stranger.page(icon["src"].as_str().unwrap());
        // A PNG says its size in its first chunk.
        let side = |at: usize| u32::from_be_bytes(file.bytes[at..at + 4].try_into().unwrap());
        assert_eq!(format!("{}x{}", side(16), side(20)), icon["sizes"].as_str().unwrap());
    }
}

#[test]
fn who_likes_a_comment_can_be_read_by_whoever_may_read_it() {
    let (village, alice, stranger) = home();
    let (bob, dora) = (village.person("bob", A), village.person("dora", A));
    alice.shares_with(&village, &bob, "Family");
    let names = |visitor: &Visitor, post: &str| {
        let page = visitor.page(&format!("/posts/{post}")).body;
        let path = format!(
            "/comments/{}/likes",
            between(between(&page, "class=\"comment-actions\"", "</li>"), "/comments/", "/likes")
        );
        assert!(page.contains(&format!("href=\"{path}\"")), "a way to the list");
        (visitor.page(&path).body, path)
    };
    let open = alice.says(&village, "Rolls?");
    let comment = alice.comments(&village, &open, "With seeds");
    assert!(!stranger.page(&format!("/posts/{open}")).body.contains("/likes\""), "nobody likes it yet");
    bob.likes_comment(&village, &comment);
    dora.likes_comment(&village, &comment);
    for visitor in [&stranger, &alice.at_the_door()] {
        let (page, _) = names(visitor, open.as_str());
        let list = between(&page, "<ul class=\"people\">", "</ul>");
        assert!(list.contains("bob@a.example") && list.contains("dora@a.example") && list.matches("<li>").count() == 2);
        assert!(page.contains(&format!("href=\"/posts/{open}#{comment}\"")), "and back");
    }
    let limited = alice.writes("Only us", Choice::Aspects(vec![alice.aspect("Family")]));
    let comment = alice.comments(&village, &limited, "Quietly");
    bob.likes_comment(&village, &comment);
    let (page, path) = names(&alice.at_the_door(), limited.as_str());
    assert!(page.contains("bob@a.example"));
    assert_eq!(dora.at_the_door().page(&path).status, 404);
    assert_eq!((stranger.page(&path).status, stranger.ask(Get, &path, As::Json, "").status), (302, 404));
}
