//! What texts may look like: lengths, names, addresses, dates. Each rule takes a text and says whether it is good.

/// At most `max` characters (code points, not bytes).
pub fn at_most(max: usize) -> impl Fn(&str) -> bool {
    move |text| text.chars().count() <= max
}

/// From one to `max` characters.
pub fn some(max: usize) -> impl Fn(&str) -> bool {
    move |text| !text.is_empty() && text.chars().count() <= max
}

/// A person's name: at most `max` characters, no `;`. // spec: 1.3
pub fn name(max: usize) -> impl Fn(&str) -> bool {
    move |text| text.chars().count() <= max && !text.contains(';')
}

/// At most five `#` characters. // spec: 7.2
pub fn five_tags(text: &str) -> bool {
    text.matches('#').count() <= 5
}

/// An address with a path, absolute or relative. // spec: 1.3
pub fn url_with_path(text: &str) -> bool {
    parts_of_url(text).is_some_and(|(_, path)| !path.is_empty())
}

/// An absolute address with a host.
pub fn url_with_host(text: &str) -> bool {
    parts_of_url(text).is_some_and(|(host, _)| host.is_some_and(|host| !host.is_empty()))
}

/// An absolute address with a host and a path.
pub fn url_with_host_and_path(text: &str) -> bool {
    url_with_host(text) && url_with_path(text)
}

/// Host (where there is an authority) and path of a strict RFC 3986 reference. // spec: 1.3
fn parts_of_url(text: &str) -> Option<(Option<&str>, &str)> {
    let good = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let percents = text.split('%').skip(1);
    let escaped = |rest: &str| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    if !text.chars().all(good) || !percents.into_iter().all(escaped) || text.matches('#').count() > 1 {
        return None;
    }
    let text = text.split(['?', '#']).next()?;
    let (scheme, rest) = match text.split_once(':').filter(|(scheme, _)| !scheme.contains('/')) {
        Some((scheme, rest)) if is_scheme(scheme) => (true, rest),
        Some(_) => return None,
        None => (false, text),
    };
    let Some(rest) = rest.strip_prefix("//") else {
        let opaque = scheme && !rest.starts_with('/');
        return (!opaque && !rest.contains(['[', ']'])).then_some((None, rest));
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some((Some(host_of(authority)?), path)).filter(|_| !path.contains(['[', ']']))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

fn host_of(authority: &str) -> Option<&str> {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if let Some(rest) = host.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        let good =
            address.parse::<std::net::Ipv6Addr>().is_ok() && (port.is_empty() || is_port(port.strip_prefix(':')?));
        return good.then_some(address);
    }
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    (is_port(port) && !host.contains(['[', ']', '@'])).then_some(host)
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A text that contains a day of the calendar as `YYYY-MM-DD`. // spec: 1.3
pub fn birthday(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        bytes.get(from..to)?.iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + i32::from(b - b'0')))
    };
    let dash = |at: usize| (bytes.get(at) == Some(&b'-')).then_some(());
    let day_at = |at: usize| {
        let (year, month) = (number(at, at + 4)?, dash(at + 4).and(number(at + 5, at + 7))?);
        Some((year, month, dash(at + 7).and(number(at + 8, at + 10))?))
    };
    let first = (0..bytes.len()).find_map(day_at);
    first.is_some_and(|(year, month, day)| (1..=days_of(year, month)).contains(&day))
}

/// The days of a month, 0 for no month; before 1582 in the Julian calendar, as the network has it.
fn days_of(year: i32, month: i32) -> i32 {
    let leap = year % 4 == 0 && (year <= 1582 || year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// `Area/Place` or `Area/Region/Place`, each of at most 14 letters, `_`, `-`. // spec: 7.10
pub fn time_zone(text: &str) -> bool {
    let part = |part: &str| part.len() <= 14 && part.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_' || b == b'-');
    (2..=3).contains(&text.split('/').count()) && text.split('/').all(part)
}

/// What looks like a public key: only how it begins and ends is judged. // spec: 1.4
pub fn public_key(text: &str) -> bool {
    ["PUBLIC KEY", "RSA PUBLIC KEY"].iter().any(|label| {
        let body = text.trim().strip_prefix(&format!("-----BEGIN {label}-----"));
        body.is_some_and(|body| body.ends_with(&format!("-----END {label}-----")))
    })
}

/// Anything but nothing.
pub fn present(text: &str) -> bool {
    !text.is_empty()
}
