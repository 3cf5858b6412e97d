//! Hosts, as IDs name them: anybody can name one, and some of them have been met.

use super::sql::hosts as sql;
use crate::base::Result;
use crate::moment::Db;

/// Whether somebody who lives there has been met.
pub fn is_met(db: &Db, host: &str) -> Result<bool> {
    sql::is_met(db, host)
}
