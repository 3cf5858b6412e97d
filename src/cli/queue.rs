//! `pod queue`: what waits to go out, to be understood or to be found out, and doing something about it; works beside a
//! running pod, which looks again within a minute.

use crate::base::{PodUrl, Time};
use crate::cli::{
    config::Config,
    open::{open_existing, unread},
    reasons::words,
    trouble::{Result, Trouble},
};
use crate::pod::Pod;
use crate::social::pods;
use crate::waiting::backlog::{self, Backlog};
use clap::{Args, Subcommand};
use std::fmt::Write;

/// `pod queue`
#[derive(Args, Debug)]
pub struct Queue {
    #[command(subcommand)]
    action: Option<Action>,
}

/// What can be done about what waits.
#[derive(Subcommand, Debug)]
pub enum Action {
    /// Try now what waits for one pod, or for all
    Retry {
        /// The pod's host, as in the IDs of its people
        host: Option<String>,
    },
    /// Give up everything that waits to be sent to one pod
    Drop {
        /// The pod's host, as in the IDs of its people
        host: String,
    },
}

/// Shows what waits, or does something about it.
pub fn run(config: &Config, queue: &Queue) -> Result<()> {
    let pod = open_existing(config)?;
    let waits = pod.look(backlog::look).map_err(|error| unread(config, &error))?;
    let said = match &queue.action {
        None => Ok(show(&waits)),
        Some(Action::Retry { host }) => retry(config, &pod, &waits, host.as_deref()),
        Some(Action::Drop { host }) => give_up(config, &pod, &waits, host),
    };
    print!("{}", said?);
    Ok(())
}

fn show(waits: &Backlog) -> String {
    let mut text = String::new();
    let again = |tries: i64, at: Time| {
        // What somebody here asked for is before all that has a time.
        let at = if at.unix() == 0 { "next".to_owned() } else { at.to_string() };
        match tries {
            0 => format!("first tried {at}"),
            1 => format!("tried once, again {at}"),
            _ => format!("tried {tries} times, again {at}"),
        }
    };
    if !waits.outgoing.is_empty() {
        text += "To be sent\n";
    }
    for one in &waits.outgoing {
        let when = if one.asleep { "asleep: visited once a day".to_owned() } else { again(one.tries, one.try_at) };
        let _ = writeln!(text, "  {}: {}, since {}, {when}", one.url, messages(one.deliveries), one.since);
        one.reason.iter().for_each(|reason| text += &format!("    {reason}\n"));
    }
    if !waits.incoming.is_empty() {
        text += "To be understood\n";
    }
    for one in &waits.incoming {
        let what = if one.waits_for.is_empty() { "their turn" } else { &one.waits_for };
        let _ = writeln!(text, "  {} for {what}, since {}", messages(one.arrivals), one.since);
        if !one.reason.is_empty() {
            let _ = writeln!(text, "    {}", words(&one.reason).unwrap_or(&one.reason));
        }
    }
    if !waits.errands.is_empty() {
        text += "To be found out\n";
    }
    for one in &waits.errands {
        let _ = writeln!(text, "  {} at {}, {}", one.name, one.host, again(one.tries, one.try_at));
        one.reason.iter().for_each(|reason| text += &format!("    {reason}\n"));
    }
    if text.is_empty() {
        text += "Nothing waits.\n";
    }
    if !waits.dropped.is_empty() {
        text += "Not taken in the last seven days\n";
    }
    for (reason, count) in &waits.dropped {
        let words = words(reason).map(|words| format!(": {words}")).unwrap_or_default();
        let _ = writeln!(text, "  {count:5}  {reason}{words}");
    }
    text
}

fn messages(count: i64) -> String {
    if count == 1 { "1 message".to_owned() } else { format!("{count} messages") }
}

fn retry(config: &Config, pod: &Pod, waits: &Backlog, host: Option<&str>) -> Result<String> {
    let urls: Vec<&str> = match host {
        // Where nothing but an errand waits there is no address to knock at.
        Some(host) if waits.errands.iter().any(|one| one.host == host) => url(waits, host).into_iter().collect(),
        Some(host) => vec![url(waits, host)?],
        None => waits.outgoing.iter().map(|one| one.url.as_str()).collect(),
    };
    let due = pod.act(|tx| {
        let mut due = backlog::retry_errands(tx, host)?;
        for url in urls {
            let pod = pods::at(tx, url)?;
            pods::check_now(tx, pod)?;
            due += backlog::retry_deliveries(tx, Some(url))?;
        }
        Ok(due)
    });
    let due = due.map_err(|error| unread(config, &error))?;
    Ok(format!("{due} tried within a minute, if the pod is running.\n"))
}

fn give_up(config: &Config, pod: &Pod, waits: &Backlog, host: &str) -> Result<String> {
    let url = url(waits, host)?;
    let dropped = pod.act(|tx| backlog::drop_deliveries(tx, url)).map_err(|error| unread(config, &error))?;
    Ok(format!("{} to {url} given up.\n", messages(i64::try_from(dropped).unwrap_or(i64::MAX))))
}

/// The address of a pod something waits for.
fn url<'a>(waits: &'a Backlog, host: &str) -> Result<&'a str> {
    let is_it = |url: &str| url == host || PodUrl::parse(url).is_ok_and(|url| url.id_host() == host);
    let found = waits.outgoing.iter().map(|one| one.url.as_str()).find(|url| is_it(url));
    found.ok_or_else(|| {
        Trouble::new(
            format!("Nothing waits to be sent to {host}"),
            "no pod of that host is in the queue",
            "see pod queue",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::waiting::backlog::{Incoming, Outgoing, Sought};

    #[test]
    fn an_empty_queue_says_so() {
        assert_eq!(show(&Backlog::default()), "Nothing waits.\n");
    }

    #[test]
    fn each_thing_says_since_when_how_often_and_why() {
        let (since, try_at) = (Time::from_unix(1_700_000_000), Time::from_unix(1_700_003_600));
        let text = show(&Backlog {
            outgoing: vec![Outgoing {
                url: "https://other.example".into(),
                deliveries: 2,
                since,
                tries: 3,
                try_at,
                reason: Some("connection refused".into()),
                asleep: false,
            }],
            incoming: vec![Incoming {
                reason: "public_key_not_found".into(),
                waits_for: "person bob@other.example".into(),
                arrivals: 1,
                since,
            }],
            errands: vec![Sought {
                name: "person bob@other.example".into(),
                host: "other.example".into(),
                tries: 0,
                try_at,
                reason: None,
            }],
            dropped: vec![("too_large".into(), 7)],
        });
        let expected = "To be sent
  https://other.example: 2 messages, since 2023-11-14T22:13:20Z, tried 3 times, again 2023-11-14T23:13:20Z
    connection refused
To be understood
  1 message for person bob@other.example, since 2023-11-14T22:13:20Z
    whoever signed a part of it could not be found
To be found out
  person bob@other.example at other.example, first tried 2023-11-14T23:13:20Z
Not taken in the last seven days
      7  too_large: larger than this pod reads
";
        assert_eq!(text, expected);
    }
}
