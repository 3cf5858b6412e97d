//! Photos as living clients read them.

use super::Photo;
use crate::media::Size;
use crate::moment::Here;
use crate::social::people::{self, Person};
use crate::social::pictures::Ticket;
use serde_json::{Value, json};

/// `{id, guid, created_at, author, text, sizes{small, medium, large}, dimensions{height, width}}`. Clients fetch files without
/// their session: what is limited, or of elsewhere, has addresses with a ticket for the viewer.
pub fn photo(here: &Here, photo: &Photo, author: &Person, ticket: Option<Ticket>) -> Value {
    let ticket = ticket.filter(|_| !photo.public || photo.picture.url.is_some());
    let at = |size| here.address(&photo.picture.path_with(here, ticket, size));
    let files = photo.picture.files.as_ref();
    json!({
        "id": photo.id,
        "guid": photo.guid.as_str(),
        "created_at": photo.created_at.to_string(),
        "author": people::json::person(here, author),
        "text": photo.text,
        "sizes": {
            "small": at(Size::ThumbSmall),
            "medium": at(Size::ThumbMedium),
            "large": at(Size::ScaledFull),
            "raw": at(Size::Original),
        },
        "dimensions": {
            "height": files.map(|files| files.height),
            "width": files.map(|files| files.width),
        },
    })
}
