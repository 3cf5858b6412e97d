//! Stories at the front door: setting up, signing up and in, staying in, getting out, and who is kept out.

use crate::village::BEGINNING;
use crate::visitor::between;
use rocket::http::{ContentType, Header, Method, Status};
use rocket::local::blocking::{Client, LocalResponse};
use seedpod::base::{LocalStream, Luck, PodSettings, PodUrl, Registrations};
use seedpod::pod::{Clock, Keys, Parts, Pod};
use seedpod::protocol::PrivateKey;
use seedpod::social::accounts::password::Cost;
use seedpod::social::{accounts, invitations, sessions};
use seedpod::web::{self, Serving};
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

static KEY: LazyLock<PrivateKey> = LazyLock::new(PrivateKey::generate_small);

/// A pod whose front door somebody stands at.
struct Front {
    pod: Arc<Pod>,
    clock: Arc<AtomicI64>,
    code: Option<String>,
    _directory: tempfile::TempDir,
}

/// Somebody's browser: it keeps cookies.
struct Browser(Client);

impl Front {
    fn at(url: &str, registrations: Registrations, code: Option<&str>) -> Front {
        let directory = tempfile::tempdir().unwrap();
        let settings = PodSettings {
            url: PodUrl::parse(url).unwrap(),
            pod_name: "Home".into(),
            registrations,
            language: "en".into(),
            statistics: false,
            local_stream: LocalStream::Everyone,
            undo_seconds: 0,
        };
        let clock = Arc::new(AtomicI64::new(BEGINNING));
        let parts = Parts {
            clock: Clock::Told(clock.clone()),
            luck: Luck::seeded(1),
            keys: Keys::Given(Mutex::new(vec![KEY.clone()])),
            cost: Cost::Story,
            ..Parts::of_the_world(settings)
        };
        let pod = Arc::new(Pod::open(directory.path(), parts).unwrap());
        Front { pod, clock, code: code.map(str::to_owned), _directory: directory }
    }

    fn with(registrations: Registrations) -> Front {
        Front::at("http://localhost:3000", registrations, None)
    }

    fn browser(&self) -> Browser {
        let listen = "127.0.0.1:0".parse().unwrap();
        let set_up_code = self.code.clone();
        let serving = Serving {
            listen,
            set_up_code,
            proxy_header: None,
            proxy_addresses: Vec::new(),
            picture_patience: Duration::ZERO,
        };
        Browser(Client::tracked(web::rocket(self.pod.clone(), serving)).unwrap())
    }

    /// A pod where alice lives already, and her browser.
    fn inhabited(registrations: Registrations) -> (Front, Browser) {
        let front = Front::with(registrations);
        let browser = front.browser();
        assert_eq!(browser.signs_up("alice", &[]).status(), Status::Found);
        (front, browser)
    }

    fn invitation_of(&self, name: &str) -> invitations::Invitation {
        self.pod.look(|db| invitations::of(db, accounts::by_name(db, name)?.unwrap().person.id)).unwrap()
    }
}

impl Browser {
    fn get(&self, path: &str) -> LocalResponse<'_> {
        self.0.get(path.to_owned()).header(Header::new("Accept", "text/html")).dispatch()
    }

    fn token(&self) -> String {
        let page = self.get("/users/sign_in").into_string().unwrap_or_default();
        let token = between(&page, "name=\"csrf-token\" content=\"", "\"").to_owned();
        if !token.is_empty() { token } else { self.token_of("/stream") }
    }

    fn token_of(&self, path: &str) -> String {
        let page = self.get(path).into_string().unwrap();
        between(&page, "name=\"csrf-token\" content=\"", "\"").to_owned()
    }

    fn send(&self, method: Method, path: &str, fields: &[(&str, &str)]) -> LocalResponse<'_> {
        let token = self.token();
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields).append_pair("authenticity_token", &token);
        let request =
            self.0.req(method, path.to_owned()).header(ContentType::Form).header(Header::new("Accept", "text/html"));
        request.body(form.finish()).dispatch()
    }

    fn signs_up(&self, name: &str, more: &[(&str, &str)]) -> LocalResponse<'_> {
        let fields = [
            ("user[username]", name),
            ("user[password]", "correct horse"),
            ("user[password_confirmation]", "correct horse"),
        ];
        self.send(Method::Post, "/users", &[&fields[..], more].concat())
    }

    fn signs_in(&self, name: &str, password: &str, more: &[(&str, &str)]) -> LocalResponse<'_> {
        let fields = [("user[username]", name), ("user[password]", password), ("user[remember_me]", "1")];
        self.send(Method::Post, "/users/sign_in", &[&fields[..], more].concat())
    }

    fn is_in(&self) -> bool {
        self.get("/stream").status() == Status::Ok
    }
}

fn location(response: &LocalResponse) -> String {
    response.headers().get_one("Location").unwrap_or_default().to_owned()
}

#[test]
fn the_first_account_is_the_podmins_and_needs_no_invitation() {
    let (front, alice) = Front::inhabited(Registrations::Invitation);
    assert!(alice.is_in());
    let account = front.pod.look(|db| accounts::by_name(db, "alice")).unwrap().unwrap();
    assert!(account.podmin);
    let aspects = front.pod.look(|db| seedpod::social::aspects::of(db, account.person.id)).unwrap();
    assert_eq!(
        aspects.iter().map(|aspect| aspect.name.as_str()).collect::<Vec<_>>(),
        ["Family", "Friends", "Work", "Acquaintances"]
    );
    assert!(front.pod.look(|db| accounts::private_key(db, account.person.id)).is_ok());
}

#[test]
fn where_others_could_come_first_the_code_from_the_terminal_is_asked() {
    let front = Front::at("https://pod.example", Registrations::Invitation, Some("c0ffee11"));
    let browser = front.browser();
    assert!(browser.get("/users/sign_up").into_string().unwrap().contains("set_up_code"));
    for code in ["", "c0ffee12"] {
        let refused = browser.signs_up("eve", &[("set_up_code", code)]);
        assert_eq!(refused.status(), Status::UnprocessableEntity);
        assert!(refused.into_string().unwrap().contains("value=\"eve\""), "what was typed is kept");
    }
    assert_eq!(browser.signs_up("alice", &[("set_up_code", " C0FFEE11 ")]).status(), Status::Found);
}

#[test]
fn an_invitation_lets_somebody_in_until_it_is_used_up() {
    let (front, _alice) = Front::inhabited(Registrations::Invitation);
    let stranger = front.browser();
    assert_eq!(location(&stranger.get("/users/sign_up")), "/registrations_closed");
    assert_eq!(stranger.signs_up("eve", &[]).status(), Status::Forbidden, "a direct POST is refused too");
    let invitation = front.invitation_of("alice");
    assert!(location(&stranger.get(&format!("/i/{}", invitation.code))).contains(&invitation.code));
    for (index, name) in (0..25).map(|index| (index, format!("guest{index}"))) {
        front.clock.fetch_add(3600, Ordering::SeqCst);
        let guest = front.browser();
        let answer = guest.signs_up(&name, &[("invite[token]", &invitation.code)]);
        assert_eq!(answer.status(), Status::Found, "guest {index}");
    }
    assert_eq!(front.invitation_of("alice").uses_left, 0);
    let late = front.browser();
    assert_eq!(location(&late.get(&format!("/i/{}", invitation.code))), "/users/sign_up");
    assert!(late.get("/registrations_closed").into_string().unwrap().contains("used up"));
    assert_eq!(front.browser().signs_up("late", &[("invite[token]", &invitation.code)]).status(), Status::Forbidden);
}

#[test]
fn a_closed_pod_takes_nobody_and_an_open_one_uses_up_no_invitation() {
    let (front, _alice) = Front::inhabited(Registrations::Closed);
    let code = front.invitation_of("alice").code;
    assert_eq!(front.browser().signs_up("bob", &[("invite[token]", &code)]).status(), Status::Forbidden);
    let (front, _alice) = Front::inhabited(Registrations::Open);
    let code = front.invitation_of("alice").code;
    assert_eq!(front.browser().signs_up("bob", &[("invite[token]", &code)]).status(), Status::Found);
    assert_eq!(front.invitation_of("alice").uses_left, invitations::USES);
}

#[test]
fn names_are_checked_and_never_free_again() {
    let (front, _alice) = Front::inhabited(Registrations::Open);
    let long = "a".repeat(33);
    for name in ["", "alice", "ALICE", "root", "podmin", "a b", "ümit", "a@b", &long] {
        let browser = front.browser();
        let answer = browser.signs_up(name, &[]);
        assert_eq!(answer.status(), Status::UnprocessableEntity, "{name}");
        front.clock.fetch_add(3600, Ordering::SeqCst);
    }
    let browser = front.browser();
    let differs = browser.send(
        Method::Post,
        "/users",
        &[
            ("user[username]", "bob"),
            ("user[password]", "correct horse"),
            ("user[password_confirmation]", "another horse"),
        ],
    );
    assert_eq!(differs.status(), Status::UnprocessableEntity);
    assert!(differs.into_string().unwrap().contains("value=\"bob\""));
}

#[test]
fn one_signs_in_by_name_or_address_and_nothing_but_success_is_a_302() {
    let (front, alice) = Front::inhabited(Registrations::Open);
    assert!(alice.send(Method::Put, "/user", &[("user[email]", "Alice@Example.org")]).status().code < 400);
    for (name, password, status) in [
        ("alice", "correct horse", Status::Found),
        (" Alice ", "correct horse", Status::Found),
        ("alice@example.org", "correct horse", Status::Found),
        ("alice", "wrong horse", Status::UnprocessableEntity),
        ("nobody", "correct horse", Status::UnprocessableEntity),
        ("", "", Status::UnprocessableEntity),
    ] {
        let browser = front.browser();
        assert_eq!(browser.signs_in(name, password, &[]).status(), status, "{name}");
        assert_eq!(browser.is_in(), status == Status::Found);
    }
}

#[test]
fn who_tries_too_often_waits_and_may_then_try_again() {
    let (front, _alice) = Front::inhabited(Registrations::Open);
    let eve = front.browser();
    for _ in 0..20 {
        assert_eq!(eve.signs_in("alice", "guess", &[]).status(), Status::UnprocessableEntity);
    }
    let answer = eve.signs_in("alice", "correct horse", &[]);
    assert_eq!(answer.status(), Status::TooManyRequests);
    assert!(answer.headers().get_one("Retry-After").is_some());
    front.clock.fetch_add(300, Ordering::SeqCst);
    assert_eq!(eve.signs_in("alice", "correct horse", &[]).status(), Status::Found);
    let crowd = front.browser();
    let statuses: Vec<u16> = (0..11)
        .map(|n| crowd.0.post("/users/sign_up").header(Header::new("X-N", n.to_string())).dispatch().status().code)
        .collect();
    assert!(statuses.iter().all(|status| *status >= 400));
}

#[test]
fn a_session_is_opaque_rotates_and_ends_when_told() {
    let (front, alice) = Front::inhabited(Registrations::Open);
    let cookie =
        |browser: &Browser| browser.0.cookies().get("pod_session_3000").map(|cookie| cookie.value().to_owned());
    let first = cookie(&alice).expect("signed in");
    assert!(alice.signs_in("alice", "correct horse", &[]).status().code < 400);
    let person = front.pod.look(|db| accounts::by_name(db, "alice")).unwrap().unwrap().person.id;
    let phone = front.browser();
    assert_eq!(phone.signs_in("alice", "correct horse", &[]).status(), Status::Found);
    assert_ne!(cookie(&phone), Some(first), "each sign-in has a token of its own");
    let open = front.pod.look(|db| sessions::of(db, person)).unwrap();
    let other = open.iter().map(|session| session.id).max().unwrap();
    assert!(alice.send(Method::Delete, &format!("/user/sessions/{other}"), &[]).status().code < 400);
    assert!(!phone.is_in() && alice.is_in(), "a session is ended from another browser");
    assert_eq!(alice.get("/users/sign_out").status(), Status::Ok);
    assert!(alice.is_in(), "looking at the page does not sign out");
    assert!(alice.send(Method::Post, "/users/sign_out", &[("_method", "delete")]).status().code < 400);
    assert!(!alice.is_in());
}

#[test]
fn a_new_password_needs_the_old_one_and_ends_all_other_sessions() {
    let (front, alice) = Front::inhabited(Registrations::Open);
    let phone = front.browser();
    assert_eq!(phone.signs_in("alice", "correct horse", &[]).status(), Status::Found);
    let change = |current: &str| {
        let fields = [
            ("user[current_password]", current),
            ("user[password]", "battery staple"),
            ("user[password_confirmation]", "battery staple"),
        ];
        alice.send(Method::Put, "/user", &fields).status()
    };
    assert_eq!(change("wrong horse"), Status::UnprocessableEntity);
    assert!(phone.is_in());
    assert!(change("correct horse").code < 400);
    assert!(alice.is_in() && !phone.is_in());
    assert_eq!(phone.signs_in("alice", "correct horse", &[]).status(), Status::UnprocessableEntity);
    assert_eq!(phone.signs_in("alice", "battery staple", &[]).status(), Status::Found);
}

#[test]
fn nothing_changes_without_the_pages_token_and_any_valid_one_will_do() {
    let (front, alice) = Front::inhabited(Registrations::Open);
    let stale = front.browser().token();
    let post = |header: Option<&str>, field: Option<&str>| {
        let token = field.map(|token| format!("&authenticity_token={token}")).unwrap_or_default();
        let body = format!("aspect[name]=Club{}{token}", header.map_or(0, str::len) + field.map_or(0, str::len));
        let request = alice
            .0
            .post("/aspects")
            .header(ContentType::Form)
            .body(body)
            .header(Header::new("Accept", "application/json"));
        let request = match header {
            Some(token) => request.header(Header::new("X-CSRF-Token", token.to_owned())),
            None => request,
        };
        request.dispatch().status().code
    };
    let own = alice.token_of("/stream");
    assert!(post(None, None) >= 400);
    assert!(post(Some(&stale), None) >= 400, "a visitor's token is not a session's");
    assert!(post(Some(&stale), Some("nonsense")) >= 400);
    assert!(post(Some(&stale), Some(&own)) < 300, "clients send an old header beside a good field");
    assert!(post(Some(&own), Some("x")) < 300);
}

#[test]
fn one_returns_to_where_one_wanted_to_go_but_only_here() {
    let (front, _alice) = Front::inhabited(Registrations::Open);
    let browser = front.browser();
    let sent = location(&browser.get("/bookmarklet?url=https%3A%2F%2Fexample.org&title=A"));
    assert!(sent.starts_with("/users/sign_in?"), "{sent}");
    let query: HashMap<String, String> =
        url::form_urlencoded::parse(sent.split_once('?').unwrap().1.as_bytes()).into_owned().collect();
    let answer = browser.signs_in("alice", "correct horse", &[("back", &query["back"])]);
    assert_eq!(location(&answer), "/bookmarklet?url=https%3A%2F%2Fexample.org&title=A");
    for foreign in
        ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "evil.example"]
    {
        let browser = front.browser();
        let answer = browser.signs_in("alice", "correct horse", &[("back", foreign)]);
        assert_eq!(location(&answer), "/stream", "{foreign}");
        front.clock.fetch_add(60, Ordering::SeqCst);
    }
}

#[test]
fn a_profile_that_cannot_be_kept_comes_back_as_it_was_typed() {
    let (_front, alice) = Front::inhabited(Registrations::Open);
    let long = "n".repeat(33);
    let fields =
        [("profile[first_name]", &long[..]), ("profile[bio]", "I like **bees**."), ("profile[location]", "Here")];
    let refused = alice.send(Method::Put, "/profile", &fields);
    assert_eq!(refused.status(), Status::UnprocessableEntity);
    let page = refused.into_string().unwrap();
    assert!(page.contains(&long) && page.contains("I like **bees**.") && page.contains("value=\"Here\""));
    let fields = [("profile[first_name]", "Alice"), ("profile[bio]", "I like **bees**."), ("tags", "#bees #honey")];
    assert!(alice.send(Method::Put, "/profile", &fields).status().code < 400);
    let page = alice.get("/u/alice").into_string().unwrap();
    assert!(page.contains("Alice") && page.contains("<strong>bees</strong>") && page.contains("/tags/honey"), "{page}");
}

#[test]
fn cookies_fit_the_address_and_every_answer_says_what_it_may_do() {
    let cookie_of = |url: &str| {
        let front = Front::at(url, Registrations::Open, None);
        let browser = front.browser();
        let answer = browser.signs_up("alice", &[]);
        let cookies: Vec<&str> =
            answer.headers().get("Set-Cookie").filter(|cookie| cookie.contains("session")).collect();
        cookies.join("\n")
    };
    let plain = cookie_of("http://127.0.0.1:4001");
    assert!(plain.starts_with("pod_session_4001=") && !plain.contains("Secure"), "{plain}");
    assert_ne!(plain.split('=').next(), cookie_of("http://127.0.0.1:4002").split('=').next(), "two pods on one host");
    let safe = cookie_of("https://pod.example");
    assert!(safe.starts_with("__Host-pod_session=") && safe.contains("Secure"), "{safe}");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(plain.contains(part) && safe.contains(part), "{part}");
    }
    let front = Front::at("https://pod.example", Registrations::Open, None);
    let browser = front.browser();
    for path in ["/users/sign_up", "/nowhere", "/.well-known/nodeinfo", "/public"] {
        let answer = browser.get(path);
        let header = |name| answer.headers().get_one(name).unwrap_or_default().to_owned();
        assert!(header("Content-Security-Policy").starts_with("default-src 'self'"), "{path}");
        assert!(!header("Content-Security-Policy").contains("unsafe"), "{path}");
        assert_eq!(header("X-Content-Type-Options"), "nosniff", "{path}");
        assert!(!header("Strict-Transport-Security").is_empty(), "{path}");
    }
}

#[test]
fn a_comment_that_cannot_be_kept_comes_back_as_it_was_typed() {
    let (_front, alice) = Front::inhabited(Registrations::Open);
    let post = [("status_message[text]", "talk to me"), ("aspect_ids[]", "public")];
    assert!(alice.send(Method::Post, "/status_messages", &post).status().code < 400);
    let long = format!("so much to say {}", "x".repeat(65_536));
    let refused = alice.send(Method::Post, "/posts/1/comments", &[("text", &long)]);
    assert_eq!(refused.status(), Status::UnprocessableEntity);
    assert!(refused.into_string().unwrap().contains("so much to say"));
}
