//! How much the door bears: how many connections, and how long each may keep us waiting.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::time::Duration;

/// What a listener bears. The defaults suit a pod of some hundred people on a small machine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections in all. 4,096: one that has brought a request takes some 50 KB, with its twin behind, so all together
    /// 220 MB; one that has brought none takes 1 KB.
    pub connections: usize,
    /// Connections of one address (of IPv6: one /64). 256: a browser opens six, so a household or a school behind one
    /// address has plenty, and it takes sixteen addresses to fill the house.
    pub of_one_address: usize,
    /// How long one may wait before the first byte of a request. 150 s: longer than reverse proxies keep theirs (nginx 60 s,
    /// Caddy 120 s), so that none of them sends a request into a connection that closes. Where room is short, those that
    /// wait longest are closed anyway.
    pub quiet: Duration,
    /// How long the head of a request may take from its first byte. 15 s: it is one packet, or a few over a bad line.
    pub head: Duration,
    /// Most bytes of a head. 32 KiB: the largest cookies and addresses that browsers send stay far below.
    pub head_bytes: usize,
    /// How much of a body must come while we wait for it. 15,000 bytes in each 30 s: a slow line bears it, a gap of some
    /// seconds does too, and a form of 1 MB takes 35 minutes at most.
    pub body: Pace,
    /// How much of an answer must be taken while we wait for that. 15,000 bytes in each 60 s: any line bears it, and one
    /// that was lost for a minute is opened anew.
    pub reader: Pace,
    /// How long the next request of an address is left waiting after one that was too many (429). 1 s: whoever goes on as
    /// fast as it can is slowed for the price of a timer, and whoever stops does not notice.
    pub calm: Duration,
}

/// A least rate: bytes within each window of time.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    pub bytes: usize,
    pub window: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 4096,
            of_one_address: 256,
            quiet: Duration::from_secs(150),
            head: Duration::from_secs(15),
            head_bytes: 32 * 1024,
            body: Pace { bytes: 15_000, window: Duration::from_secs(30) },
            reader: Pace { bytes: 15_000, window: Duration::from_secs(60) },
            calm: Duration::from_secs(1),
        }
    }
}

impl Limits {
    /// The same with no more connections than the process may have files open. One that is being answered takes three:
    /// its own, and the two ends of the one behind it; the last quarter is for the database, pictures and deliveries.
    pub fn within(self, files: usize) -> Limits {
        Limits { connections: self.connections.min(files / 4).max(1), ..self }
    }
}

/// Raises how many files this process may have open to what the system admits, and gives that number.
pub fn raise_files() -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    // What cannot be raised stays as it is: fewer connections fit then.
    let raised = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).is_ok();
    let files = if raised { maximum } else { current };
    files.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_never_take_all_files() {
        assert_eq!(Limits::default().within(1024).connections, 256);
        assert_eq!(Limits::default().within(usize::MAX).connections, 4096);
        assert_eq!(Limits::default().within(0).connections, 1);
    }
}
