//! Whose archive it is.

use super::elements::{Place, Section, Told};
use super::{Foreign, Unreadable};
use crate::base::DiasporaId;
use serde_json::Value;
use std::fmt;
use std::ops::ControlFlow;

/// The version that is known here.
const VERSION: &str = "2.0";

/// What an archive says about its owner, before all lists.
#[derive(Debug, Clone)]
pub struct Head {
    pub version: String,
    /// Who they were: the author of the profile.
    pub author: DiasporaId,
    pub username: String,
    pub email: Option<String>,
    pub language: Option<String>,
    pub private_key: Secret,
    /// The entity, as JSON.
    pub profile: Value,
    /// The aspect they share back in, where they do.
    pub auto_follow_back_aspect: Option<String>,
}

/// A key in PEM, which shows itself to nobody by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn pem(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What was found of a head until now.
#[derive(Default)]
pub struct Finding {
    version: Option<Value>,
    user: serde_json::Map<String, Value>,
}

impl Finding {
    /// Takes what is told; enough, when a long list begins and nothing is missing that has to be there.
    pub fn take(&mut self, told: Told) -> ControlFlow<()> {
        match told {
            Told::Member(Place::Top, name, value) if name == "version" => self.version = Some(value),
            Told::Member(Place::User, name, value) => {
                self.user.insert(name, value);
            }
            Told::Begins(Section::Contact | Section::Post | Section::Relayable) => {
                let known = |name: &&str| self.user.contains_key(*name);
                if self.version.is_some() && ["username", "private_key", "profile"].iter().all(known) {
                    return ControlFlow::Break(());
                }
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    /// The head, once there is nothing more to find.
    pub fn judge(mut self) -> Result<Head, Unreadable> {
        let version = match self.version {
            Some(Value::String(version)) if version == VERSION => version,
            Some(Value::String(version)) if version.starts_with("1.") => {
                return Err(Unreadable::Foreign(Foreign::OldDiaspora));
            }
            Some(Value::String(version)) if !self.user.is_empty() => {
                return Err(Unreadable::Version(version.chars().take(20).collect()));
            }
            _ => return Err(Unreadable::NotAnArchive),
        };
        let mut text = |name: &str| match self.user.remove(name) {
            Some(Value::String(text)) if !text.is_empty() => Some(text),
            _ => None,
        };
        let username = text("username").ok_or(Unreadable::NotAnArchive)?;
        let private_key = Secret(text("private_key").ok_or(Unreadable::NotAnArchive)?);
        let (email, language, aspect) = (text("email"), text("language"), text("auto_follow_back_aspect"));
        let profile = self.user.remove("profile").ok_or(Unreadable::NotAnArchive)?;
        let author = profile.pointer("/entity_data/author").and_then(Value::as_str).and_then(DiasporaId::parse);
        Ok(Head {
            version,
            author: author.ok_or(Unreadable::NotAnArchive)?,
            username,
            email,
            language,
            private_key,
            profile,
            auto_follow_back_aspect: aspect.filter(|_| self.user.get("auto_follow_back") == Some(&Value::Bool(true))),
        })
    }
}
