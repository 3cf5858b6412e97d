//! `pod serve`: what the operator sees when the pod starts, and what is worth a warning.

use crate::background::Background;
use crate::cli::{
    config::Config,
    log, open, storage,
    trouble::{Result, Trouble},
};
use crate::listener::{self, Limits, Listener};
use crate::outside::World;
use crate::social::accounts;
use crate::web::{self, Serving, door, live::Pace};
use rocket::fairing::AdHoc;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long deliveries in hand may take when the pod is told to stop; what is cut off is tried again later.
const PATIENCE: Duration = Duration::from_secs(4);

/// How long a page's request waits for a picture of elsewhere: longer than the request for it may take.
const PICTURE_PATIENCE: Duration = Duration::from_secs(40);

/// Starts the log, says what deserves a thought, and serves until it is told to stop.
pub fn run(config: &Config) -> Result<()> {
    log::start(&config.log)?;
    warnings(config).iter().for_each(|warning| eprintln!("pod: warning: {warning}"));
    let pod = Arc::new(open::open(config)?);
    storage::try_out(config, &pod)?;
    let unread = |error| open::unread(config, &error);
    let code = pod.set_up_code(needs_setup_code(config)).map_err(unread)?;
    let inhabited = pod.look(accounts::any).map_err(unread)?;
    let screen = if inhabited { again(config) } else { first_start(config, code.as_deref()) };
    let serving = Serving {
        listen: door::BEHIND,
        set_up_code: code,
        proxy_header: config.proxy_header.clone(),
        proxy_addresses: config.proxy_addresses.clone(),
        picture_patience: PICTURE_PATIENCE,
    };
    let outside = Arc::new(World::new(config.pod.url.as_str(), config.reach()));
    let limits = Limits::default().within(listener::raise_files());
    let usual = Pace::default();
    let pace = Pace { streams: usual.streams.min(limits.connections / 4), ..usual };
    // Nothing is said or sent before the door is open.
    let background = Arc::new(Mutex::new(None));
    let (at_work, in_pod, at_end) = (background.clone(), pod.clone(), pod.clone());
    let open_door = AdHoc::on_liftoff("background", move |_| {
        print!("{screen}");
        let _ = std::io::stdout().flush();
        *at_work.lock().unwrap_or_else(PoisonError::into_inner) = Some(Background::start(in_pod, outside));
        Box::pin(std::future::ready(()))
    });
    let served = rocket::execute(async {
        let listener = Listener::bind(config.listen, limits, config.proxy_addresses.clone()).await;
        let listener = listener.map_err(|error| not_listening(config, &error))?;
        let launched = door::before(web::rocket(pod, serving).manage(pace), listener, door::signals())
            .attach(open_door)
            .launch()
            .await;
        launched.map_err(|error| Trouble::new("The server stopped", error.to_string(), "look at the log above"))
    });
    match background.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(Ok(background)) => background.stop(PATIENCE),
        Some(Err(error)) => {
            return Err(Trouble::new(
                "The pod cannot start its threads",
                error.to_string(),
                "raise the limit of threads",
            ));
        }
        None => {}
    }
    at_end.gather().map_err(unread)?;
    served.map(|_| ())
}

/// The first screen of a pod: where the data is, what to open, what can never be changed, and how to make the first
/// account. `setup_code` is the one-time code the set-up page asks for, where others could come first.
pub fn first_start(config: &Config, setup_code: Option<&str>) -> String {
    let url = &config.pod.url;
    let mut text = format!(
        "A new pod begins.\n\n  Data:  {}\n  Open:  {url}\n\n\
         {url} becomes part of every identity on this pod for ever:\n  people here will be known as name@{}\n",
        config.data_dir.display(),
        url.id_host(),
    );
    if url.is_loopback() {
        text += "\nSuch a pod is for trying out: nobody else can reach it. For a real one, stop it, choose\n\
                 an empty data directory, and start with --url https://pod.example.org\n";
    }
    text += match setup_code {
        Some(_) => "\nThe first account made in the browser becomes the podmin's. The page asks for this code:\n",
        None => "\nThe first account made in the browser becomes the podmin's.\n",
    };
    text + &setup_code.map(|code| format!("\n  {code}\n")).unwrap_or_default()
}

/// What a pod says that has been started before.
pub fn again(config: &Config) -> String {
    format!("{} serves on {}, data in {}\n", config.pod.url, config.listen, config.data_dir.display())
}

/// Whether somebody other than the operator could reach the set-up page first.
pub fn needs_setup_code(config: &Config) -> bool {
    !config.listen.ip().is_loopback() || !config.pod.url.is_loopback()
}

/// Settings that work but that an operator should think about.
pub fn warnings(config: &Config) -> Vec<String> {
    let url = &config.pod.url;
    let mut warnings = Vec::new();
    if config.reach_private_networks {
        warnings.push(
            "reach_private_networks is on: anybody on the network can make this pod send requests into your own \
             networks. Use it only where every machine there is meant to be asked."
                .to_owned(),
        );
    }
    if !url.is_https() && !url.is_loopback() {
        warnings.push(format!("{url} is not https: passwords travel in the clear, and other pods will not find it."));
    }
    if url.is_loopback() && !config.listen.ip().is_loopback() {
        let listen = config.listen;
        warnings.push(format!("The pod listens on {listen} for everybody, but calls itself {url}: set --url."));
    }
    if url.is_https() && config.listen.ip().is_loopback() && config.proxy_header.is_none() {
        warnings.push(
            "The pod seems to be behind a reverse proxy, but proxy_header is not set: all visitors count as one, some \
             wrong passwords lock everybody out for minutes, and one host that floods keeps every other pod out. See \
             docs/running.md."
                .to_owned(),
        );
    }
    if config.proxy_header.is_some() && config.proxy_addresses.is_empty() {
        warnings.push("proxy_header is set, but proxy_addresses is empty: the header is never believed.".to_owned());
    }
    warnings
}

/// A store that belongs to a pod elsewhere: its identities cannot move.
pub fn elsewhere(config: &Config, stored: &str) -> Trouble {
    let dir = config.data_dir.display();
    Trouble::new(
        format!("The pod in {dir} cannot become {}", config.pod.url),
        format!("it is {stored}, and everybody on it is known under that host and port"),
        format!("start it with --url {stored}, or begin a new pod with another --data-dir"),
    )
}

/// The port or address cannot be had.
pub fn not_listening(config: &Config, error: &std::io::Error) -> Trouble {
    let advice = match error.kind() {
        std::io::ErrorKind::AddrInUse => "stop what listens there, or choose another with --listen ADDRESS:PORT",
        std::io::ErrorKind::PermissionDenied => "choose a port above 1023, or let the service manager grant this one",
        _ => "choose an address of this machine with --listen ADDRESS:PORT",
    };
    Trouble::new(format!("The pod cannot listen on {}", config.listen), error.to_string(), advice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::config::{PlaceFlags, SettingFlags};

    fn config(environment: &[(&str, &str)]) -> Config {
        let place = PlaceFlags { data_dir: Some("/srv/pod".into()), ..PlaceFlags::default() };
        let environment = environment.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        Config::read(&place, &SettingFlags::default(), &environment, |_| None).unwrap()
    }

    #[test]
    fn the_first_screen_says_where_what_and_for_how_long() {
        let text = first_start(&config(&[]), None);
        for part in ["/srv/pod", "http://localhost:3000", "name@localhost:3000", "for ever", "trying out", "podmin"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("code"), "{text}");
        assert!(text.lines().count() < 24 && text.lines().all(|line| line.len() <= 100), "{text}");
    }

    #[test]
    fn a_pod_that_others_can_reach_asks_for_a_code() {
        assert!(!needs_setup_code(&config(&[])));
        assert!(needs_setup_code(&config(&[("POD_LISTEN", "0.0.0.0:3000")])));
        let public = config(&[("POD_URL", "https://pod.example.org")]);
        assert!(needs_setup_code(&public));
        let text = first_start(&public, Some("1234-5678"));
        assert!(text.contains("1234-5678") && text.contains("name@pod.example.org") && !text.contains("trying out"));
    }

    #[test]
    fn what_deserves_a_thought_is_warned_of() {
        assert!(warnings(&config(&[])).is_empty());
        let proxied = [
            ("POD_URL", "https://pod.example.org"),
            ("POD_PROXY_HEADER", "X-Real-IP"),
            ("POD_PROXY_ADDRESSES", "127.0.0.1"),
        ];
        assert!(warnings(&config(&proxied)).is_empty(), "{:?}", warnings(&config(&proxied)));
        let hidden = warnings(&config(&proxied[..1]));
        assert!(hidden.len() == 1 && hidden[0].contains("proxy_header"), "{hidden:?}");
        for risky in [
            &[("POD_REACH_PRIVATE_NETWORKS", "true")][..],
            &[("POD_URL", "http://pod.example.org")],
            &[("POD_LISTEN", "0.0.0.0:3000")],
            &[("POD_PROXY_HEADER", "X-Real-IP"), ("POD_PROXY_ADDRESSES", "")],
        ] {
            assert_eq!(warnings(&config(risky)).len(), 1, "{risky:?}");
        }
    }

    #[test]
    fn a_pod_that_would_move_is_told_how_to_stay() {
        let trouble = elsewhere(&config(&[("POD_URL", "https://new.example.org")]), "https://old.example.org");
        assert!(trouble.what.contains("https://new.example.org"), "{trouble}");
        assert!(trouble.advice.contains("--url https://old.example.org"), "{trouble}");
    }

    #[test]
    fn a_taken_port_is_told_with_a_way_out() {
        let trouble = not_listening(&config(&[]), &std::io::ErrorKind::AddrInUse.into());
        assert!(trouble.what.contains("127.0.0.1:3000") && trouble.advice.contains("--listen"), "{trouble}");
    }
}
