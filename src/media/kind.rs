//! The four kinds of pictures, and the sizes the network knows.

/// How a file is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Jpeg,
    Png,
    Gif,
    WebP,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Jpeg, Kind::Png, Kind::Gif, Kind::WebP];

    /// The word it is stored under, which is its content type after `image/`.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpeg",
            Kind::Png => "png",
            Kind::Gif => "gif",
            Kind::WebP => "webp",
        }
    }

    /// The kind of a [`Kind::word`].
    pub fn of_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How its files' names end.
    pub fn ending(self) -> &'static str {
        if self == Kind::Jpeg { "jpg" } else { self.word() }
    }
}

/// A size a picture is shown in.
// spec: 7.7
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// 50 pixels square, cut.
    ThumbSmall,
    /// At most 100 pixels a side.
    ThumbMedium,
    /// At most 300 pixels wide and 1500 high.
    ThumbLarge,
    /// At most 700 pixels wide.
    ScaledFull,
    Original,
}

impl Size {
    /// From the smallest.
    pub const ALL: [Size; 5] =
        [Size::ThumbSmall, Size::ThumbMedium, Size::ThumbLarge, Size::ScaledFull, Size::Original];

    /// Its name, as other pods write it before the file's name; `original` where they write nothing.
    pub fn word(self) -> &'static str {
        match self {
            Size::ThumbSmall => "thumb_small",
            Size::ThumbMedium => "thumb_medium",
            Size::ThumbLarge => "thumb_large",
            Size::ScaledFull => "scaled_full",
            Size::Original => "original",
        }
    }

    /// The size of a [`Size::word`].
    pub fn of_word(word: &str) -> Option<Size> {
        Size::ALL.into_iter().find(|size| size.word() == word)
    }
}
