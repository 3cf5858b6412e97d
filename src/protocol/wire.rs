//! The one description of an entity from which its struct, its reading, its XML and its JSON come.

use crate::base::Time;
use crate::protocol::values::{Invalid, Node, Part};
use crate::protocol::xml::Element;

/// An entity: named fields in the order the network writes them.
pub trait Wire: Part {
    /// Its root element.
    const NAME: &'static str;

    /// Reads and judges it; `now` is the time of what has none. Anything missing or wrong spoils all of it. // spec: 6.2
    fn from_element(element: &Element, now: Time) -> Result<Self, Invalid>;

    /// Its normal form. // spec: 6.1
    fn node(&self) -> Node;
}

/// The text a rule of `rules` judges, if there is one.
pub trait Ruled {
    /// `None` where there is nothing to judge.
    fn ruled(&self) -> Option<&str>;
}

impl Ruled for String {
    fn ruled(&self) -> Option<&str> {
        Some(self)
    }
}

impl Ruled for Option<String> {
    fn ruled(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// Declares entities: `Name "element" { field: Type [presence] rule; … } then check`.
///
/// Presence is `required` (the element must be there), `optional` (left out when null), `or value` (a default for
/// the missing element; always written) or `optional or value` (both). `now` as a value is the time of arrival. The
/// rule judges a text; the check, given `&mut` the whole, says whether the fields go together.
macro_rules! entities {
    ($($(#[$doc:meta])* $name:ident $element:literal {
        $($(#[$about:meta])* $field:ident: $type:ty [$($presence:tt)+] $($rule:expr)?;)*
    } then $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $($(#[$about])* pub $field: $type,)* }

        impl $crate::protocol::wire::Wire for $name {
            const NAME: &'static str = $element;

            fn from_element(
                element: &$crate::protocol::xml::Element,
                now: $crate::base::Time,
            ) -> Result<$name, $crate::protocol::values::Invalid> {
                use $crate::protocol::{values::{Invalid, Property}, wire};
                let mut whole = $name {$(
                    $field: wire::found!(<$type>::find(element, stringify!($field), now)?, now, $($presence)+),
                )*};
                $($(if !wire::Ruled::ruled(&whole.$field).is_none_or($rule) {
                    return Err(Invalid);
                })?)*
                let check: fn(&mut $name) -> bool = $check;
                if check(&mut whole) { Ok(whole) } else { Err(Invalid) }
            }

            fn node(&self) -> $crate::protocol::values::Node {
                use $crate::protocol::{values::{Field, Node, Property}, wire};
                Node { name: $element, fields: vec![$(Field {
                    name: stringify!($field),
                    optional: wire::left_out!($($presence)+),
                    value: self.$field.written(),
                },)*] }
            }
        }

        impl $crate::protocol::values::Part for $name {
            const ELEMENT: Option<&'static str> = Some($element);

            fn read(
                element: &$crate::protocol::xml::Element,
                now: $crate::base::Time,
            ) -> Result<Option<$name>, $crate::protocol::values::Invalid> {
                if element.hollow { return Ok(None); }
                <$name as $crate::protocol::wire::Wire>::from_element(element, now).map(Some)
            }

            fn value(&self) -> $crate::protocol::values::Value {
                $crate::protocol::values::Value::Entity($crate::protocol::wire::Wire::node(self))
            }
        }

        impl $name {
            /// The payload of an envelope: XML in normal form. // spec: 6.1
            pub fn to_xml(&self) -> String {
                $crate::protocol::wire::Wire::node(self).element().write()
            }

            /// Reads XML; whose act it is has to be known from elsewhere.
            pub fn from_xml(
                xml: &[u8],
                now: $crate::base::Time,
            ) -> Result<$name, $crate::protocol::refusal::Refusal> {
                let element = $crate::protocol::xml::Element::read(xml)?;
                <$name as $crate::protocol::wire::Wire>::from_element(&element, now)
                    .map_err(|_| $crate::protocol::refusal::Reason::InvalidEntity.into())
            }

            /// The form of account archives. // spec: 15
            pub fn to_json(&self) -> serde_json::Value {
                $crate::protocol::wire::Wire::node(self).json()
            }
        }
    )*};
}

/// What a field becomes when its element was or was not found.
macro_rules! found {
    ($found:expr, $now:ident, required) => {
        $found.ok_or(Invalid)?
    };
    ($found:expr, $now:ident, optional) => {
        $found.unwrap_or_default()
    };
    ($found:expr, $now:ident, or now) => {
        $found.unwrap_or(Some($now))
    };
    ($found:expr, $now:ident, or $default:expr) => {
        $found.unwrap_or($default)
    };
    ($found:expr, $now:ident, optional or $default:expr) => {
        $found.unwrap_or($default)
    };
}

/// Whether a field without a value is left out.
macro_rules! left_out {
    (optional $($rest:tt)*) => {
        true
    };
    ($($rest:tt)*) => {
        false
    };
}

pub(super) use {entities, found, left_out};
