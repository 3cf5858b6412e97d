"""Pictures in an object storage: a server that checks signatures as S3 does, and refuses what it does not know."""
import os
import struct
import subprocess
import sys
import zlib

import pytest
import requests

from pods import REQUEST_S, Pod, answers, free_port, until

BUCKET = "pictures"
KEYS = {"NANIO_ACCESS_KEY": "pod", "NANIO_SECRET_KEY": "eight bulbs in the cellar"}


class Storage:
    """The storage, with one bucket; it keeps buckets as folders and objects as files."""

    def __init__(self, directory):
        self.host = f"127.0.0.1:{free_port()}"
        self.log = directory / "log"
        self.buckets = directory / "buckets"
        (self.buckets / BUCKET).mkdir(parents=True)
        self.process = None

    def start(self):
        address, port = self.host.split(":")
        command = [sys.executable, "-m", "nanio", "serve", "--data-dir", self.buckets, "--host", address, "--port", port]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **KEYS})
        # It refuses whoever shows no key: that is an answer.
        until(lambda: answers(f"http://{self.host}") is not None, "the storage answers")
        return self

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def objects(self):
        """The names of all objects, as they lie on the disk: not as the server tells a client."""
        return {path.name for path in (self.buckets / BUCKET).iterdir() if path.is_file()}

    def settings(self, **others):
        return {
            "POD_S3_ENDPOINT": f"http://{self.host}",
            "POD_S3_BUCKET": BUCKET,
            "POD_S3_ACCESS_KEY": KEYS["NANIO_ACCESS_KEY"],
            "POD_S3_SECRET_KEY": KEYS["NANIO_SECRET_KEY"],
            **others,
        }


@pytest.fixture(scope="module")
def storage(tmp_path_factory, started):
    storage = Storage(tmp_path_factory.mktemp("storage"))
    started.append(storage)
    return storage.start()


@pytest.fixture(scope="module")
def light(storage, new_pod):
    """A pod that keeps no pictures itself."""
    return new_pod("light", **storage.settings())


@pytest.fixture(scope="module")
def grace(light):
    return light.account("grace")


def png(width, height):
    """A picture of many colours."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    def row(y):
        return b"\0" + b"".join(bytes([x * 255 // width, y * 255 // height, x * y % 256]) for x in range(width))

    rows = b"".join(map(row, range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def upload(user, wanted=200):
    """Uploads a picture as living clients do, and gives what the pod tells of it."""
    files = {"photo[user_file]": ("tulip.png", png(900, 700), "image/png")}
    return user.ask("POST", "/photos", wanted, files=files, headers={"Accept": "application/json"})


def test_at_the_start_the_storage_is_tried_and_nothing_stays(light, storage):
    assert storage.objects() == set()
    assert "PUT" in storage.log.read_text()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"POD_S3_SECRET_KEY": "nine bulbs"}, ["SignatureDoesNotMatch", "s3_secret_key"]),
        ({"POD_S3_ACCESS_KEY": "nobody"}, ["InvalidAccessKeyId", "s3_access_key"]),
        ({"POD_S3_BUCKET": "sounds"}, ["NoSuchBucket", "s3_bucket", "sounds"]),
        ({"POD_S3_BUCKET": ""}, ["s3_bucket is not set"]),
        ({"POD_S3_ENDPOINT": "http://127.0.0.1:9"}, ["connection failed", "s3_endpoint", "127.0.0.1:9"]),
    ],
)
def test_what_is_wrong_is_said_and_the_pod_does_not_serve(storage, tmp_path, wrong, said):
    shown = Pod(tmp_path, **storage.settings(**wrong)).does_not_start()
    for words in ["Why:", "What to do:", *said]:
        assert words in shown
    assert "bulbs" not in shown


def test_a_picture_lies_in_the_bucket_alone_and_goes_with_its_photo(light, storage, grace):
    photo = upload(grace).json()["data"]["photo"]
    keys, sizes = zip(*(name.split(".") for name in storage.objects()))
    assert len(set(keys)) == 1
    assert sorted(sizes) == ["original", "scaled_full", "thumb_large", "thumb_medium", "thumb_small"]
    for address in photo["sizes"].values():
        picture = requests.get(address, timeout=REQUEST_S)
        assert (picture.status_code, picture.headers["Content-Type"].split("/")[0]) == (200, "image")
    sought = grace.session.get(photo["sizes"]["raw"], headers={"Range": "bytes=1-3"}, timeout=REQUEST_S)
    assert (sought.status_code, len(sought.content)) == (206, 3)
    files = [path for path in light.data.rglob("*") if path.is_file() and not path.name.startswith("pod.db")]
    assert files == []
    grace.delete(f"/photos/{photo['id']}")
    until(lambda: not storage.objects(), "the picture is gone")


def test_while_the_storage_is_away_the_pod_says_so_and_goes_on(storage, grace):
    photo = upload(grace).json()["data"]["photo"]
    storage.stop()
    missing = grace.session.get(photo["sizes"]["raw"], timeout=REQUEST_S)
    assert missing.status_code >= 500
    upload(grace, wanted=500)
    assert grace.stream() == []
    storage.start()
    assert grace.session.get(photo["sizes"]["raw"], timeout=REQUEST_S).status_code == 200
    upload(grace)
