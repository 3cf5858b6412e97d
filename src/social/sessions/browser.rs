//! What a browser and its system are called, read from the long line a browser introduces itself with.

/// In the order to be asked: most of them also claim to be those below them.
const BROWSERS: [(&str, &str); 14] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("YaBrowser/", "Yandex Browser"),
    ("Epiphany/", "GNOME Web"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The same for systems: Android is a Linux, and a phone of Apple's says it is “like Mac OS X”.
const SYSTEMS: [(&str, &str); 10] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("FreeBSD", "FreeBSD"),
    ("OpenBSD", "OpenBSD"),
    ("NetBSD", "NetBSD"),
    ("Linux", "Linux"),
];

/// Browser and system, as “Firefox · Linux”; nothing where either is not known, or where an app shows its pages
/// through a browser's parts.
pub fn plain(agent: &str) -> Option<String> {
    let (system, rest) = agent.strip_prefix("Mozilla/5.0 (")?.split_once(')')?;
    if system.contains("; wv") || system.contains("compatible") {
        return None;
    }
    let named = |list: &[(&str, &'static str)], line: &str| {
        list.iter().find(|(mark, _)| line.contains(mark)).map(|(_, name)| *name)
    };
    Some(format!("{} · {}", named(&BROWSERS, rest)?, named(&SYSTEMS, system)?))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_browser_and_its_system_are_said_in_plain_words() {
        for (agent, said) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"),
            ("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "Firefox · Android"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0",
                "Edge · Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36",
                "Chrome · Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari · iPhone",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
                "Safari · macOS",
            ),
        ] {
            assert_eq!(plain(agent).as_deref(), Some(said), "{agent}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        for agent in [
            "",
            "curl/8.14.1",
            "Mozilla/5.0 (compatible; Archiver/2.0)",
            "Mozilla/5.0 (X11; Linux x86_64) Something/1.0",
            "Mozilla/5.0 (Toaster; rv:1.0) Gecko/20100101 Firefox/140.0",
            "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36",
        ] {
            assert_eq!(plain(agent), None, "{agent}");
        }
    }
}
