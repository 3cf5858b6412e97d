//! No word of anybody acts in a page: one payload in every field that other pods can fill, and every page and answer walked.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, key, whisper};
use crate::hostile_routes::{Scene, scene};
use crate::village::id;
use crate::visitor::{As, Got, Visitor};
use rocket::http::Method;
use scraper::{Html, Node};
use seedpod::base::time::HOUR;
use seedpod::protocol::seal;

/// Fits into a name.
const EVIL: &str = "\"'><img src=x onerror=boom()>";
/// Stands in texts beside it.
const MORE: &str = "</script></style></title></textarea><script>boom()</script><svg onload=boom()> [a](javascript:boom()) \
                    ![a](javascript:boom()) <javascript:boom()> `<img src=x onerror=boom()>` [b]: data:text/html,<script>boom()</script>";
const TALK: &str = "fedcba9876543210fedcba9876543210";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Everything that erin's pod can tell about erin, each field full of it.
fn plant(scene: &Scene) {
    let Scene { village, alice, erin, .. } = scene;
    let (author, name, text) =
        (&erin.id, escaped(EVIL), escaped(&format!("{EVIL}{MORE} #tulips @{{{EVIL}; {}}}", alice.id)));
    let sealed = |xml: &str| seal(xml, &id(author), &key(erin));
    let picture = "https://b.example/uploads/x.png?%22onerror=boom()";
    let profile = format!(
        "<profile><author>{author}</author><first_name>{name}</first_name><last_name>{name}</last_name><image_url>{picture}</image_url>\
         <bio>{text}</bio><gender>{name}</gender><location>{name}</location><public>true</public><tag_string>#tulips</tag_string></profile>"
    );
    let part = |number: usize| format!("{number:032}");
    let place = format!("<location><address>{name}</address><lat>1\"x</lat><lng>{name}</lng></location>");
    let photo = format!(
        "<photo><guid>{}</guid><author>{author}</author><public>true</public><remote_photo_path>https://b.example/uploads/</remote_photo_path>\
         <remote_photo_name>{name}.png</remote_photo_name><text>{text}</text></photo>",
        part(1)
    );
    let poll = format!(
        "<poll><guid>{}</guid><question>{name}</question><poll_answer><guid>{}</guid><answer>{name}</answer></poll_answer>\
         <poll_answer><guid>{}</guid><answer>{name}2</answer></poll_answer></poll>",
        part(2),
        part(3),
        part(4)
    );
    let event = format!(
        "<event><author>{author}</author><guid>{}</guid><summary>{name}</summary><description>{text}</description>\
         <start>2030-01-01T00:00:00Z</start>{place}</event>",
        part(5)
    );
    let embed = format!(
        "<embed><url>https://b.example/?a=%22onerror=boom()'</url><title>{name}</title><description>{text}</description>\
         <image>{picture}</image></embed>"
    );
    let post = format!(
        "<status_message><author>{author}</author><guid>{GUID}</guid><public>true</public><provider_display_name>{name}</provider_display_name>\
         <text>{text}</text>{photo}{place}{poll}{event}{embed}</status_message>"
    );
    let reshare = format!(
        "<reshare><author>{author}</author><guid>{}</guid><root_author>{author}</root_author><root_guid>{GUID}</root_guid></reshare>",
        part(6)
    );
    for xml in [profile, post, reshare] {
        bring(village, alice, sealed(&xml).as_bytes());
    }
    let talk = format!(
        "<conversation><author>{author}</author><guid>{TALK}</guid><subject>{name}</subject><participants>{author};{}</participants>\
         <message><author>{author}</author><guid>{}</guid><text>{text}</text><conversation_guid>{TALK}</conversation_guid></message>\
         </conversation>",
        alice.id,
        part(7)
    );
    whisper(village, alice, &sealed(&talk));
    let post = erin.sees_on(alice, "SELECT guid FROM posts WHERE guid = '0123456789abcdef0123456789abcdef'");
    assert_eq!(post, GUID, "{:?}", crate::hostile::dropped(alice));
    // What erin says under a post of alice's comes the usual way.
    let public = seedpod::base::Guid::parse(&scene.things["public_guid"]).unwrap();
    erin.comments(village, &public, &format!("{EVIL}{MORE}"));
    assert!(alice.thread(&public).iter().any(|text| text.contains("boom()")));
}

impl Resident {
    /// One text of the database of somebody's pod.
    fn sees_on(&self, other: &Resident, sql: &str) -> String {
        other.house.database().query_row(sql, [], |row| row.get(0)).unwrap_or_default()
    }
}

/// What would act in a page.
fn acting(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for node in Html::parse_document(page).tree.values() {
        let Node::Element(element) = node else { continue };
        for (name, value) in element.attrs() {
            let low = value.trim().to_lowercase();
            let handler = name.starts_with("on") && name != "on";
            let address = ["href", "src", "action", "formaction", "poster", "srcset", "xlink:href"].contains(&name);
            let acts = address && ["javascript:", "data:", "vbscript:"].iter().any(|scheme| low.starts_with(scheme));
            let foreign = element.name() == "img"
                && (low == "x" || (name == "src" && !low.starts_with('/') && !low.starts_with("https://a.example/")));
            if handler || acts || foreign || (name == "style" && low.contains("boom")) {
                found.push(format!("<{} {name}={value:?}>", element.name()));
            }
        }
        if ["svg"].contains(&element.name()) && element.attr("onload").is_some() {
            found.push("<svg onload>".to_owned());
        }
    }
    let scripts = scraper::Selector::parse("script:not([type='application/json']), style, title").unwrap();
    for script in Html::parse_document(page).select(&scripts) {
        let text: String = script.text().collect();
        if script.value().name() != "title" && text.contains("boom()") && !text.contains("\\u003c") {
            found.push(format!("<{}> with {text}", script.value().name()));
        }
    }
    found
}

/// What is wrong with how an answer says what it is.
fn unsaid(got: &Got) -> Vec<&'static str> {
    let policy = &got.policy;
    let strict = policy.contains("default-src 'self'")
        && policy.contains("object-src 'none'")
        && policy.contains("base-uri 'none'");
    let loose = ["unsafe-inline", "unsafe-eval", "*"].iter().any(|word| policy.contains(word));
    let kind = got.header("Content-Type");
    let mut wrong = Vec::new();
    wrong.extend((got.header("X-Content-Type-Options") != "nosniff").then_some("may be sniffed"));
    wrong.extend((!strict || loose).then_some("a loose policy"));
    wrong.extend((kind.is_empty() && !got.body.is_empty()).then_some("no type"));
    wrong.extend((kind.starts_with("image/svg") && got.body.contains("boom")).then_some("a drawing that acts"));
    wrong
}

#[test]
fn no_field_of_another_pod_acts_in_any_page_or_answer() {
    let scene = scene();
    plant(&scene);
    let talk = scene.erin.sees_on(&scene.alice, &format!("SELECT id FROM conversations WHERE guid = '{TALK}'"));
    let mut paths = scene.documents();
    // It flows as long as somebody listens, and says no words of anybody (live.rs).
    paths.retain(|path| path != "/events");
    paths.extend([
        format!("/posts/{GUID}"),
        format!("/posts/{GUID}/likes"),
        format!("/p/{GUID}"),
        format!("/conversations/{talk}"),
    ]);
    paths.extend(
        ["/notifications", "/conversations", "/stream", "/contacts", "/tags/tulips", "/people?q=boom"]
            .map(str::to_owned),
    );
    let erin = &scene.things["erin_guid"];
    paths.extend([format!("/people/{erin}"), format!("/people/{erin}/photos"), format!("/people/{erin}/stream")]);
    let (alice, stranger) = (scene.alice.at_the_door(), Visitor::unknown(&scene.alice.house));
    let (mut wrong, mut pages, mut answers) = (Vec::new(), 0, 0);
    for path in &paths {
        for (who, visitor) in [("alice", &alice), ("a visitor", &stranger)] {
            for wants in [As::Page, As::Htmx, As::Json] {
                let got = visitor.ask(Method::Get, path, wants, "");
                let mut found: Vec<String> = unsaid(&got).into_iter().map(str::to_owned).collect();
                let told = got.body.contains("boom()");
                if got.header("Content-Type").starts_with("text/html") {
                    found.extend(acting(&got.body));
                    pages += usize::from(told);
                } else {
                    answers += usize::from(told);
                }
                wrong.extend(found.into_iter().map(|what| format!("{who} at {path}: {what}")));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(pages > 20 && answers > 10, "it is to be read in {pages} pages and {answers} answers");
    // Whom the search page had looked up is not found.
    (0..8).for_each(|_| scene.village.wait(HOUR));
}

#[test]
fn what_would_act_is_found() {
    for acts in [
        "<img src=x>",
        "<p onclick=boom()>",
        "<a href=' JavaScript:boom()'>a</a>",
        "<script>boom()</script>",
        "<iframe src='data:text/html,a'></iframe>",
        "<img src='https://b.example/a.png'>",
        "<p style='background: url(boom)'>",
    ] {
        assert!(!acting(acts).is_empty(), "{acts}");
    }
    assert!(acting("<p title='<img src=x onerror=boom()>'>&lt;script>boom()</p><img src='/a.png'>").is_empty());
}
