//! What share buttons elsewhere bring, as a text.

/// `content` as it is; else title, notes and address, one below the other.
pub fn shared(content: &str, title: &str, notes: &str, url: &str) -> String {
    if !content.is_empty() {
        return content.to_owned();
    }
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if title.is_empty() { title } else { format!("### {title}") };
    let quoted = notes.trim().lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    let parts = [title, quoted, url.trim().to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_share_button_brings_becomes_a_text() {
        let url = "https://example.org/";
        assert_eq!(shared("", " A  title", "two\nlines", url), "### A title\n\n> two\n> lines\n\nhttps://example.org/");
        assert_eq!(shared("", "", "", url), url);
        assert_eq!(shared("[t](u)", "t", "", url), "[t](u)");
        assert_eq!(shared("", "", "", ""), "");
    }
}
