//! Pictures of elsewhere that somebody here looks at: fetched one by one into the cache.

use crate::base::{Result, calmly, limits};
use crate::outside::{Get, Outside};
use crate::pod::Pod;
use crate::social::pictures::{self, PictureId};

/// How many pictures one look takes into view: all that can be waited for.
const IN_VIEW: usize = 1000;

/// Fetches one picture that is waited for and that nobody else has in hand; says how many that were.
pub fn turn(pod: &Pod, outside: &dyn Outside) -> Result<usize> {
    let wanted = pod.look(|db| pictures::wanted(db, IN_VIEW))?;
    // One from each host at a time, so that slow ones leave room for others; beside whatever else is asked of the host, since
    // somebody looks at an empty place.
    let candidates = wanted.into_iter().map(|(id, url)| {
        let name = format!("picture of {}", host(&url));
        ((id, url), name.clone(), name)
    });
    let Some(((id, url), _hold)) = pod.in_hand.take(candidates) else { return Ok(0) };
    if pod.look(|db| pictures::is_wanted(db, id))? {
        // One that makes us stumble must not stop the others.
        calmly(|| fetch(pod, outside, id, url))
            .or_else(|error| pod.act(|tx| pictures::not_fetched(tx, id, &error.to_string())))?;
    }
    Ok(1)
}

fn fetch(pod: &Pod, outside: &dyn Outside, id: PictureId, url: String) -> Result<()> {
    let mut get = Get::new(url, "image/webp, image/png, image/jpeg, image/gif");
    get.body_bytes_max = limits::PICTURE_BYTES_MAX;
    let host = host(&get.url);
    let (why, whole_host) = match outside.get(&get) {
        Ok(answer) if answer.is_success() => return pictures::fetched(pod, id, answer.body),
        Ok(answer) => (format!("answered {}", answer.status), false),
        Err(unreached) => (unreached.to_string(), unreached.again_can_help()),
    };
    // Addresses are not told: some of them admit.
    tracing::info!(host, why, "a picture was not fetched");
    pod.act(|tx| {
        pictures::not_fetched(tx, id, &why)?;
        if whole_host {
            let waiting = pictures::wanted(tx, IN_VIEW)?.into_iter().filter(|(_, url)| self::host(url) == host);
            waiting.into_iter().try_for_each(|(id, _)| pictures::not_fetched(tx, id, &why))?;
        }
        Ok(())
    })
}

fn host(url: &str) -> String {
    url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}
