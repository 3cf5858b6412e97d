"""Whether people are served while strangers push at the door: `python tests/bench/overload.py POD` with the interop tests' Python.

Asks for two pages 50 times a second with wrk, first in quiet, then beside 5,000 idle connections, 200 slow senders and a flood of
/receive/public; prints the times and their ratio, what the pod's process holds, and what the flood was answered. The pushing
processes are at nice 19: on the network they would have processors of their own."""
import collections
import multiprocessing
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ["SEEDPOD_BINARY"] = sys.argv[1]
sys.path.insert(0, str(Path(__file__).parents[1] / "interop"))
import pods

IDLE, SLOW, FLOODING, ROUNDS, ROUND_S = 5000, 200, 32, 3, 5
POSTS = 30
# Four connections that rest 80 ms after each answer.
RESTING = "function delay() return 80 end"
BODY = b"x" * 2000
FLOOD = b"POST /receive/public HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY


def connected(pod, source):
    address, port = pod.host.split(":")
    return socket.create_connection((address, int(port)), timeout=pods.PATIENCE_S, source_address=(source, 0))


def closed(connection):
    connection.setblocking(False)
    try:
        return connection.recv(1) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def dribble(pod, stopping):
    """Half of them never end a head, half never end a body; who is closed comes again."""
    os.nice(19)
    starts = [b"GET / HTTP/1.1\r\nX-Long: ", b"POST /receive/public HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"]
    connections = [None] * SLOW
    while not stopping.is_set():
        for n, connection in enumerate(connections):
            try:
                if connection is None:
                    connections[n] = connection = connected(pod, f"127.0.2.{n % 4 + 1}")
                    connection.sendall(starts[n % 2])
                connection.sendall(b"x")
            except OSError:
                connections[n] = None
        stopping.wait(1)


def flood(pod, stopping, answers):
    """As fast as it goes, over some connections of one address."""
    os.nice(19)
    counts, connections = collections.Counter(), []
    while not stopping.is_set():
        try:
            while len(connections) < FLOODING // 2:
                connections.append(connected(pod, "127.0.0.2"))
            for connection in connections:
                connection.sendall(FLOOD)
            for connection in connections[:]:
                status = connection.recv(4096)[9:12].decode()
                counts[status or "closed"] += 1
                if not status:
                    connections.remove(connection)
        except OSError:
            counts["broken off"] += 1
            connections.clear()
    answers.put(counts)


def asked(pod, path, cookie, script):
    """The times of the median and of the slowest hundredth of the answers, in ms."""
    command = ["wrk", "-t1", "-c4", f"-d{ROUND_S}s", "--latency", "-s", script, "-H", f"Cookie: {cookie}", pod.url + path]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said and "Socket errors" not in said, said
    in_ms = {"us": 0.001, "ms": 1, "s": 1000}
    found = {at: re.search(rf"^\s+{at}%\s+([\d.]+)(us|ms|s)$", said, re.M) for at in (50, 99)}
    return [float(one[1]) * in_ms[one[2]] for one in found.values()]


def memory(pod):
    status = Path(f"/proc/{pod.process.pid}/status").read_text()
    return int(re.search(r"RssAnon:\s+(\d+)", status)[1]) / 1024


def measured(pod, what, pages, cookie, script):
    """The medians of some rounds, for each page."""
    figures = {}
    for name, path in pages.items():
        rounds = [asked(pod, path, cookie, script) for _ in range(ROUNDS)]
        figures[name] = [sorted(times)[ROUNDS // 2] for times in zip(*rounds)]
        p50, p99 = figures[name]
        print(f"{what:12} {name:8} p50 {p50:7.2f} ms   p99 {p99:7.2f} ms   memory {memory(pod):6.1f} MB", flush=True)
    return figures


def main():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with tempfile.TemporaryDirectory() as directory:
        pod = pods.Pod(Path(directory)).start()
        alice = pod.account("alice")
        for n in range(POSTS):
            alice.post(f"Post **{n}** of this pod, with some words that make it a paragraph. #overload")
        cookie = "; ".join(f"{one.name}={one.value}" for one in alice.session.cookies)
        script = Path(directory) / "resting.lua"
        script.write_text(RESTING)
        pages = {"stream": "/stream", "profile": f"/people/{alice.guid}"}
        measured(pod, "(warming up)", pages, cookie, script)
        quiet = measured(pod, "quiet", pages, cookie, script)
        before = memory(pod)
        idle = [connected(pod, f"127.0.1.{n % 25 + 1}") for n in range(IDLE)]
        time.sleep(1)
        held = sum(not closed(one) for one in idle)
        print(f"{IDLE} idle connections, of which {held} are kept: {memory(pod) - before:.1f} MB more", flush=True)
        beside = measured(pod, "beside idle", pages, cookie, script)
        stopping, answers = multiprocessing.Event(), multiprocessing.Queue()
        pushing = [multiprocessing.Process(target=dribble, args=(pod, stopping))]
        pushing += [multiprocessing.Process(target=flood, args=(pod, stopping, answers)) for _ in range(2)]
        start = time.monotonic()
        for one in pushing:
            one.start()
        loaded = measured(pod, "beside all", pages, cookie, script)
        stopping.set()
        counts = answers.get() + answers.get()
        seconds = time.monotonic() - start
        for one in pushing:
            one.join()
        print(f"flood: {sum(counts.values()) / seconds:.0f} a second, answered {dict(counts)}")
        for name in pages:
            idle_ratio, ratio = (figures[name][1] / quiet[name][1] for figures in (beside, loaded))
            print(f"p99 of {name}: {idle_ratio:.2f} times the quiet one beside idle connections, {ratio:.2f} times beside all")
        pod.kill()


if __name__ == "__main__":
    main()
