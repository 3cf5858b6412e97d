//! Migrations on the wire.

use super::record;
use crate::base::Result;
use crate::moment::Tx;
use crate::protocol::Verified;
use crate::protocol::entities::AccountMigration;
use crate::social::{people, photos, pods};

/// Somebody goes on under another ID; that both keys agree was verified. The profile that comes with it is the new ID's:
/// it replaces the one known, unless they live here or have moved on since.
// spec: 9
pub fn receive(tx: &mut Tx, received: Verified<AccountMigration>) -> Result<()> {
    let envelope = received.envelope().to_owned();
    let sent = received.into_entity();
    let old = people::known(tx, sent.leaving())?;
    let new = people::known(tx, sent.staying())?;
    if !record(tx, old.id, new.id, &envelope)? {
        return Ok(());
    }
    let Some(pod) = new.pod else { return Ok(()) };
    if let Some(path) = sent.remote_photo_path {
        let folder = if path.starts_with('/') { format!("{}{path}", pods::get(tx, pod)?.url) } else { path };
        photos::relocate(tx, old.id, &folder)?;
    }
    if new.closed { Ok(()) } else { people::replace_profile(tx, new.id, sent.profile) }
}
