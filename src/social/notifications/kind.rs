//! The kinds of notifications.

/// What a notification is about. The words are the reference's, for clients; those of exports and imports, which nobody does, are
/// ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    CommentOnPost,
    AlsoCommented,
    Liked,
    LikedComment,
    Mentioned,
    MentionedInComment,
    Reshared,
    StartedSharing,
    ContactsBirthday,
    ExportReady,
    ExportFailed,
    ImportDone,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 12] = [
        Kind::CommentOnPost,
        Kind::AlsoCommented,
        Kind::Liked,
        Kind::LikedComment,
        Kind::Mentioned,
        Kind::MentionedInComment,
        Kind::Reshared,
        Kind::StartedSharing,
        Kind::ContactsBirthday,
        Kind::ExportReady,
        Kind::ExportFailed,
        Kind::ImportDone,
    ];

    /// The kind's word.
    pub fn word(self) -> &'static str {
        match self {
            Kind::CommentOnPost => "comment_on_post",
            Kind::AlsoCommented => "also_commented",
            Kind::Liked => "liked",
            Kind::LikedComment => "liked_comment",
            Kind::Mentioned => "mentioned",
            Kind::MentionedInComment => "mentioned_in_comment",
            Kind::Reshared => "reshared",
            Kind::StartedSharing => "started_sharing",
            Kind::ContactsBirthday => "contacts_birthday",
            Kind::ExportReady => "export_ready",
            Kind::ExportFailed => "export_failed",
            Kind::ImportDone => "import_done",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is about the recipient's own export.
    pub fn is_of_export(self) -> bool {
        matches!(self, Kind::ExportReady | Kind::ExportFailed)
    }

    /// Whether it is about what others do.
    pub fn is_of_people(self) -> bool {
        !self.is_of_export() && self != Kind::ImportDone
    }

    /// Whether several people's doing is told in one.
    pub(super) fn grouped(self) -> bool {
        use Kind::{AlsoCommented, CommentOnPost, Liked, LikedComment, Reshared};
        matches!(self, CommentOnPost | AlsoCommented | Liked | LikedComment | Reshared)
    }
}
