//! Posts and what belongs to them: photos, places, polls, events; subscribing to them and taking them back.

use super::ParentType;
use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::rules::{at_most, present, some, time_zone, url_with_host, url_with_host_and_path, url_with_path};
use crate::protocol::wire::entities;

entities! {
    /// A post (`docs/protocol.md` 7.6). Its photos are its author's.
    StatusMessage "status_message" {
        /// Who wrote it.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// When; `None` only where a stranger sent an empty element.
        created_at: Option<Time> [or now];
        /// For everybody, or for whom it is sent to.
        public: bool [or false];
        /// The program it was written with.
        provider_display_name: Option<String> [optional];
        /// Markdown, up to 65,535 characters; may be empty.
        text: String [required] at_most(65_535);
        /// When it was last changed.
        edited_at: Option<Time> [optional];
        /// Its pictures, in order.
        photos: Vec<Photo> [optional];
        /// Where it was written.
        location: Option<Location> [optional];
        /// A question it asks.
        poll: Option<Poll> [optional];
        /// An event it announces.
        event: Option<Event> [optional];
        /// The link it shows.
        embed: Option<Embed> [optional];
    } then |post| post.photos.iter().all(|photo| photo.author == post.author);

    /// A picture, at path + name (`docs/protocol.md` 7.7).
    Photo "photo" {
        /// Its name on the network.
        guid: Guid [required];
        /// Whose it is.
        author: DiasporaId [required];
        /// As its post.
        public: bool [or false];
        /// When it was uploaded.
        created_at: Option<Time> [or now];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
        /// The address up to the file's name, absolute or relative.
        remote_photo_path: String [required] url_with_path;
        /// The file's name.
        remote_photo_name: String [required] present;
        /// What it shows.
        text: Option<String> [optional] at_most(65_535);
        /// Its post.
        status_message_guid: Option<Guid> [optional];
        /// In pixels.
        height: Option<u64> [optional];
        /// In pixels.
        width: Option<u64> [optional];
    } then |_| true;

    /// A place (`docs/protocol.md` 7.8).
    Location "location" {
        /// In words, up to 255 characters; may be empty.
        address: String [required] at_most(255);
        /// Degrees north, as text.
        lat: String [required] present;
        /// Degrees east, as text.
        lng: String [required] present;
    } then |_| true;

    /// A question with at least two answers (`docs/protocol.md` 7.9).
    Poll "poll" {
        /// Its name.
        guid: Guid [required];
        /// 1 to 255 characters.
        question: String [required] some(255);
        /// In the order they are shown.
        poll_answers: Vec<PollAnswer> [optional];
    } then |poll| poll.poll_answers.len() >= 2;

    /// One answer of a poll.
    PollAnswer "poll_answer" {
        /// Its name.
        guid: Guid [required];
        /// 1 to 255 characters.
        answer: String [required] some(255);
    } then |_| true;

    /// Something that takes place (`docs/protocol.md` 7.10).
    Event "event" {
        /// Who announces it; not compared with the post's author here, see `propriety`.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
        /// 1 to 255 characters.
        summary: String [required] some(255);
        /// Markdown.
        description: Option<String> [optional] at_most(65_535);
        /// When it begins.
        start: Time [required];
        /// When it ends.
        end: Option<Time> [optional];
        /// Without hours.
        all_day: Option<bool> [optional or Some(false)];
        /// `Area/Place`.
        timezone: Option<String> [optional] time_zone;
        /// Where.
        location: Option<Location> [optional];
    } then |_| true;

    /// What a post shows of a link (`docs/protocol.md` 7.11): an address or the wish to show nothing.
    Embed "embed" {
        /// The link.
        url: Option<String> [optional] url_with_host;
        /// Up to 255 characters.
        title: Option<String> [optional] at_most(255);
        /// Up to 65,535 characters.
        description: Option<String> [optional] at_most(65_535);
        /// The address of a picture.
        image: Option<String> [optional] url_with_host_and_path;
        /// Show nothing.
        nothing: Option<bool> [optional];
    } then |embed| embed.url.is_some() != (embed.nothing == Some(true));

    /// Somebody's post passed on, always public (`docs/protocol.md` 7.12).
    Reshare "reshare" {
        /// Who passes it on.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// When.
        created_at: Option<Time> [or now];
        /// Who wrote the root; without one the root is gone.
        root_author: Option<DiasporaId> [optional];
        /// The root; both or neither.
        root_guid: Option<Guid> [optional];
    } then |reshare| reshare.root_author.is_some() == reshare.root_guid.is_some();

    /// "Tell me what happens to your post" (`docs/protocol.md` 7.13).
    Participation "participation" {
        /// Who wants to know.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// The post.
        parent_guid: Guid [required];
        /// Always a post.
        parent_type: ParentType [required];
    } then |participation| participation.parent_type == ParentType::Post;

    /// Something is taken back (`docs/protocol.md` 7.20).
    Retraction "retraction" {
        /// Proves nothing: who sends it is what counts.
        author: DiasporaId [required];
        /// What is taken back.
        target_guid: Guid [required];
        /// Its kind, see `Kind::name`.
        target_type: String [required] present;
    } then |_| true;
}
