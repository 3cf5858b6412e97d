"""What the pod holds: `python tests/bench/memory.py POD [STORE]` with the interop tests' Python. Prints its anonymous memory and all
of RSS: idle, after an account, 30 posts and 200 pages, and after 2,000 more of them by sixteen at once. STORE is a directory that
`cargo bench --bench reads` keeps in STORES: then the same is asked of it, as its alice, who has 500 contacts."""
import concurrent.futures
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["SEEDPOD_BINARY"] = sys.argv[1]
sys.path.insert(0, str(Path(__file__).parents[1] / "interop"))
import pods

PAGES = ["/stream", "/aspects", "/activity", "/public", "/followed_tags", "/notifications", "/people?q=ma", "/search?q=garden",
         "/contacts", "/tags/tag1"]


def held(pod, what):
    said = Path(f"/proc/{pod.process.pid}/status").read_text()
    anonymous, everything = (int(re.search(rf"{line}:\s+(\d+)", said)[1]) / 1024 for line in ("RssAnon", "VmRSS"))
    print(f"{what:44} {anonymous:6.1f} MB {everything:6.1f} MB")


def asked(pod, headers, times, at_once):
    def one(number):
        path = PAGES[number % len(PAGES)]
        answer = pods.requests.get(pod.url + path, headers=headers, timeout=60, allow_redirects=False)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"

    with concurrent.futures.ThreadPoolExecutor(at_once) as people:
        list(people.map(one, range(times)))


def measured(pod, headers):
    asked(pod, headers, 200, 1)
    held(pod, "after 200 pages")
    asked(pod, headers, 2000, 16)
    held(pod, "after 2,000 more, sixteen at once")
    pod.kill()


def signed_in(pod, name, password):
    """What alice's browser sends: the pod thinks that it is asked by HTTPS, so no client here would keep its cookie."""
    page = pods.requests.get(f"{pod.url}/users/sign_in", timeout=60)
    token = re.search(r'name="csrf-token" content="([^"]+)"', page.text)[1]
    form = {"user[username]": name, "user[password]": password, "authenticity_token": token}
    cookies = "; ".join(f"{one.name}={one.value}" for one in page.cookies)
    answer = pods.requests.post(f"{pod.url}/users/sign_in", data=form, headers={"Cookie": cookies}, timeout=60, allow_redirects=False)
    assert answer.status_code == 302, answer.text
    return {"Cookie": "; ".join(f"{one.name}={one.value}" for one in [*page.cookies, *answer.cookies])}


with tempfile.TemporaryDirectory() as directory:
    pod = pods.Pod(Path(directory))
    if len(sys.argv) > 2:
        shutil.copytree(sys.argv[2], pod.data)
        pod.serve[pod.serve.index("--url") + 1] = "https://a.example"
        pod.start()
        held(pod, "idle")
        measured(pod, signed_in(pod, "alice", "correct horse"))
    else:
        pod.start()
        held(pod, "idle")
        alice = pod.account("alice")
        for number in range(30):
            alice.post(f"The {number}th bulb is in the garden. #tag1")
        cookie = "; ".join(f"{name}={value}" for name, value in alice.session.cookies.items())
        measured(pod, {"Cookie": cookie})
