//! Statements on the hosts of `pods`.

use crate::base::Result;
use crate::moment::Db;

pub fn is_met(db: &Db, host: &str) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM pods WHERE url IN ('https://' || ?1, 'https://www.' || ?1, 'http://' || ?1, 'http://www.' || ?1)",
    )?;
    Ok(statement.exists([host])?)
}
