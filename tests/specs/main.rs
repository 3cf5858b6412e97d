//! What Seedpod promises, as stories and data.

mod cast;
mod closing;
mod federation;
mod hostile;
mod hostile_discovery;
mod hostile_protocol;
mod operator;
mod pictures;
mod pictures_elsewhere;
mod tidy;
mod upgrades;
mod uploads;
mod vectors;
mod village;
mod visitor;
mod web_accounts;
mod web_posts;
mod web_privacy;
mod words;
