//! People and their accounts: profiles, who shares with whom, closing, moving.

use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::keys::PrivateKey;
use crate::protocol::rules::{at_most, birthday, five_tags, name, public_key, url_with_host, url_with_path};
use crate::protocol::wire::entities;
use crate::protocol::{base64, keys};

entities! {
    /// What a person says about themselves (`docs/protocol.md` 7.2). It replaces all that was known, so that what is
    /// absent is gone.
    Profile "profile" {
        /// Whose.
        author: DiasporaId [required];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
        /// Up to 70 characters, no `;`.
        full_name: Option<String> [optional] name(70);
        /// Up to 32 characters, no `;`.
        first_name: Option<String> [optional] name(32);
        /// Up to 32 characters, no `;`.
        last_name: Option<String> [optional] name(32);
        /// The picture, 300 × 300; absolute or relative.
        image_url: Option<String> [optional] url_with_path;
        /// The picture, 100 × 100.
        image_url_medium: Option<String> [optional] url_with_path;
        /// The picture, 50 × 50.
        image_url_small: Option<String> [optional] url_with_path;
        /// Markdown; for contacts only, unless `public`.
        bio: Option<String> [optional] at_most(65_535);
        /// `YYYY-MM-DD`, a year up to 1004 means none; for contacts only, unless `public`.
        birthday: Option<String> [optional] birthday;
        /// Anything; for contacts only, unless `public`.
        gender: Option<String> [optional] at_most(255);
        /// Anything; for contacts only, unless `public`.
        location: Option<String> [optional] at_most(255);
        /// Whether strangers may find them.
        searchable: Option<bool> [optional or Some(true)];
        /// Whether everybody may see all of it.
        public: Option<bool> [optional or Some(false)];
        /// Whether what they post is not safe for work.
        nsfw: Option<bool> [optional or Some(false)];
        /// Up to five tags with their `#`, blanks between them.
        tag_string: Option<String> [optional] five_tags;
    } then |_| true;

    /// A person, as discovery finds one (`docs/protocol.md` 7.1); never sent.
    Person "person" {
        /// Their name on the network.
        guid: Guid [required];
        /// Who.
        author: DiasporaId [required];
        /// Their pod.
        url: String [required] url_with_host;
        /// Names and pictures.
        profile: Profile [required];
        /// Their public key as PEM.
        exported_key: String [required] public_key;
    } then |_| true;

    /// Somebody shares, or no longer shares, with somebody (`docs/protocol.md` 7.3).
    Contact "contact" {
        /// Who shares.
        author: DiasporaId [required];
        /// With whom.
        recipient: DiasporaId [required];
        /// As `sharing`.
        following: bool [or true];
        /// Whether the author shares with the recipient from now on.
        sharing: bool [or true];
        /// Whether the author wants to hear nothing of the recipient.
        blocking: Option<bool> [optional or Some(false)];
    } then |contact| contact.blocking != Some(true) || !(contact.following || contact.sharing);

    /// An account is closed (`docs/protocol.md` 7.4).
    AccountDeletion "account_deletion" {
        /// Whose.
        author: DiasporaId [required];
    } then |_| true;

    /// An account goes on under another ID (`docs/protocol.md` 9). Two keys agree to it: the author's on the
    /// envelope, the other identity's in here.
    AccountMigration "account_migration" {
        /// The old or the new identity.
        author: DiasporaId [required];
        /// The new identity's.
        profile: Profile [required];
        /// Standard base64, by the identity that is not the author.
        signature: Option<String> [optional];
        /// Always set once read.
        old_identity: Option<DiasporaId> [optional];
        /// Where the old photos are now.
        remote_photo_path: Option<String> [optional] url_with_path;
    } then AccountMigration::settle_old_identity;
}

impl Profile {
    /// Whether it says what only contacts may know. // spec: 7.2
    pub fn is_extended(&self) -> bool {
        [&self.bio, &self.birthday, &self.gender, &self.location].iter().any(|text| text.is_some())
    }

    /// A profile that says nothing, for discovery and tests to start from.
    pub fn of(author: DiasporaId) -> Profile {
        Profile {
            author,
            edited_at: None,
            full_name: None,
            first_name: None,
            last_name: None,
            image_url: None,
            image_url_medium: None,
            image_url_small: None,
            bio: None,
            birthday: None,
            gender: None,
            location: None,
            searchable: Some(true),
            public: Some(false),
            nsfw: Some(false),
            tag_string: None,
        }
    }
}

impl AccountMigration {
    /// The identity that is left; the author, unless that is the new one. // spec: 9
    pub fn leaving(&self) -> &DiasporaId {
        self.old_identity.as_ref().unwrap_or(&self.author)
    }

    /// The identity that stays.
    pub fn staying(&self) -> &DiasporaId {
        &self.profile.author
    }

    /// The identity whose key has signed: not the author.
    pub fn signer(&self) -> &DiasporaId {
        if self.author == *self.staying() { self.leaving() } else { self.staying() }
    }

    /// What is signed. // spec: 9
    pub fn signed_string(&self) -> String {
        format!("AccountMigration:{}:{}", self.leaving(), self.staying())
    }

    /// This migration with the signature of [`AccountMigration::signer`].
    pub fn sign(mut self, signer: &PrivateKey) -> AccountMigration {
        self.signature = Some(base64::standard(&signer.sign(self.signed_string().as_bytes())));
        self
    }

    /// Whether the signature is there and `signer`'s.
    pub fn is_signed_by(&self, signer: &keys::PublicKey) -> bool {
        let signature = self.signature.as_deref().map(base64::from_lenient).unwrap_or_default();
        signer.verify(self.signed_string().as_bytes(), &signature)
    }

    fn settle_old_identity(&mut self) -> bool {
        if self.author != self.profile.author {
            self.old_identity = Some(self.author.clone());
        }
        self.old_identity.is_some()
    }
}
