//! What clients of the web pages send as JSON.

use seedpod::web::{INPUT_BYTES_MAX, Input};

/// A body of JSON: it becomes no more fields than a form of the greatest size would have.
pub fn input(body: &[u8]) {
    let Ok(input) = Input::of_json(body) else { return };
    let mut bytes = 0;
    for (name, value) in input.fields() {
        bytes += name.len() + value.len();
        assert!(input.given(name).is_some() && input.all(name).len() <= input.fields().count(), "{name}");
    }
    assert!(bytes <= INPUT_BYTES_MAX as usize, "{bytes} bytes of {}", body.len());
}
