//! What the system says this process holds.

/// A line of `/proc/self/status`, such as `RssAnon:`, in MB.
pub fn held(what: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(what)).unwrap();
    let kilobytes: f64 = line.trim_end_matches(" kB").trim().parse().unwrap();
    kilobytes * 1024.0 / 1e6
}
