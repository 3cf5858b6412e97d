//! How fast texts become markup: what a pod does once for each text that arrives.

use seedpod::text::{markdown, tags};

fn main() {
    divan::main();
}

const POST: &str = "# A walk\n\nWe went **up the hill** with @{Bob; bob@pod.example}, see <https://e.example/map>.\n\n\
                    * larks\n* a *hare*\n\n> so much sky\n\n#walking #spring";

#[divan::bench]
fn a_post(bench: divan::Bencher) {
    bench.bench(|| markdown::render(divan::black_box(POST), &()));
}

#[divan::bench]
fn the_tags_of_a_post(bench: divan::Bencher) {
    bench.bench(|| tags(divan::black_box(POST)));
}

#[divan::bench]
fn the_longest_post(bench: divan::Bencher) {
    let text = POST.repeat(65_535 / POST.len());
    bench.bench(|| markdown::render(divan::black_box(&text), &()));
}

/// What has to be written as an entity, all along the longest post; the time goes by the length alone.
#[divan::bench(args = ["a ", "& ", "©", "\u{a0}a", "->"])]
fn the_longest_post_of(bench: divan::Bencher, piece: &str) {
    let text = piece.repeat(65_535 / piece.chars().count());
    bench.bench(|| markdown::render(divan::black_box(&text), &()));
}
