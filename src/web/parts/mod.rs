//! Pieces of markup that several nouns use: values in, markup out.

mod ask;
mod audience;
mod card;
mod contents;
mod face;
mod field;
mod find;
mod foot;
mod form;
mod icon;
mod lightbox;
mod live;
mod page;
mod shield;
mod time;
mod tools;
mod view;
mod weave;

pub use ask::ask;
pub use audience::{Audience, Chosen, Reach, audience_chip, audience_picker, names, reach};
pub use card::{Card, card};
pub use contents::contents;
pub use face::{Face, Size, avatar, initials, person_line};
pub use field::{Field, check, field};
pub use find::find;
pub use foot::{Texts, foot};
pub use form::{Method, act, form, turn};
pub use icon::icon;
pub use lightbox::lightbox;
pub use live::{live, news_menu};
pub use page::{Tone, empty, lost, notice, page_head, pager, tabs};
pub use shield::{fold, shield};
pub use time::time;
pub use tools::{look, tools};
pub use view::View;
pub use weave::{listed, weave};
