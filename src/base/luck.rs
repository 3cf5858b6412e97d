//! Randomness, handed in: from the machine when serving, seeded in stories so that they repeat.

use crate::base::Guid;
use rand::{Rng, SeedableRng, rngs::SysRng};
use rand_chacha::ChaCha20Rng;
use std::fmt::Write;

/// A source of randomness, good enough for secrets when it comes from [`Luck::of_the_machine`].
pub struct Luck(ChaCha20Rng);

impl Luck {
    /// Seeded by the operating system. Panics where the system has no randomness: nothing safe could follow.
    pub fn of_the_machine() -> Luck {
        Luck(ChaCha20Rng::try_from_rng(&mut SysRng).expect("the operating system gives randomness"))
    }

    /// The same sequence for the same seed; for stories only.
    pub fn seeded(seed: u64) -> Luck {
        Luck(ChaCha20Rng::seed_from_u64(seed))
    }

    /// A source of its own, seeded from this one.
    pub fn fork(&mut self) -> Luck {
        Luck(ChaCha20Rng::from_seed(self.bytes()))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// `2 * N` lower-case hexadecimal digits.
    pub fn hex<const N: usize>(&mut self) -> String {
        self.bytes::<N>().iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// A new GUID: 32 hexadecimal digits, as diaspora* makes them.
    pub fn guid(&mut self) -> Guid {
        Guid::parse(&self.hex::<16>()).expect("32 hex digits are a GUID")
    }

    /// A number from 0 up to, not including, `end` (0 where `end` is 0).
    pub fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64() % end.max(1)
    }
}
