//! Every limit on what others, strangers and their pods, can make this pod do. `docs/protocol.md`, Limits, lists the same;
//! a story holds the two together. What people here may write is limited by its nouns.

use super::time::DAY;
use std::time::Duration;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

// What is read of them.

/// A body that is brought, in bytes: the largest XML, encrypted and in base64.
pub const BODY_BYTES_MAX: usize = 2_816 * KIB;
/// The XML of an envelope or payload, in bytes.
pub const XML_BYTES_MAX: usize = 2 * MIB;
/// Elements, attributes and texts of one document.
pub const XML_NODES_MAX: u32 = 50_000;
/// How deep elements may lie in each other.
pub const XML_DEPTH_MAX: usize = 32;
/// Attributes of one element.
pub const XML_ATTRIBUTES_MAX: usize = 16;
/// Namespaces declared in one document.
pub const XML_NAMESPACES_MAX: usize = 64;
/// A WebFinger document or an hCard, in bytes.
pub const CARD_BYTES_MAX: usize = 256 * KIB;
/// Tags of an hCard; honest ones have about fifty. HTML takes its parser time by the square of its depth.
pub const CARD_TAGS_MAX: usize = 4_000;
/// A list of somebody's posts, in bytes.
pub const LIST_BYTES_MAX: usize = 4 * MIB;
/// A NodeInfo document, in bytes.
pub const NODEINFO_BYTES_MAX: usize = 64 * KIB;
/// A picture of elsewhere, in bytes. Several are held at a time while one is made.
pub const PICTURE_BYTES_MAX: usize = 10 * MIB;
/// Any other answer, in bytes after decompression.
pub const ANSWER_BYTES_MAX: usize = 1_024 * KIB;
/// Status line and headers of an answer, in bytes.
pub const HEADER_BYTES_MAX: usize = 16 * KIB;
/// Redirects that one request follows.
pub const REDIRECTS_MAX: u8 = 4;
/// When a request ends, redirects and body included.
pub const REQUEST_DEADLINE: Duration = Duration::from_secs(30);
/// When a request for a small document ends: a look-up makes two of them, a visit two after its first.
pub const DOCUMENT_DEADLINE: Duration = Duration::from_secs(15);
/// When a connection with its handshake must stand.
pub const CONNECT_DEADLINE: Duration = Duration::from_secs(10);

// What one message can bring.

/// Different names of elements in a relayable.
pub const RELAYABLE_ELEMENTS_MAX: usize = 100;
/// The XML of a comment, like, vote or answer that is kept and passed on, in bytes.
pub const RELAYED_BYTES_MAX: usize = 320 * KIB;
/// Links to things of elsewhere that are followed in one text.
pub const LINKS_MAX: usize = 20;
/// People whom one text mentions.
pub const MENTIONED_MAX: usize = 100;
/// Strangers looked up because one text mentions them.
pub const SOUGHT_MAX: usize = 20;
/// People in a conversation, its author included.
pub const PARTICIPANTS_MAX: usize = 200;
/// People of a conversation whom nobody here knows.
pub const STRANGERS_MAX: usize = 20;
/// Messages that a conversation comes with.
pub const MESSAGES_MAX: usize = 20;
/// Answers of a poll.
pub const POLL_ANSWERS_MAX: usize = 100;
/// Photos of a post.
pub const PHOTOS_MAX: usize = 50;
/// Steps of a chain of migrations.
pub const MIGRATION_STEPS_MAX: usize = 10;
/// Steps of such a chain that are told again to who writes to its beginning.
pub const MIGRATION_STEPS_TOLD: usize = 3;
/// The envelope of a migration that is kept, in bytes.
pub const MIGRATION_BYTES_MAX: usize = 512 * KIB;
/// What is kept of the name and version of a pod's software, in characters.
pub const SOFTWARE_CHARS: usize = 100;
/// Keys that were refused, kept of each person: the latest.
pub const REFUSED_KEYS_KEPT: usize = 5;
/// What is kept of one of them, in characters.
pub const REFUSED_KEY_CHARS: usize = 4_096;

// What an archive may bring that somebody comes with.

/// One thing in an archive, in bytes as it is written.
pub const ARCHIVE_ELEMENT_BYTES_MAX: usize = 4 * MIB;
/// Values in one thing: texts, numbers, lists, objects.
pub const ARCHIVE_ELEMENT_VALUES_MAX: usize = 50_000;
/// One row of a list of our own form, in bytes: a conversation is one, with all its messages.
pub const ARCHIVE_ROW_BYTES_MAX: usize = 32 * MIB;
/// Values in one row.
pub const ARCHIVE_ROW_VALUES_MAX: usize = 400_000;
/// All files together that somebody brings by the web, in bytes.
pub const ARCHIVE_UPLOAD_BYTES_MAX: u64 = 4_294_967_296;
/// All of an archive without its photos, in bytes, unpacked.
pub const ARCHIVE_BYTES_MAX: u64 = 16_000_000_000;
/// How many times as large as packed it may be. Honest ones reach thirty.
pub const ARCHIVE_RATIO_MAX: u64 = 200;
/// Files in one ZIP.
pub const ARCHIVE_ENTRIES_MAX: u64 = 1_000_000;
/// The directory of one ZIP, in bytes.
pub const ARCHIVE_DIRECTORY_BYTES_MAX: usize = 256 * MIB;

// What waits because of them, and what we ask of whom.

/// Bodies in memory at a time, in bytes: who finds no room there comes again later.
pub const ROOM_BYTES: usize = 64 * MIB;
/// The same of one address: eight of them fill it (of IPv6: of one /64; a /48 has four times that).
pub const ROOM_PER_ADDRESS_BYTES: usize = 8 * MIB;
/// When a body that is brought has to be there.
pub const BODY_DEADLINE: Duration = Duration::from_secs(60);
/// Arrivals that are due and wait to be opened: beyond that nothing more is taken in.
pub const UNOPENED_MAX: i64 = 20_000;
/// The same in bytes.
pub const UNOPENED_BYTES_MAX: usize = 256 * MIB;
/// How often an arrival is tried.
pub const ARRIVAL_TRIES_MAX: i64 = 10;
/// Arrivals that wait for something, of senders on one host: a further one is given up.
pub const WAITING_PER_HOST_MAX: i64 = 1_000;
/// The same in bytes.
pub const WAITING_PER_HOST_BYTES_MAX: usize = 64 * MIB;
/// Arrivals that wait for something, in all.
pub const WAITING_MAX: i64 = 20_000;
/// The same in bytes.
pub const WAITING_BYTES_MAX: usize = 512 * MIB;
/// How long the reason of one that was not taken is kept, in seconds.
pub const REASON_KEPT: i64 = 7 * DAY;
/// Of how many arrivals, the last ones, reasons are kept.
pub const REASONS_MAX: i64 = 100_000;
/// How often a delivery is tried.
pub const DELIVERY_TRIES_MAX: i64 = 10;
/// How often news about sharing are tried: whoever misses them stays wrong for ever.
pub const CONTACT_TRIES_MAX: i64 = 20;
/// How often an errand is tried.
pub const ERRAND_TRIES_MAX: i64 = 6;
/// Errands that wait for one host. Above that a new one is not filed; what needs it is tried again later by itself.
pub const ERRANDS_PER_HOST_MAX: i64 = 100;
/// Errands that wait in all.
pub const ERRANDS_MAX: i64 = 10_000;
/// Room for one host that is left to what people here ask for and to visits.
pub const ERRANDS_PER_HOST_RESERVE: i64 = 100;
/// The same in all.
pub const ERRANDS_RESERVE: i64 = 1_000;
/// Strangers looked up on one host within an hour because others name them.
pub const LOOKUPS_PER_HOST_MAX: usize = 60;
/// The same on all hosts together.
pub const LOOKUPS_MAX: usize = 1_000;
/// A page that a link leads to, in bytes: what it says of itself stands at its beginning, but some begin late.
pub const PAGE_BYTES_MAX: usize = 2 * MIB;
/// Things, lists and pages asked for on one host within an hour because others name them.
pub const FETCHES_PER_HOST_MAX: usize = 600;
/// The same on all hosts together.
pub const FETCHES_MAX: usize = 6_000;
/// Fetches in a row: what was fetched needs something else, and so on.
pub const FETCHES_IN_A_ROW_MAX: i64 = 3;
/// Posts fetched of a list of somebody's posts.
pub const HISTORY_MAX: usize = 15;
/// Pictures that are waited for.
pub const PICTURES_WANTED_MAX: i64 = 1_000;
/// Requests to one host at a time.
pub const TALKS_PER_HOST_MAX: usize = 2;

// Whatever is sealed must fit once it is encrypted.
const _: () = assert!(BODY_BYTES_MAX > XML_BYTES_MAX / 3 * 4 + 16 * KIB);
