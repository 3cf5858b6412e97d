"""What a serving pod holds while it takes pictures: `python tests/bench/uploads.py POD FILE…` with the interop tests' Python.

Uploads each file alone and the first one four times at once; prints the answer, the seconds, and the most memory that the
process held meanwhile (VmHWM) and after (VmRSS), in MB."""
import concurrent.futures
import os
import re
import sys
import tempfile
import time
from pathlib import Path

binary, *files = sys.argv[1:]
os.environ["SEEDPOD_BINARY"] = binary
sys.path.insert(0, str(Path(__file__).parents[1] / "interop"))
import pods

pods.REQUEST_S = 300


def held(pod, name):
    status = Path(f"/proc/{pod.process.pid}/status").read_text()
    return int(re.search(rf"{name}:\s+(\d+)", status)[1]) // 1024


def measured(pod, what, upload):
    Path(f"/proc/{pod.process.pid}/clear_refs").write_text("5")
    start = time.monotonic()
    answer = upload()
    print(f"{what:24} {answer:20} {time.monotonic() - start:5.1f} s {held(pod, 'VmHWM'):5} {held(pod, 'VmRSS'):5}")


with tempfile.TemporaryDirectory() as directory:
    pod = pods.Pod(Path(directory)).start()
    alice = pod.account("alice")

    def upload(file):
        pictures = {"pictures[]": (Path(file).name, Path(file).read_bytes())}
        answer = alice.session.post(f"{pod.url}/photos", files=pictures, timeout=pods.REQUEST_S)
        return str(answer.status_code)

    print(f"{'idle':24} {'':20} {'':7} {held(pod, 'VmHWM'):5} {held(pod, 'VmRSS'):5}")
    for file in files:
        measured(pod, Path(file).name, lambda: upload(file))
    with concurrent.futures.ThreadPoolExecutor(4) as four:
        measured(pod, "four at once", lambda: " ".join(four.map(upload, files[:1] * 4)))
    pod.kill()
