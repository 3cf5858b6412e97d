//! What one thing in a file may take of memory, and a file of time.

use super::Unreadable;
use crate::base::Error;
use crate::base::limits;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{self, Read};

/// What is left of what a file and the thing in it that is being read may take.
#[derive(Debug)]
pub struct Budget {
    each: Each,
    bytes: Cell<usize>,
    values: Cell<usize>,
    in_all: Cell<u64>,
    why: RefCell<Option<Stopped>>,
}

/// What one thing may take.
#[derive(Debug, Clone, Copy)]
pub struct Each {
    /// As it is written, with the blanks around it.
    pub bytes: usize,
    /// Values in it: each takes some memory, however short it is written.
    pub values: usize,
}

/// An element of an archive.
pub const ELEMENT: Each = Each { bytes: limits::ARCHIVE_ELEMENT_BYTES_MAX, values: limits::ARCHIVE_ELEMENT_VALUES_MAX };
/// A row of a list of ours.
pub const ROW: Each = Each { bytes: limits::ARCHIVE_ROW_BYTES_MAX, values: limits::ARCHIVE_ROW_VALUES_MAX };

/// Why reading ended before the end.
#[derive(Debug)]
pub enum Stopped {
    /// Whoever gets what is read has enough.
    Enough,
    /// They failed.
    Failed(Error),
    Unreadable(Unreadable),
}

impl Budget {
    /// For a file that takes so many bytes on disk. Honest archives shrink by compression, but not without end.
    pub fn of(each: Each, on_disk: u64) -> Budget {
        let most =
            on_disk.saturating_mul(limits::ARCHIVE_RATIO_MAX).saturating_add(limits::ARCHIVE_ELEMENT_BYTES_MAX as u64);
        let in_all = Cell::new(most.min(limits::ARCHIVE_BYTES_MAX));
        Budget { each, bytes: Cell::new(each.bytes), values: Cell::new(each.values), in_all, why: RefCell::default() }
    }

    /// The next thing begins.
    pub fn renew(&self) {
        self.bytes.set(self.each.bytes);
        self.values.set(self.each.values);
    }

    /// Ends reading.
    pub fn stop<E: de::Error>(&self, why: Stopped) -> E {
        self.why.replace(Some(why));
        E::custom("stopped")
    }

    /// Why reading ended, if not because of what was read.
    pub fn why(&self) -> Option<Stopped> {
        self.why.take()
    }

    fn value<E: de::Error>(&self) -> Result<(), E> {
        let left = self.values.get().checked_sub(1);
        self.values.set(left.ok_or_else(|| self.stop(Stopped::Unreadable(Unreadable::ElementTooLarge)))?);
        Ok(())
    }
}

/// A reader that is stopped where the budget ends. It is asked for one byte at a time, and has a buffer for that.
pub struct Metered<'b, R> {
    of: R,
    budget: &'b Budget,
    buffer: Box<[u8]>,
    at: usize,
    filled: usize,
}

/// Of a [`Metered`], in bytes.
const BUFFER: usize = 64 << 10;

impl<'b, R: Read> Metered<'b, R> {
    /// From the beginning on, but for a byte order mark.
    pub fn new(of: R, budget: &'b Budget) -> io::Result<Metered<'b, R>> {
        let mut metered = Metered { of, budget, buffer: vec![0; BUFFER].into(), at: 0, filled: 0 };
        while metered.filled < MARK.len() && metered.fill(metered.filled)? > 0 {}
        if metered.buffer[..metered.filled].starts_with(MARK) {
            metered.at = MARK.len();
        }
        Ok(metered)
    }

    /// Reads more, to that place in the buffer.
    fn fill(&mut self, to: usize) -> io::Result<usize> {
        let read = self.of.read(&mut self.buffer[to..])?;
        self.filled = to + read;
        let left = self.budget.in_all.get().checked_sub(read as u64).ok_or(Unreadable::TooLarge)?;
        self.budget.in_all.set(left);
        Ok(read)
    }
}

/// The byte order mark of UTF-8.
pub const MARK: &[u8] = b"\xEF\xBB\xBF";

impl<R: Read> Read for Metered<'_, R> {
    #[inline]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.at == self.filled {
            self.at = 0;
            self.fill(0)?;
        }
        let read = buf.len().min(self.filled - self.at);
        buf[..read].copy_from_slice(&self.buffer[self.at..self.at + read]);
        self.at += read;
        self.budget.bytes.set(self.budget.bytes.get().checked_sub(read).ok_or(Unreadable::ElementTooLarge)?);
        Ok(read)
    }
}

/// A value within its budget. A name stands once in an object; NUL, which nothing that is sent can hold, is replaced.
#[derive(Clone, Copy)]
pub struct Whole<'b>(pub &'b Budget);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        self.0.value()?;
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.replace('\0', "\u{FFFD}")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            if members.insert(name.replace('\0', "\u{FFFD}"), object.next_value_seed(self)?).is_some() {
                return Err(self.0.stop(Stopped::Unreadable(Unreadable::Twice)));
            }
        }
        Ok(Value::Object(members))
    }
}

/// Passes over a value; each element of a list has a budget of its own.
#[derive(Clone, Copy)]
pub struct Over<'b>(pub &'b Budget);

impl<'de> DeserializeSeed<'de> for Over<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Over<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {
            self.0.renew();
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            self.0.renew();
        }
        Ok(())
    }
}
