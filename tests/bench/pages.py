"""How fast pages are: `python tests/bench/pages.py POD` with the interop tests' Python; `wrk` must be installed.

Sixteen connections on loopback ask for one page for `PAGES_S` seconds (8), after a second to warm up. Beside the pages stands the
lightest thing the pod answers through the same server, /.well-known/host-meta: a constant text, without database or session.
Printed are requests per second and their share of that, median and 99th percentile, processor time of the pod for each
request, and the pod's anonymous memory after. `wrk` runs on the same processors and takes its part of them."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if len(sys.argv) != 2:
    sys.exit("usage: pages.py POD, a release build of the pod")
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


def spent_s(pod):
    """Processor time of the process."""
    times = Path(f"/proc/{pod.process.pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, times[11:13])) / os.sysconf("SC_CLK_TCK")


def held_mb(pod):
    return int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{pod.process.pid}/status").read_text())[1]) / 1024


def wrk(url, seconds, headers):
    wanted = [part for header in headers for part in ("-H", header)]
    command = ["wrk", "-t1", "-c16", f"-d{seconds}s", "--latency", *wanted, url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said and "Socket errors" not in said, said
    return said


def measured(pod, path, *headers):
    wrk(pod.url + path, 1, headers)
    before = spent_s(pod)
    said = wrk(pod.url + path, SECONDS, headers)
    requests, seconds = re.search(r"(\d+) requests in ([\d.]+)s", said).groups()
    rate = float(requests) / float(seconds)
    half, most = (re.search(rf"^ +{share}% +(\S+)", said, re.MULTILINE)[1] for share in (50, 99))
    return rate, half, most, (spent_s(pod) - before) / int(requests) * 1e6


with tempfile.TemporaryDirectory() as directory:
    pod = pods.Pod(Path(directory)).start()
    alice, post = inhabited(pod)
    cookie = "Cookie: " + "; ".join(f"{name}={value}" for name, value in alice.session.cookies.items())
    pages = {
        "nothing (host-meta)": ["/.well-known/host-meta"],
        "profile, signed out": [f"/people/{alice.guid}"],
        f"post with {COMMENTS} comments, signed out": [f"/posts/{post}"],
        "main stream, signed in": ["/stream", cookie],
    }
    print(f"{'':36} {'bytes':>7} {'req/s':>7} {'share':>6} {'p50':>9} {'p99':>9} {'CPU/req':>10} {'memory':>8}")
    least = None
    for what, asked in pages.items():
        headers = dict(header.split(": ", 1) for header in asked[1:])
        length = len(pods.requests.get(pod.url + asked[0], headers=headers).content)
        rate, half, most, cost = measured(pod, *asked)
        least = least or rate
        figures = f"{rate:7.0f} {rate / least:6.2f} {half:>9} {most:>9} {cost:7.0f} µs {held_mb(pod):5.1f} MB"
        print(f"{what:36} {length:7} {figures}")
    pod.kill()
