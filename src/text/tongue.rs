//! The languages we speak: Fluent files carried inside, each read when somebody first wants it, the same for everybody.

use super::when::Days;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

/// What a message's variable can be: made from `&str`, `String` and whole numbers with `.into()`.
pub use fluent_bundle::FluentValue as Value;

/// `<language>/<area>.ftl`; all areas of a language form one namespace, keys begin with the area's name.
#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Locales;

struct Carried {
    code: String,
    /// More than a megabyte, once read.
    words: OnceLock<Words>,
}

struct Words {
    code: &'static str,
    messages: FluentBundle<FluentResource>,
    /// Those without variables, said once and for all: a page has hundreds.
    plain: HashMap<String, String>,
    days: Days,
}

static CARRIED: LazyLock<Vec<Carried>> = LazyLock::new(|| {
    let mut codes: Vec<String> =
        Locales::iter().filter_map(|path| path.split_once('/').map(|(code, _)| code.to_owned())).collect();
    codes.sort();
    codes.dedup();
    codes.into_iter().map(|code| Carried { code, words: OnceLock::new() }).collect()
});

/// One of the languages we speak. Cheap to hand around.
#[derive(Clone, Copy)]
pub struct Tongue(&'static Carried);

impl Tongue {
    /// Every language we speak, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Tongue> {
        CARRIED.iter().map(Tongue)
    }

    /// The one every message exists in.
    pub fn english() -> Tongue {
        Tongue::of("en").expect("English is carried")
    }

    /// The language with this code (`de`, `pt-BR`), capitals or not.
    pub fn of(code: &str) -> Option<Tongue> {
        Tongue::all().find(|tongue| tongue.code().eq_ignore_ascii_case(code))
    }

    /// The person's own choice; else what their browser asks for (an `Accept-Language` header), a near relative
    /// (`de` for `de-CH`) counting; else English.
    pub fn choose(setting: Option<&str>, accept_language: Option<&str>) -> Tongue {
        let asked = || asked_for(accept_language.unwrap_or_default()).iter().find_map(|code| Tongue::near(code));
        setting.and_then(Tongue::of).or_else(asked).unwrap_or_else(Tongue::english)
    }

    /// The language's code, as HTML's `lang` takes it.
    pub fn code(self) -> &'static str {
        &self.0.code
    }

    /// The language's name for itself. All of them stand in one list, for which none is read.
    pub fn native_name(self) -> String {
        let named =
            |line: &str| Some(line.strip_prefix("frame-language")?.trim_start().strip_prefix('=')?.trim().to_owned());
        let frame = source(&format!("{}/frame.ftl", self.code()));
        frame.lines().find_map(named).unwrap_or_else(|| self.say("frame-language"))
    }

    /// `ltr` or `rtl`, as HTML's `dir` takes it.
    pub fn dir(self) -> &'static str {
        match self.say("frame-direction").as_str() {
            "rtl" => "rtl",
            _ => "ltr",
        }
    }

    /// The message of that key, as plain words; English where this language lacks it, the key itself where nobody has it.
    pub fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// As [`Tongue::say`], with the message's variables: `say_with("likes-count", &[("count", 3.into())])`.
    pub fn say_with(self, key: &str, with: &[(&str, Value<'_>)]) -> String {
        let args: FluentArgs = with.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.words().say(key, &args).or_else(|| Tongue::english().words().say(key, &args)).unwrap_or_else(|| {
            tracing::error!(key, "no language has this message");
            key.to_owned()
        })
    }

    pub(super) fn days(self) -> &'static Days {
        &self.words().days
    }

    fn words(self) -> &'static Words {
        self.0.words.get_or_init(|| Words::read(self.code()))
    }

    fn near(code: &str) -> Option<Tongue> {
        let language = |code: &str| code.split('-').next().unwrap_or_default().to_ascii_lowercase();
        Tongue::of(code).or_else(|| Tongue::all().find(|tongue| language(tongue.code()) == language(code)))
    }
}

/// The languages of an `Accept-Language` header, the dearest first, without those it refuses (`q=0`).
fn asked_for(header: &str) -> Vec<String> {
    // A quality of NaN cannot be ordered and makes the sorting in the library panic.
    let is_number = |part: &&str| part.split_once(';').is_none_or(|(_, quality)| !quality.contains(['n', 'N']));
    let sane = header.split(',').filter(is_number).collect::<Vec<_>>().join(",");
    let asked = accept_language::parse_with_quality(&sane).into_iter();
    asked.filter(|(_, quality)| *quality > 0.0).map(|(code, _)| code).collect()
}

impl PartialEq for Tongue {
    fn eq(&self, other: &Tongue) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Tongue {}

impl fmt::Debug for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tongue({})", self.code())
    }
}

/// A file that we carry.
fn source(path: &str) -> String {
    let file = Locales::get(path).expect("a listed file is there");
    String::from_utf8(file.data.into_owned()).expect("messages are UTF-8")
}

impl Words {
    /// Panics where a file is broken: they are part of the program, and its tests read them all.
    fn read(code: &'static str) -> Words {
        let language: LanguageIdentifier = code.parse().expect("a directory of locales is named for its language");
        let mut messages = FluentBundle::new_concurrent(vec![language]);
        // Invisible isolation marks would get into attributes, mails and whatever is copied from a page.
        messages.set_use_isolating(false);
        let mut keys: Vec<String> = Vec::new();
        for path in Locales::iter().filter(|path| path.split_once('/').is_some_and(|(of, _)| of == code)) {
            let source = source(&path);
            // A key begins its line; the other lines of a message are indented.
            let key = |line: &str| Some(line.split_once('=')?.0.trim_end().to_owned());
            keys.extend(source.lines().filter_map(key).filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase())));
            let resource = FluentResource::try_new(source)
                .unwrap_or_else(|(_, errors)| panic!("{path} is not Fluent: {errors:?}"));
            messages.add_resource(resource).unwrap_or_else(|errors| panic!("{path} repeats a key: {errors:?}"));
        }
        let plain = |key: String| {
            let (mut errors, pattern) = (Vec::new(), messages.get_message(&key)?.value()?);
            let words = messages.format_pattern(pattern, None, &mut errors).into_owned();
            errors.is_empty().then_some((key, words))
        };
        let plain = keys.into_iter().filter_map(plain).collect();
        Words { code, messages, plain, days: Days::unsaid() }
    }

    fn say(&self, key: &str, args: &FluentArgs) -> Option<String> {
        if let Some(words) = self.plain.get(key) {
            return Some(words.clone());
        }
        let pattern = self.messages.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let words = self.messages.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = self.code, ?errors, "a message could not be said whole");
        }
        Some(words)
    }
}
