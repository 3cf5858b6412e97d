//! Shortening a list that fails: whatever can be left out and it still fails is left out.

/// The shortest list found, in at most `tries` runs, for which `fails` still holds: pieces of half the list are left out, then
/// of a quarter, down to single ones, as long as that helps.
pub fn shrink<T: Clone>(list: &[T], mut tries: usize, fails: &mut dyn FnMut(&[T]) -> bool) -> Vec<T> {
    let mut list = list.to_vec();
    let mut piece = list.len().div_ceil(2);
    while piece > 0 {
        let (before, mut at) = (list.len(), 0);
        while at < list.len() && tries > 0 {
            let mut shorter = list.clone();
            shorter.drain(at..(at + piece).min(list.len()));
            tries -= 1;
            if fails(&shorter) { list = shorter } else { at += piece }
        }
        // Once more with single ones, as long as one of them could go.
        piece = if piece == 1 && list.len() < before && tries > 0 { 1 } else { piece / 2 };
    }
    list
}
