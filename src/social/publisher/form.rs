//! What the publisher's form sends, and what clients send in its place.

use crate::base::{Error, Result};
use crate::social::aspects::Choice;
use crate::social::photos::PhotoId;
use crate::social::posts::{Attached, Draft, Embed, Location};
use crate::social::{events, polls};
use crate::text;
use crate::web::input::Input;

/// Longest name of a program that a post says it came via, in characters.
const PROVIDER_CHARS: usize = 100;

/// The photos that a form names, in its order, each with its words.
pub fn named(input: &Input) -> Vec<(PhotoId, String)> {
    let ids = input.all("photos").into_iter().chain(input.all("status_message[photos]"));
    let ids = ids.filter_map(|id| id.parse().ok().map(PhotoId));
    ids.map(|id| (id, input.text(&format!("photo_text[{id}]")).to_owned())).collect()
}

/// The audience that a form or an address names.
pub fn choice(input: &Input) -> Option<Choice> {
    Choice::parse(input.all("aspect_ids").into_iter().chain(input.all("status_message[aspect_ids]")))
}

/// The words; with the tag that hides them from a glance, where that is ticked.
pub fn text(input: &Input) -> String {
    let text = input.text("status_message[text]");
    match input.ticked("sensitive") && !text::is_nsfw(text) {
        true if text.trim().is_empty() => text::NSFW.to_owned(),
        true => format!("{text}\n\n{}", text::NSFW),
        false => text.to_owned(),
    }
}

/// What somebody wants to say. Refuses a form without an audience.
pub fn draft(input: &Input) -> Result<Draft> {
    let provider = input.text("status_message[provider_display_name]").trim();
    Ok(Draft {
        text: text(input),
        choice: choice(input).ok_or(Error::invalid("aspect_ids", "posts-audience-missing"))?,
        provider: Some(provider.chars().take(PROVIDER_CHARS).collect())
            .filter(|provider: &String| !provider.is_empty()),
        photos: named(input),
        attached: attached(input)?,
    })
}

/// What goes with the words.
fn attached(input: &Input) -> Result<Attached> {
    let (embed, poll, event) = (embed(input), polls::page::draft(input)?, events::page::draft(input)?);
    Ok(Attached { location: place(input), embed, poll, event })
}

/// A place: an address, coordinates as `lat, lng`, or both. Coordinates that are none are not kept.
pub fn place(input: &Input) -> Option<Location> {
    let (lat, lng) = input.text("location_coords").split_once(',').unwrap_or_default();
    Location::at(input.text("location_address"), lat, lng).or_else(|| Location::named(input.text("location_address")))
}

/// The link a post is to show as the writer says, or that it is to show none.
fn embed(input: &Input) -> Option<Embed> {
    let part = |name| Some(input.text(name).trim().to_owned()).filter(|text| !text.is_empty());
    let embed = Embed {
        url: part("embed_url"),
        title: part("embed_title"),
        description: part("embed_description"),
        image: part("embed_image"),
    };
    match input.ticked("embed_nothing") {
        true => Some(Embed::default()),
        false => Some(embed).filter(|embed| embed.url.is_some()),
    }
}
