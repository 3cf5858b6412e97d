//! The log: lines on stderr, where a service manager takes them.

use crate::cli::trouble::{Result, Trouble};
use std::io::{IsTerminal, stderr};
use tracing_subscriber::EnvFilter;

/// Begins to log what `filter` lets through; in colour where somebody is looking.
pub(super) fn start(filter: &str) -> Result<()> {
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        let advice = "write error, warn, info, debug, or a filter like seedpod=debug";
        Trouble::new(format!("The setting log {filter:?} cannot be used"), error.to_string(), advice)
    })?;
    let colour = stderr().is_terminal();
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr).with_ansi(colour).with_target(false);
    // Only a second start in one process fails, and then the log already runs.
    let _ = log.try_init();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_nobody_understands_is_trouble() {
        let trouble = start("seedpod=loud").unwrap_err();
        assert!(trouble.what.contains("seedpod=loud"), "{trouble}");
    }
}
