//! What a request brings: form fields, JSON and query under one set of names, and the proof that our page sent it.

use crate::web::{INPUT_BYTES_MAX, Trouble, Visit, csrf, trouble};
use multer::Multipart;
use rocket::data::{FromData, Outcome, ToByteUnit};
use rocket::{Data, Request};
use serde_json::Value;

/// Most bytes of the same where nobody is signed in: a name, a password, a few words.
const VISITORS_BYTES_MAX: u64 = 64 * 1024;

/// Everything given, by Rails-style names: `user[username]`, `aspect_ids[]`. Every route that changes something takes
/// one, so that no change is made for another site: without a valid token there is no input.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Input(Vec<(String, String)>);

impl Input {
    /// These fields, as a form had them that was sent before.
    pub fn of(fields: Vec<(String, String)>) -> Input {
        Input(fields)
    }

    /// A query's fields; for pages that only look.
    pub fn of_query(request: &Request) -> Input {
        let query = request.uri().query().map(|query| query.as_str()).unwrap_or_default();
        Input(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    /// What a request brings, proven.
    pub(in crate::web) async fn read<'r>(request: &'r Request<'_>, data: Data<'r>) -> Result<Input, Trouble> {
        let visit = Visit::of(request).as_ref().map_err(|error| Trouble::from(error.clone()))?;
        let bytes_max = if visit.viewer.is_some() { INPUT_BYTES_MAX } else { VISITORS_BYTES_MAX };
        proven(visit, request, body(request, data, bytes_max).await?)
    }

    /// A body of JSON, an object: `{"user": {"name": "x"}}` gives `user[name]`. Nothing at all gives no fields. Names that are
    /// long and come again in every value of a list make no more of it than a form could hold.
    pub fn of_json(body: &[u8]) -> Result<Input, Trouble> {
        let mut fields = Flattened { fields: Vec::new(), left: INPUT_BYTES_MAX as usize };
        match serde_json::from_slice(body) {
            Ok(value @ Value::Object(_)) => fields.add("", value).ok_or(Trouble::TooLarge)?,
            _ if body.iter().all(u8::is_ascii_whitespace) => {}
            _ => return Err(Trouble::Unreadable),
        }
        Ok(Input(fields.fields))
    }

    /// All names and values, in their order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// With more fields behind those there are.
    pub fn extend(&mut self, fields: Vec<(String, String)>) {
        self.0.extend(fields);
    }

    /// Moves a value of a list one place later or earlier in it.
    pub fn shift(&mut self, name: &str, value: &str, later: bool) {
        let of = |known: &str| known.trim_end_matches("[]") == name;
        let mut places: Vec<usize> = (0..self.0.len()).filter(|at| of(&self.0[*at].0)).collect();
        if !later {
            places.reverse();
        }
        let at = places.iter().position(|at| self.0[*at].1 == value);
        if let Some([one, other]) = at.and_then(|at| places.get(at..at + 2)) {
            self.0.swap(*one, *other);
        }
    }

    /// The last value of that name, if one was given, even an empty one.
    pub fn given(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of that name; empty where none was given.
    pub fn text(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.text(name), "true" | "1" | "on")
    }

    /// The value of that name as a number.
    pub fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).trim().parse().ok()
    }

    /// All values of a list, by its name with or without `[]`, in their order.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let name = name.trim_end_matches("[]");
        let of = |known: &str| {
            known.strip_prefix(name).is_some_and(|rest| {
                let number = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
                rest.is_empty() || number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
            })
        };
        self.0.iter().filter(|(known, _)| of(known)).map(|(_, value)| value.as_str()).collect()
    }
}

/// JSON on its way to the names of a form.
struct Flattened {
    fields: Vec<(String, String)>,
    /// How many bytes more there may be.
    left: usize,
}

impl Flattened {
    fn add(&mut self, name: &str, value: Value) -> Option<()> {
        let value = match value {
            Value::Null => return Some(()),
            Value::Object(fields) => {
                return fields.into_iter().try_for_each(|(field, value)| {
                    let name = if name.is_empty() { field } else { format!("{name}[{field}]") };
                    self.add(&name, value)
                });
            }
            Value::Array(values) => {
                let name = format!("{name}[]");
                return values.into_iter().try_for_each(|value| self.add(&name, value));
            }
            Value::String(text) => text,
            other => other.to_string(),
        };
        self.left = self.left.checked_sub(name.len() + value.len())?;
        self.fields.push((name.to_owned(), value));
        Some(())
    }
}

async fn body<'r>(request: &'r Request<'_>, data: Data<'r>, bytes_max: u64) -> Result<Input, Trouble> {
    let mut input = Input::of_query(request);
    let Some(kind) = request.content_type().filter(|kind| kind.is_json() || kind.is_form() || kind.is_form_data())
    else {
        return Ok(input);
    };
    let read = data.open(bytes_max.bytes()).into_bytes().await.map_err(|_| Trouble::Unreadable)?;
    if !read.is_complete() {
        return Err(Trouble::TooLarge);
    }
    input.extend(if kind.is_json() {
        Input::of_json(&read)?.0
    } else if kind.is_form() {
        url::form_urlencoded::parse(&read).into_owned().collect()
    } else {
        let boundary = kind.param("boundary").ok_or(Trouble::Unreadable)?;
        parts(&read, boundary).await.map_err(|_| Trouble::Unreadable)?
    });
    Ok(input)
}

/// The fields of a form in parts; files are left out.
async fn parts(body: &[u8], boundary: &str) -> multer::Result<Vec<(String, String)>> {
    let mut form = Multipart::with_reader(body, boundary);
    let mut fields = Vec::new();
    while let Some(field) = form.next_field().await? {
        if field.file_name().is_none() {
            fields.push((field.name().unwrap_or_default().to_owned(), field.text().await?));
        }
    }
    Ok(fields)
}

/// Lets an input through that our own page sent.
pub(in crate::web) fn proven(visit: &Visit, request: &Request, input: Input) -> Result<Input, Trouble> {
    let header = request.headers().get("X-CSRF-Token");
    let signing_in = request.uri().path() == "/users/sign_in";
    if csrf::proven(visit, signing_in, input.all("authenticity_token").into_iter().chain(header)) {
        Ok(input)
    } else {
        Err(Trouble::Stale)
    }
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Input {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Input> {
        match Input::read(request, data).await {
            Ok(input) => Outcome::Success(input),
            Err(why) => Outcome::Error((trouble::note(request, why), ())),
        }
    }
}

/// What the address asks, for pages that only look: the same names as [`Input`], no token needed.
#[derive(Debug, Clone)]
pub struct Asked(Input);

impl std::ops::Deref for Asked {
    type Target = Input;
    fn deref(&self) -> &Input {
        &self.0
    }
}

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Asked {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> rocket::request::Outcome<Asked, Self::Error> {
        rocket::request::Outcome::Success(Asked(Input::of_query(request)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Input {
        Input::of_json(text.as_bytes()).unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn json_and_forms_come_to_the_same_names() {
        let input = json(r#"{"status_message":{"text":"hi","nsfw":true},"aspect_ids":["1","2"],"n":5,"none":null}"#);
        assert_eq!(input.text("status_message[text]"), "hi");
        assert!(input.ticked("status_message[nsfw]"));
        assert_eq!(input.all("aspect_ids[]"), ["1", "2"]);
        assert_eq!(input.number("n"), Some(5));
        assert_eq!(input.given("none"), None);
        assert_eq!(json(r#"{"aspect_ids":"public"}"#).all("aspect_ids[]"), ["public"]);
    }

    #[test]
    fn a_long_name_comes_again_only_as_often_as_a_form_could_hold_it() {
        let list = |name: usize, values: usize| {
            let values = vec!["1"; values].join(",");
            Input::of_json(format!(r#"{{"{}":[{values}]}}"#, "x".repeat(name)).as_bytes())
        };
        assert_eq!(list(5, 1_000).ok().map(|input| input.fields().count()), Some(1_000));
        assert!(matches!(list(500_000, 200_000), Err(Trouble::TooLarge)));
        let deep = "{\"xxxxxxxxxxxxxxxx\":".repeat(100) + "[0,0]" + &"}".repeat(100);
        assert!(Input::of_json(deep.as_bytes()).is_ok());
        assert!(matches!(Input::of_json(b"[1]"), Err(Trouble::Unreadable)));
        assert!(matches!(Input::of_json(b" \n"), Ok(Input(fields)) if fields.is_empty()));
    }

    #[test]
    fn a_list_is_found_with_brackets_without_and_with_numbers() {
        let fields = [("a[]", "1"), ("a", "2"), ("a[0]", "3"), ("ab", "4"), ("a[x]", "5")];
        let input = Input(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        assert_eq!(input.all("a[]"), ["1", "2", "3"]);
    }
}
