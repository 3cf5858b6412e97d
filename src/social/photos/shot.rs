//! A photo as pages show it, and how several of them share their room.

use super::Photo;
use crate::media::Size;
use crate::social::people::Person;

/// A photo as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shot {
    /// The row's number, as forms send it.
    pub id: i64,
    /// Its own page, `/people/<guid>/photos/<id>`.
    pub href: String,
    /// Where the still, at most 300 pixels wide, is.
    pub thumb: String,
    /// Where the one of at most 700 pixels' width is, which moves if the original does.
    pub full: String,
    /// Where the original is.
    pub original: String,
    /// Of the original in pixels; unknown for pictures of elsewhere that nobody fetched yet.
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// Does it move?
    pub animated: bool,
    /// What it shows, for those who cannot see it; may be empty.
    pub words: String,
    /// It may disturb.
    pub sensitive: bool,
}

/// Width to height in hundredths, as `gallery.css` knows them: a style cannot be said in markup.
const SHAPES: [u32; 11] = [50, 56, 67, 75, 87, 100, 115, 133, 150, 178, 225];
/// How wide a row of pictures is for its height: a row of two or three of the usual shapes.
const ROW: f64 = 2.4;
/// No row holds more: they would be the narrowest there are.
const ROW_MAX: usize = 8;
/// A single picture is at most this high, in pixels, and as wide as [`Shot::full`] is.
const HEIGHT_MAX: u32 = 612;
const WIDTH_MAX: u32 = 700;
/// A picture much higher than wide, such as a strip of a comic, is cut to this width for its height, in hundredths.
const NARROW: u32 = 42;

impl Shot {
    /// A photo of somebody. `place` says in which company its page shows it: `post`, or all of theirs.
    pub fn of(photo: &Photo, author: &Person, place: Option<&str>) -> Shot {
        let files = photo.picture.files.as_ref();
        let place = place.map(|place| format!("?in={place}")).unwrap_or_default();
        let at = |size| photo.picture.path(size);
        Shot {
            id: photo.id.0,
            href: format!("/people/{}/photos/{}{place}", author.guid, photo.id),
            thumb: at(Size::ThumbLarge),
            full: at(Size::ScaledFull),
            original: at(Size::Original),
            width: files.map(|files| files.width),
            height: files.map(|files| files.height),
            animated: files.is_some_and(|files| files.animated),
            words: photo.text.clone(),
            sensitive: photo.sensitive,
        }
    }

    /// Its size in pixels where it is known.
    pub(super) fn size(&self) -> Option<(u32, u32)> {
        self.width.zip(self.height).filter(|(width, height)| *width > 0 && *height > 0)
    }

    /// Width to height.
    fn ratio(&self) -> f64 {
        self.size().map_or(1.0, |(width, height)| f64::from(width) / f64::from(height))
    }

    /// The nearest of [`SHAPES`].
    pub(super) fn shape(&self) -> u32 {
        let away = |shape: &u32| (f64::from(*shape) / 100.0 / self.ratio()).ln().abs();
        SHAPES.into_iter().min_by(|a, b| away(a).total_cmp(&away(b))).unwrap_or(100)
    }

    /// How large it is drawn when it stands alone; whether it is cut.
    pub(super) fn alone(&self) -> Option<(u32, u32, bool)> {
        let (width, height) = self.size()?;
        if u64::from(width) * 100 < u64::from(height) * u64::from(NARROW) && height > HEIGHT_MAX {
            return Some((HEIGHT_MAX * NARROW / 100, HEIGHT_MAX, true));
        }
        let scale = (f64::from(WIDTH_MAX) / f64::from(width)).min(f64::from(HEIGHT_MAX) / f64::from(height)).min(1.0);
        let scaled = |side: u32| ((f64::from(side) * scale).round() as u32).max(1);
        Some((scaled(width), scaled(height), false))
    }
}

/// Pictures side by side, each with its number from 1.
pub(super) type Row<'a> = Vec<(usize, &'a Shot)>;

/// Divides pictures into rows, in their order, so that each row is about as wide for its height as [`ROW`] says.
pub(super) fn rows(shots: &[Shot]) -> Vec<Row<'_>> {
    let shapes: Vec<f64> = shots.iter().map(|shot| f64::from(shot.shape()) / 100.0).collect();
    // best[n]: how far from it the rows of the first n pictures are at the least, and where the last of them begins.
    let mut best = vec![(0.0, 0)];
    for end in 1..=shots.len() {
        let from = |start: usize| {
            let wide: f64 = shapes[start..end].iter().sum();
            (best[start].0 + (wide / ROW).ln().powi(2), start)
        };
        let nearest = (end.saturating_sub(ROW_MAX)..end).map(from).min_by(|a, b| a.0.total_cmp(&b.0));
        best.extend(nearest);
    }
    let numbered: Row = (1..).zip(shots).collect();
    let (mut rows, mut end) = (Vec::new(), shots.len());
    while end > 0 {
        let start = best[end].1;
        rows.push(numbered[start..end].to_vec());
        end = start;
    }
    rows.reverse();
    rows
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn shot(width: u32, height: u32) -> Shot {
        Shot {
            sensitive: false,
            id: 7,
            href: "/people/0123456789abcdef/photos/7".into(),
            thumb: "/t.jpg".into(),
            full: "/f.jpg".into(),
            original: "/o.jpg".into(),
            width: Some(width),
            height: Some(height),
            animated: false,
            words: "A <kite>".into(),
        }
    }

    fn lengths(sizes: &[(u32, u32)]) -> Vec<usize> {
        let shots: Vec<Shot> = sizes.iter().map(|(width, height)| shot(*width, *height)).collect();
        rows(&shots).iter().map(Vec::len).collect()
    }

    #[test]
    fn a_shape_is_the_nearest_whatever_the_size() {
        let shapes = [(4000, 3000), (3, 4), (1, 1), (9000, 100), (1, u32::MAX), (0, 0)];
        assert_eq!(shapes.map(|(width, height)| shot(width, height).shape()), [133, 75, 100, 225, 50, 100]);
    }

    #[test]
    fn rows_hold_about_as_much_each() {
        let (wide, high, square) = ((300, 200), (200, 300), (200, 200));
        assert_eq!(lengths(&[wide, wide]), [2]);
        assert_eq!(lengths(&[high, high, high]), [3]);
        assert_eq!(lengths(&[wide, wide, wide]), [1, 2]);
        assert_eq!(lengths(&[square; 5]), [2, 3]);
        assert_eq!(lengths(&[(900, 200), (900, 200)]), [1, 1]);
        assert_eq!(lengths(&[wide; 20]).iter().sum::<usize>(), 20);
        assert_eq!(lengths(&[]), [0; 0]);
    }

    #[test]
    fn a_single_picture_keeps_its_shape_and_never_grows() {
        assert_eq!(shot(4000, 3000).alone(), Some((700, 525, false)));
        assert_eq!(shot(3000, 4000).alone(), Some((459, 612, false)));
        assert_eq!(shot(60, 40).alone(), Some((60, 40, false)));
        assert_eq!(shot(400, 6000).alone(), Some((257, 612, true)));
        assert_eq!(shot(0, 40).alone(), None);
    }
}
