//! The profile picture: choosing a file, and the square of it that is shown.

use crate::{
    social::photos::html::{Shot, TAKEN},
    web::parts::{Face, Method, Size, View, act, avatar, form, icon, page_head},
};
use maud::{Markup, html};

/// Where a profile picture is made and taken away.
const PHOTO: &str = "/profile/photo";

/// The page on which somebody chooses their picture: a new file, or with `shot` the square of that photo. With script the
/// square of a new file is chosen before it is sent; without, its middle is taken.
pub fn profile_photo(view: &View, face: &Face, shot: Option<&Shot>, wrong: Option<&str>) -> Markup {
    html! {
        (page_head(&view.say("photos-profile"), None, html! {}))
        div class="sheet profile-photo" {
            @if let Some(wrong) = wrong { p class="field-wrong" role="alert" { (icon("info")) span { (wrong) } } }
            form class="form" action=(PHOTO) method="post" enctype=[shot.is_none().then_some("multipart/form-data")] {
                (form(Method::Post, view.csrf))
                @if let Some(shot) = shot { input type="hidden" name="from" value=(shot.id); }
                div class="faces" {
                    (avatar(face, Size::Large))
                    span class="avatar l crop-round" data-crop-round aria-hidden="true" hidden { img alt=""; }
                    div class="person-text" {
                        p class="person-name" dir="auto" { (face.name) }
                        p class="person-note" { (view.say("photos-profile-words")) }
                    }
                }
                (crop(view, shot))
                div class="buttons" {
                    @if shot.is_none() {
                        label class="button choose" {
                            (icon("image-plus"))
                            span { (view.say("photos-profile-choose")) }
                            input id="profile_picture" type="file" name="pictures[]" accept=(TAKEN) required data-crop-file;
                        }
                    }
                    button class="button primary" { (view.say("photos-profile-save")) }
                    @if shot.is_some() { a class="button quiet" href=(PHOTO) { (view.say("photos-profile-other")) } }
                }
            }
            @if shot.is_none() && face.picture.is_some() {
                hr;
                (act(PHOTO, Method::Delete, view.csrf, &[], "button danger",
                    html! { (icon("trash-2")) (view.say("photos-profile-remove")) }))
            }
        }
    }
}

/// Where the square lies, in thousandths: three sliders, and with script a square on the picture that moves them.
fn crop(view: &View, shot: Option<&Shot>) -> Markup {
    let size = shot.and_then(|shot| shot.width.zip(shot.height)).filter(|(width, height)| *width > 0 && *height > 0);
    let middle = size.map_or((0, 0, 1000), |(width, height)| middle(width, height));
    let slider = |name: &str, key: &str, value: u32, from: u32| {
        let id = format!("crop_{name}");
        html! {
            div class="field slider" {
                label for=(id) { (view.say(key)) }
                input id=(id) type="range" name=(name) min=(from) max="1000" step="1" value=(value);
            }
        }
    };
    html! {
        fieldset class="crop" data-crop hidden[shot.is_none()] disabled[shot.is_none()] {
            legend { (view.say("photos-crop")) }
            div class="crop-stage" {
                img src=[shot.map(|shot| &shot.full)] alt="" width=[size.map(|size| size.0)] height=[size.map(|size| size.1)];
                button type="button" class="crop-square" hidden aria-label=(view.say("photos-crop-square"))
                    aria-describedby="crop_hint" {}
            }
            small {
                (view.say("photos-crop-hint"))
                " "
                span id="crop_hint" class="with-script" { (view.say("photos-crop-by-hand")) }
            }
            div class="fields" {
                (slider("left", "photos-crop-left", middle.0, 0))
                (slider("top", "photos-crop-top", middle.1, 0))
                (slider("side", "photos-crop-side", middle.2, 50))
            }
        }
    }
}

/// The largest square in the middle of a picture: left, top and side, in thousandths of width, height and width.
fn middle(width: u32, height: u32) -> (u32, u32, u32) {
    let of = |part: u32, whole: u32| (u64::from(part) * 1000 / u64::from(whole)).try_into().unwrap_or(1000);
    let side = width.min(height);
    (of((width - side) / 2, width), of((height - side) / 2, height), of(side, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_begins_in_the_middle() {
        assert_eq!(middle(400, 200), (250, 0, 500));
        assert_eq!(middle(200, 400), (0, 250, 1000));
        assert_eq!(middle(u32::MAX, 1), (499, 0, 0));
    }
}
