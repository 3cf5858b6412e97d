//! Why files cannot be read as an archive, in words.

use crate::base::Error;
use std::fmt;
use std::io;

/// Why what somebody brought is not an archive we can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// No file was brought.
    Nothing,
    /// A file cannot be opened or read: the machine's words, for the operator.
    File(String),
    /// Photos, and no archive they belong to.
    NoArchive,
    /// More than one archive at once.
    Several,
    /// A ZIP with packed files in it, which is one packing too many.
    Nested,
    /// A ZIP of our own that was unpacked and packed again.
    Repacked,
    /// Neither JSON nor gzip nor a ZIP with one of them in it.
    Unknown,
    /// JSON, and no archive of diaspora*.
    NotAnArchive,
    /// An archive of a version that is not known here.
    Version(String),
    /// An export of something else.
    Foreign(Foreign),
    /// JSON as UTF-16.
    Utf16,
    /// It is not JSON from here on.
    NotJson { line: usize, column: usize },
    /// A name stands twice in one object.
    Twice,
    /// It ends before its end.
    CutOff,
    /// A ZIP or gzip whose parts do not fit each other, or with something behind its end.
    Damaged,
    /// A ZIP under a password.
    Encrypted,
    /// A ZIP whose files are compressed in a way that nothing we know of uses for archives.
    Compression,
    /// Something in it is larger than anything of its kind may be.
    ElementTooLarge,
    /// All of it is, once it is unpacked, or there are too many files in it.
    TooLarge,
    /// A photo larger than any that is taken.
    PhotoTooLarge,
}

/// Of what an export is that cannot be read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// diaspora* before 0.7: no entities, no signatures.
    OldDiaspora,
    Mastodon,
    Friendica,
    /// X, or Twitter as it was.
    X,
    Facebook,
    Tumblr,
}

impl Foreign {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Foreign::OldDiaspora => "diaspora* 0.6",
            Foreign::Mastodon => "Mastodon",
            Foreign::Friendica => "Friendica",
            Foreign::X => "X",
            Foreign::Facebook => "Facebook",
            Foreign::Tumblr => "Tumblr",
        }
    }
}

impl Unreadable {
    /// The sentence that says it; all may use `of`, `line` and `column`.
    pub fn key(&self) -> &'static str {
        match self {
            Unreadable::Nothing => "imports-nothing",
            Unreadable::File(_) => "imports-file",
            Unreadable::NoArchive => "imports-no-archive",
            Unreadable::Several => "imports-several",
            Unreadable::Nested => "imports-nested",
            Unreadable::Repacked => "imports-repacked",
            Unreadable::Unknown => "imports-unknown",
            Unreadable::NotAnArchive => "imports-not-an-archive",
            Unreadable::Version(_) => "imports-version",
            Unreadable::Foreign(Foreign::OldDiaspora) => "imports-old-diaspora",
            Unreadable::Foreign(Foreign::Mastodon) => "imports-mastodon",
            Unreadable::Foreign(Foreign::Friendica) => "imports-friendica",
            Unreadable::Foreign(Foreign::X) => "imports-x",
            Unreadable::Foreign(Foreign::Facebook) => "imports-facebook",
            Unreadable::Foreign(Foreign::Tumblr) => "imports-tumblr",
            Unreadable::Utf16 => "imports-utf-16",
            Unreadable::NotJson { .. } => "imports-not-json",
            Unreadable::Twice => "imports-twice",
            Unreadable::CutOff => "imports-cut-off",
            Unreadable::Damaged => "imports-damaged",
            Unreadable::Encrypted => "imports-encrypted",
            Unreadable::Compression => "imports-compression",
            Unreadable::ElementTooLarge => "imports-element-too-large",
            Unreadable::TooLarge => "imports-too-large",
            Unreadable::PhotoTooLarge => "imports-photo-too-large",
        }
    }
}

/// For the operator.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unreadable::Nothing => "no file was given",
            Unreadable::File(error) => return write!(f, "it cannot be read: {error}"),
            Unreadable::NoArchive => "these are photos only: the archive they belong to (a .json.gz) is missing",
            Unreadable::Several => "there is more than one archive: bring one at a time",
            Unreadable::Nested => "it is a ZIP of packed files: unpack it, and bring what was in it",
            Unreadable::Repacked => {
                "it was unpacked and packed again: bring it as it was, or the files in its folder `diaspora`"
            }
            Unreadable::Unknown => "it is neither a diaspora* archive (JSON, gzip, ZIP) nor a ZIP of its photos",
            Unreadable::NotAnArchive => "it is JSON, and no archive of diaspora*",
            Unreadable::Version(version) => return write!(f, "it is an archive of version {version:?}; 2.0 is known here"),
            Unreadable::Foreign(Foreign::OldDiaspora) => {
                "it is an export of diaspora* 0.6 or older, which cannot be imported anywhere: ask the old pod for a new one"
            }
            Unreadable::Foreign(foreign) => {
                return write!(f, "it is an export of {}, which cannot be read here", foreign.name());
            }
            Unreadable::Utf16 => "it is written in UTF-16; JSON is written in UTF-8",
            Unreadable::NotJson { line, column } => {
                return write!(f, "it is no JSON from line {line}, column {column} on");
            }
            Unreadable::Twice => "it says the same thing twice within one object",
            Unreadable::CutOff => "it ends too early: it was not copied whole",
            Unreadable::Damaged => "it is damaged: its parts do not fit each other",
            Unreadable::Encrypted => "it is under a password: unpack it first",
            Unreadable::Compression => "it is packed in an unusual way: pack it as an ordinary ZIP",
            Unreadable::ElementTooLarge => "something in it is larger than anything of its kind may be",
            Unreadable::TooLarge => "it is larger than any archive may be, once it is unpacked",
            Unreadable::PhotoTooLarge => "a photo in it is larger than any that is taken",
        })
    }
}

impl std::error::Error for Unreadable {}

/// For those who are in the middle of reading.
impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Error {
        match unreadable {
            Unreadable::File(_) => Error::Broken(unreadable.to_string()),
            _ => Error::invalid("archive", unreadable.key()),
        }
    }
}

/// So that it finds its way through readers.
impl From<Unreadable> for io::Error {
    fn from(unreadable: Unreadable) -> io::Error {
        io::Error::other(unreadable)
    }
}

/// What a reader failed with: a reason of ours that came through it, or what it means that it failed.
impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Unreadable {
        match error.downcast::<Unreadable>() {
            Ok(unreadable) => unreadable,
            Err(error) => match error.kind() {
                io::ErrorKind::UnexpectedEof => Unreadable::CutOff,
                // Of what was compressed.
                io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Unreadable::Damaged,
                _ => Unreadable::File(error.to_string()),
            },
        }
    }
}
