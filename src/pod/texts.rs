//! The operator's own texts: files beside the database, read whenever a page needs them.

use super::Pod;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

/// The folder of texts in the data directory.
const TEXTS: &str = "texts";
/// What is read of a text at most, in bytes.
const TEXT_BYTES_MAX: u64 = 256 * 1024;

/// What an operator may say in their own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnText {
    /// Beside the form on the landing page.
    Welcome,
    /// What one agrees to by signing up.
    Terms,
    /// What becomes of people's data.
    Privacy,
}

impl OwnText {
    /// Its file, without the ending.
    fn name(self) -> &'static str {
        match self {
            OwnText::Welcome => "welcome",
            OwnText::Terms => "terms",
            OwnText::Privacy => "privacy",
        }
    }
}

impl Pod {
    /// The Markdown of a text, in this language where the operator wrote it in several; `None` where there is none.
    pub fn own_text(&self, text: OwnText, language: &str) -> Option<String> {
        let path = self.own_text_at(text, language)?;
        let mut bytes = Vec::new();
        match File::open(&path).and_then(|file| file.take(TEXT_BYTES_MAX).read_to_end(&mut bytes)) {
            Ok(_) => Some(String::from_utf8_lossy(&bytes).into_owned()).filter(|text| !text.trim().is_empty()),
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "a text of the operator cannot be read");
                None
            }
        }
    }

    /// Whether there is such a text.
    pub fn has_own_text(&self, text: OwnText, language: &str) -> bool {
        self.own_text_at(text, language).is_some()
    }

    /// `texts/terms.de.md` where that is, else `texts/terms.md`.
    fn own_text_at(&self, text: OwnText, language: &str) -> Option<PathBuf> {
        let name = text.name();
        let files = [format!("{name}.{language}.md"), format!("{name}.md")];
        let paths = files.iter().map(|file| self.directory.join(TEXTS).join(file));
        paths.into_iter().find(|path| path.metadata().is_ok_and(|file| file.is_file() && file.len() > 0))
    }
}
