"""How fast pages are: `python tests/bench/pages.py POD EMPTY` with the interop tests' Python; `wrk` must be installed. EMPTY is
the program that `cargo bench --bench empty --no-run` names: Rocket alone, with a handler that answers nothing.

Sixteen connections on loopback ask for one page for `PAGES_S` seconds (8), after a second to warm up. Beside the pages stand the
empty handler and the lightest thing the pod answers itself, /.well-known/host-meta: a constant text, without database or session.
Printed are requests per second, how many of them a processor makes in a second that it spends on nothing else, the share of that
which the empty handler reaches, median and 99th percentile, and the anonymous memory after. `wrk` runs on the same processors and
takes its part of them, which is why the rate by processor time says more than the one by the clock."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if len(sys.argv) != 3:
    sys.exit("usage: pages.py POD EMPTY, release builds of the pod and of the empty handler")
if not shutil.which("wrk"):
    sys.exit("pages.py: there is no wrk here; it is the Debian package of that name: apt-get install wrk")
os.environ["SEEDPOD_BINARY"] = sys.argv[1]
sys.path.insert(0, str(Path(__file__).parents[1] / "interop"))
import pods

SECONDS = int(os.environ.get("PAGES_S", "8"))
POSTS, COMMENTS = 40, 50
WORDS = """The **first** tulips are out, three weeks early. #garden

> Who plants in autumn sees in spring.

I have put a list of what grows where [on the pod](https://pod.example.org/list), and @{%s} has the seeds."""


def inhabited(pod):
    """Four people who share with each other, forty posts of theirs, and one with fifty comments, by alice."""
    alice, *friends = people = [pod.account(name) for name in ("alice", "berta", "carl", "dina")]
    for one in people:
        for other in people:
            if other is not one:
                one.share_with(other.id, "Friends")
    for number in range(POSTS):
        author = people[number % len(people)]
        post = author.post(WORDS % alice.id, to="public" if number % 2 else "Friends")["guid"]
        for friend in friends[: number % 4]:
            friend.comment(post, "Ours are still asleep.")
            friend.like(post)
    post = alice.post(WORDS % friends[0].id)["guid"]
    for number in range(COMMENTS):
        people[number % len(people)].comment(post, f"The {number}th bulb, *white* and early, if I have counted well.")
    return alice, post


def spent_s(process):
    """Processor time of the process."""
    times = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, times[11:13])) / os.sysconf("SC_CLK_TCK")


def held_mb(process):
    return int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{process}/status").read_text())[1]) / 1024


def wrk(url, seconds, headers):
    wanted = [part for header in headers for part in ("-H", header)]
    command = ["wrk", "-t1", "-c16", f"-d{seconds}s", "--latency", *wanted, url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said and "Socket errors" not in said, said
    return said


def measured(process, url, *headers):
    wrk(url, 1, headers)
    before = spent_s(process)
    said = wrk(url, SECONDS, headers)
    requests, seconds = re.search(r"(\d+) requests in ([\d.]+)s", said).groups()
    rate = float(requests) / float(seconds)
    half, most = (re.search(rf"^ +{share}% +(\S+)", said, re.MULTILINE)[1] for share in (50, 99))
    return rate, half, most, int(requests) / (spent_s(process) - before)


with tempfile.TemporaryDirectory() as directory:
    empty = subprocess.Popen([sys.argv[2], "serve"], stdout=subprocess.PIPE, text=True)
    nothing = empty.stdout.readline().strip()
    pod = pods.Pod(Path(directory)).start()
    alice, post = inhabited(pod)
    cookie = "Cookie: " + "; ".join(f"{name}={value}" for name, value in alice.session.cookies.items())
    pages = {
        "an empty handler": [empty.pid, nothing],
        "host-meta": [pod.process.pid, f"{pod.url}/.well-known/host-meta"],
        "profile, signed out": [pod.process.pid, f"{pod.url}/people/{alice.guid}"],
        f"post with {COMMENTS} comments, signed out": [pod.process.pid, f"{pod.url}/posts/{post}"],
        "main stream, signed in": [pod.process.pid, f"{pod.url}/stream", cookie],
    }
    print(f"{'':36} {'bytes':>7} {'req/s':>7} {'req/s a core':>12} {'share':>6} {'p50':>9} {'p99':>9} {'memory':>8}")
    most_a_core = None
    for what, (process, *asked) in pages.items():
        headers = dict(header.split(": ", 1) for header in asked[1:])
        length = len(pods.requests.get(asked[0], headers=headers).content)
        rate, half, most, a_core = measured(process, *asked)
        most_a_core = most_a_core or a_core
        figures = f"{rate:7.0f} {a_core:12.0f} {a_core / most_a_core:6.2f} {half:>9} {most:>9} {held_mb(process):5.1f} MB"
        print(f"{what:36} {length:7} {figures}")
    pod.kill()
    empty.kill()
