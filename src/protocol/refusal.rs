//! Why a message is not taken, and whether the same bytes may be taken later.

use crate::base::error::Missing;
use crate::base::{self, DiasporaId, Error};
use std::fmt;

/// A message that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    reason: Reason,
    missing: Option<Missing>,
    sender: Option<DiasporaId>,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Everything a message can be refused for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            /// A stable snake_case name, for logs, metrics and the operator.
            pub fn code(self) -> &'static str {
                match self { $(Reason::$name => $code,)* }
            }
        }
    };
}

reasons! {
    /// More bytes or a deeper nesting than we read.
    TooLarge = "too_large",
    /// Not well-formed XML, not UTF-8, or with a DTD.
    BadXml = "bad_xml",
    /// Base64 of the envelope that is none.
    BadBase64 = "bad_base64",
    /// JSON that is none, or of another shape.
    BadJson = "bad_json",
    /// The encrypted body cannot be read with the recipient's key.
    Undecryptable = "undecryptable",
    /// Not a magic envelope, or a part of it is missing.
    InvalidEnvelope = "invalid_envelope",
    /// The envelope carries something else than XML.
    InvalidDataType = "invalid_data_type",
    /// The envelope's encoding is not base64url.
    InvalidEncoding = "invalid_encoding",
    /// The envelope's algorithm is not RSA-SHA256.
    InvalidAlgorithm = "invalid_algorithm",
    /// The sender's key is not known, or not usable.
    SenderKeyNotFound = "sender_key_not_found",
    /// The envelope was not signed by its sender.
    InvalidSignature = "invalid_signature",
    /// The payload's root name is not one of an entity.
    InvalidEntityName = "invalid_entity_name",
    /// An entity nobody knows.
    UnknownEntity = "unknown_entity",
    /// An entity that cannot come alone, because it has no author.
    NoAuthor = "no_author",
    /// A property is missing or breaks a rule.
    InvalidEntity = "invalid_entity",
    /// A parent or root is not here, and asking for it may bring it.
    NotFetchable = "not_fetchable",
    /// The target of a retraction is not here.
    TargetNotFound = "target_not_found",
    /// Somebody subscribes to a post that is not ours.
    ParentNotLocal = "parent_not_local",
    /// The key of a signature inside the entity is not known, or not usable.
    PublicKeyNotFound = "public_key_not_found",
    /// A signature inside the entity is missing or wrong.
    SignatureVerificationFailed = "signature_verification_failed",
    /// The sender may not send this.
    InvalidSender = "invalid_sender",
    /// Not public, but on the public route.
    NotPublic = "not_public",
    /// Types that have no business on the route they came by.
    WrongRoute = "wrong_route",
    /// Meant for somebody else than the addressed person.
    WrongRecipient = "wrong_recipient",
    /// A conversation without its author or without the addressed person.
    NotAParticipant = "not_a_participant",
    /// A part of the entity claims another author than the whole.
    ForeignPart = "foreign_part",
    /// An entity that pods do not send each other.
    NotTaken = "not_taken",
    /// Our own store failed while answering.
    Broken = "broken",
}

impl Refusal {
    /// A refusal that waits for something.
    pub(super) fn waiting(reason: Reason, missing: Missing) -> Refusal {
        Refusal { reason, missing: Some(missing), sender: None }
    }

    /// The same of something that was signed by whom it names.
    pub(super) fn of(self, sender: &DiasporaId) -> Refusal {
        Refusal { sender: Some(sender.clone()), ..self }
    }

    /// Whose signature it bears; nobody's where that is what could not be proven.
    pub fn sender(&self) -> Option<&DiasporaId> {
        self.sender.as_ref()
    }

    /// Why.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// What has to be found before the same bytes can be tried again.
    pub fn missing(&self) -> Option<&Missing> {
        self.missing.as_ref()
    }

    /// Whether the same bytes may be taken later. // spec: 10.5
    pub fn again_can_help(&self) -> bool {
        self.missing.is_some() || matches!(self.reason, Reason::NotFetchable | Reason::TargetNotFound | Reason::Broken)
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Refusal {
        Refusal { reason, missing: None, sender: None }
    }
}

impl From<base::Error> for Refusal {
    fn from(error: Error) -> Refusal {
        match error {
            Error::Missing(missing) => Refusal::waiting(Reason::NotFetchable, missing),
            _ => Reason::Broken.into(),
        }
    }
}

impl From<Refusal> for base::Error {
    fn from(refusal: Refusal) -> Error {
        match refusal {
            Refusal { missing: Some(missing), .. } => Error::Missing(missing),
            refusal if refusal.again_can_help() => Error::Broken(refusal.reason.code().to_owned()),
            refusal => Error::invalid("message", refusal.reason.code()),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.code())
    }
}

impl std::error::Error for Refusal {}
