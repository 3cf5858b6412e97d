//! An empty handler: Rocket alone, with one route that answers nothing, for tests/bench/pages.py to compare pages with. Started by
//! hand with `serve`, it says its address; `cargo bench` passes over it.
#![expect(clippy::print_stdout, reason = "whoever starts it reads the address")]

use rocket::fairing::AdHoc;
use rocket::{Config, get, routes};

#[get("/")]
fn empty() -> &'static str {
    ""
}

fn main() {
    if std::env::args().nth(1).as_deref() != Some("serve") {
        return;
    }
    let quiet = Config { port: 0, log_level: rocket::config::LogLevel::Off, ..Config::release_default() };
    let says = AdHoc::on_liftoff("address", |rocket| {
        Box::pin(async move { println!("http://127.0.0.1:{}", rocket.config().port) })
    });
    let rocket = rocket::custom(quiet).mount("/", routes![empty]).attach(says);
    rocket::execute(rocket.launch()).expect("it serves until it is stopped");
}
