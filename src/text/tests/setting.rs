//! How a text is set: directions, signs, what stands above and below the line, and how long it is.

use super::{Village, directed, rendered};
use crate::text::{markdown::render, title};

#[test]
fn each_block_has_the_direction_of_its_own_words() {
    let text = directed("one\n\nשלום\n\n# a\n\n> b\n\n- c\n\n3. d\n\n|e|\n|-|\n|f|");
    for block in ["<p", "<h1", "<blockquote", "<ul", "<ol start=\"3\"", "<table"] {
        assert!(text.contains(&format!("{block} dir=\"auto\">")), "{block}: {text}");
    }
    assert!(
        text.contains("<blockquote dir=\"auto\"><p>b</p>"),
        "a block inside looks where the outer one does: {text}"
    );
    assert!(directed("@{alice@pod.example}").contains("hovercardable\" dir=\"auto\">"), "a name reads its own way");
}

#[test]
fn signs_are_set_in_words_alone() {
    assert_eq!(rendered("a -> b <3"), "<p>a → b ♥</p>");
    assert_eq!(rendered("#<3 `->`"), "<p><a href=\"/tags/%3C3\" class=\"tag\">#&lt;3</a> <code>-&gt;</code></p>");
    assert!(rendered("https://e.example/(c)").contains("href=\"https://e.example/(c)\""));
    assert_eq!(rendered("H~2~O is 2^10^ m"), "<p>H<sub>2</sub>O is 2<sup>10</sup> m</p>");
    assert_eq!(rendered("^_^ and ~a b~ ^^"), "<p>^_^ and ~a b~ ^^</p>");
    assert_eq!(rendered("^a [x](javascript:y) <b>^"), "<p>^a x &lt;b&gt;^</p>");
}

#[test]
fn a_text_is_as_long_as_its_lines() {
    let lines = |source: &str| render(source, &Village).lines();
    assert_eq!((lines(""), lines("a"), lines("a\nb\n\nc"), lines(&"a".repeat(140))), (0, 1, 3, 3));
    assert_eq!((lines("```\n1\n2\n3\n```"), lines("- a\n- b"), lines("|a|\n|-|\n|b|")), (3, 2, 2));
}

#[test]
fn a_title_is_the_first_heading_or_the_first_line() {
    assert_eq!(title("# A *fine* day\n\ntext"), "A fine day");
    assert_eq!(title("Day\n===\ntext"), "Day");
    assert_eq!(title("Hello @{Bob; b@p.e},\n\n> #you"), "Hello Bob,");
    assert_eq!(title("![](https://e.example/a.png)\n\n- one #thing\n- two"), "https://e.example/a.png");
    assert_eq!(title("\n\n> first\nsecond"), "first");
    assert_eq!(title("```\n\nlet a;\nlet b;\n```"), "let a;");
    assert_eq!(title(""), "");
    let long = title(&"word ".repeat(50));
    assert!(long.chars().count() <= 70 && long.ends_with("word…"), "{long}");
}

#[test]
fn so_much_code_is_coloured_and_no_more() {
    let blocks = |code: &str, times: usize| {
        let text = format!("```rs\n{code}\n```\n").repeat(times);
        render(&text, &()).as_str().matches("class=\"coloured\"").count()
    };
    assert_eq!(blocks("let a;", 3), 3);
    assert!(blocks("let a;", 500) < 40, "many small ones count for more than their letters");
    assert_eq!(blocks(&"let a;\n".repeat(1_200), 4), 1);
}
