//! The last part, where it is wanted: the account goes on here, and other pods are told.

use super::source::Section;
use super::stages::Work;
use super::{State, sql};
use crate::base::{DiasporaId, Error, Result};
use crate::protocol::PrivateKey;
use crate::social::migrations::{self, Former};
use serde_json::json;
use std::ops::ControlFlow;

/// How many contacts of an archive are told.
const TOLD_MAX: usize = 20_000;

/// Moves the account here. What the old key signs it signs now; the key is not kept.
pub fn move_here(work: &Work) -> Result<()> {
    if !work.import.wishes.moves || work.import.has_moved() {
        return Ok(());
    }
    let source = work.source()?;
    let key = PrivateKey::from_pem(source.head().private_key.pem())
        .map_err(|_| Error::invalid("archive", "imports-damaged"))?;
    let mut knew = Vec::new();
    source.section(Section::Contact, 0, &mut |contact| {
        knew.extend(contact.value["account_id"].as_str().and_then(DiasporaId::parse));
        Ok(if knew.len() < TOLD_MAX { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    // Others look for all of them where this pod says: most of them are to be found there.
    let (with, without) = work.pod.look(|db| sql::count_photos(db, work.import.id))?;
    let former = Former { id: &work.then, key: &key, knew: &knew, with_photos: with > without };
    work.pod.act_durably(|tx| {
        // Its owner may have changed their mind.
        if sql::get(tx, work.import.id)?.state != State::Taking {
            return Ok(());
        }
        let arrived = match migrations::arrive(tx, work.import.person, &former) {
            Err(Error::Improper(reason)) => return sql::leave_move(tx, work.import.id, work.then.as_str(), reason),
            arrived => arrived?,
        };
        let mut found = sql::get(tx, work.import.id)?.found;
        found.0["moved"] = json!(true);
        found.0["told"] = json!(arrived.pods);
        found.0["untold"] = json!(arrived.untold.len());
        sql::set_found(tx, work.import.id, &found)
    })
}
