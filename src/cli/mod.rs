//! The operator's door: one file a command, all of them over the same configuration.
#![allow(clippy::print_stdout, reason = "what a command says is its result")]

pub mod account;
pub mod config;
mod export;
mod import;
mod log;
mod open;
pub mod password;
mod queue;
pub mod reasons;
pub mod serve;
mod storage;
mod trace;
pub mod trouble;

use clap::{Parser, Subcommand};
use config::{Config, PlaceFlags, SettingFlags};
use std::process::ExitCode;
use trouble::Result;

/// A diaspora* pod in one binary
#[derive(Parser, Debug)]
#[command(name = "pod", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    place: PlaceFlags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Run the pod
    Serve(SettingFlags),
    /// Add, list and mend accounts; works beside a running pod
    #[command(subcommand)]
    Account(account::Command),
    /// Write everything of an account into a file; works beside a running pod
    Export(export::Export),
    /// Bring what somebody took from another pod, or from this one; works beside a running pod
    Import(import::Import),
    /// Show what waits to be sent, understood or found out; retry or drop it
    Queue(queue::Queue),
    /// Look for somebody on another pod and say what is wrong where they are not found
    Trace {
        /// Their diaspora* ID, like alice@pod.example.org
        id: String,
    },
    /// Show the effective configuration and where each value comes from
    Config(SettingFlags),
}

/// Does what the command line says. Trouble and hints go to stderr; trouble makes the exit code 1, a command line
/// that cannot be understood 2.
pub fn run() -> ExitCode {
    match obey(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: Arguments) -> Result<()> {
    let load = |settings: &SettingFlags| {
        let config = Config::load(&arguments.place, settings)?;
        config.hints.iter().for_each(|hint| eprintln!("pod: {hint}"));
        Ok(config)
    };
    match &arguments.command {
        Command::Serve(settings) => serve::run(&load(settings)?),
        Command::Account(command) => account::run(&load(&SettingFlags::default())?, command),
        Command::Export(wanted) => export::run(&load(&SettingFlags::default())?, wanted),
        Command::Import(wanted) => import::run(&load(&SettingFlags::default())?, wanted),
        Command::Queue(queue) => queue::run(&load(&SettingFlags::default())?, queue),
        Command::Trace { id } => trace::run(&load(&SettingFlags::default())?, id),
        Command::Config(settings) => {
            print!("{}", config::print(&load(settings)?));
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn flags_of_place_stand_before_or_after_the_command() {
        for line in [["pod", "--data-dir", "/srv/pod", "serve"], ["pod", "serve", "--data-dir", "/srv/pod"]] {
            let arguments = Arguments::try_parse_from(line).unwrap();
            assert_eq!(arguments.place.data_dir.unwrap().to_str(), Some("/srv/pod"));
        }
        assert!(Arguments::try_parse_from(["pod", "account", "list", "--data-dir", "/srv/pod"]).is_ok());
        assert!(Arguments::try_parse_from(["pod", "dance"]).is_err());
    }

    #[test]
    fn every_sentence_of_help_is_there() {
        let mut commands = vec![Arguments::command()];
        while let Some(command) = commands.pop() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            let silent = command.get_arguments().find(|argument| argument.get_help().is_none());
            assert!(silent.is_none(), "{}: {silent:?}", command.get_name());
            commands.extend(command.get_subcommands().cloned());
        }
    }
}
