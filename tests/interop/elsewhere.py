"""A pod of elsewhere in a thread, small and quick: it signs and opens by itself, keeps what it gets, can be slow or shut."""
import base64
import json
import random
import threading
import time
import uuid
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import requests
from cryptography.hazmat.primitives import hashes, padding as blocks, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from pods import free_port

ENVELOPE = "{http://salmon-protocol.org/ns/magic-env}"
SLOW_S = 0.3
ANSWER_S = 30


def xml(kind, **fields):
    """An entity with these fields, in this order."""
    return f"<{kind}>" + "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields.items()) + f"</{kind}>"


def encrypted(envelope, pem):
    """The envelope for the one person with this public key."""
    key, iv = random.randbytes(32), random.randbytes(16)
    padder = blocks.PKCS7(128).padder()
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    hidden = cipher.update(padder.update(envelope) + padder.finalize()) + cipher.finalize()
    keys = json.dumps({"key": base64.b64encode(key).decode(), "iv": base64.b64encode(iv).decode()}).encode()
    aes_key = serialization.load_pem_public_key(pem.encode()).encrypt(keys, padding.PKCS1v15())
    parts = {"aes_key": aes_key, "encrypted_magic_envelope": hidden}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()}).encode()


class Person:
    """Somebody who lives there."""

    def __init__(self, name, host):
        self.id = f"{name}@{host}"
        self.guid = uuid.uuid5(uuid.NAMESPACE_URL, self.id).hex
        self.key = rsa.generate_private_key(65537, 2048)
        kind = serialization.PublicFormat.SubjectPublicKeyInfo
        self.pem = self.key.public_key().public_bytes(serialization.Encoding.PEM, kind).decode()

    def signature(self, words):
        return self.key.sign(words.encode(), padding.PKCS1v15(), hashes.SHA256())

    def relayable(self, kind, **fields):
        """An entity that its author signs for whoever passes it on."""
        signature = self.signature(";".join(fields.values()))
        return xml(kind, **fields, author_signature=base64.b64encode(signature).decode())

    def envelope(self, entity):
        data = base64.urlsafe_b64encode(entity.encode()).decode()
        signature = self.signature(f"{data}.YXBwbGljYXRpb24veG1s.YmFzZTY0dXJs.UlNBLVNIQTI1Ng==")
        return (
            f'<me:env xmlns:me="http://salmon-protocol.org/ns/magic-env"><me:data type="application/xml">{data}</me:data>'
            f"<me:encoding>base64url</me:encoding><me:alg>RSA-SHA256</me:alg>"
            f'<me:sig key_id="{base64.urlsafe_b64encode(self.id.encode()).decode()}">'
            f"{base64.urlsafe_b64encode(signature).decode()}</me:sig></me:env>"
        ).encode()

    def opened(self, body):
        """The envelope that was encrypted for this person."""
        parts = json.loads(body)
        keys = json.loads(self.key.decrypt(base64.b64decode(parts["aes_key"]), padding.PKCS1v15()))
        cipher = Cipher(algorithms.AES(base64.b64decode(keys["key"])), modes.CBC(base64.b64decode(keys["iv"]))).decryptor()
        unpadder = blocks.PKCS7(128).unpadder()
        hidden = base64.b64decode(parts["encrypted_magic_envelope"])
        return unpadder.update(cipher.update(hidden) + cipher.finalize()) + unpadder.finalize()


class Elsewhere:
    """The pod: one person lives there. `mood` is `well`, `slow`, or `shut`, which answers 503 and keeps nothing."""

    def __init__(self, name):
        self.port = free_port()
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.host}"
        self.person = Person(name, self.host)
        self.mood = "well"
        self.unread = []
        # How often each envelope came.
        self.envelopes = Counter()
        # (kind, GUID) of all that came; of a retraction, what was taken back.
        self.got = set()
        server = ThreadingHTTPServer(("127.0.0.1", self.port), self.handler())
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def handler(self):
        pod = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, status, text="", kind="text/html"):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.end_headers()
                self.wfile.write(text.encode())

            def do_GET(self):
                if self.path.startswith("/.well-known/webfinger"):
                    self.answer(200, pod.webfinger(), "application/jrd+json")
                elif self.path == f"/hcard/users/{pod.person.guid}":
                    self.answer(200, pod.hcard())
                else:
                    self.answer(404)

            def do_POST(self):
                length = int(self.headers["Content-Length"])
                body = self.rfile.read(length)
                if len(body) < length:
                    # Whoever sent it was killed meanwhile.
                    return
                if pod.mood == "shut":
                    return self.answer(503)
                pod.unread.append((self.path, body))
                if pod.mood == "slow":
                    time.sleep(random.random() * SLOW_S)
                try:
                    self.answer(202)
                except OSError:
                    # Killed before it was answered.
                    pass

        return Handler

    def webfinger(self):
        links = {
            "http://microformats.org/profile/hcard": f"{self.url}/hcard/users/{self.person.guid}",
            "http://joindiaspora.com/seed_location": f"{self.url}/",
        }
        rows = [{"rel": rel, "type": "text/html", "href": href} for rel, href in links.items()]
        return json.dumps({"subject": f"acct:{self.person.id}", "links": rows})

    def hcard(self):
        name = self.person.id.partition("@")[0]
        texts = {"uid": self.person.guid, "nickname": name, "fn": name, "given_name": name, "family_name": ""}
        texts |= {"searchable": "true", "key": self.person.pem}
        photos = "".join(
            f'<dl class="{kind}"><img class="photo" src="/{kind}.png"></dl>'
            for kind in ("entity_photo", "entity_photo_medium", "entity_photo_small")
        )
        spans = "".join(f'<span class="{kind}">{text}</span>' for kind, text in texts.items())
        return f'<div class="vcard">{photos}{spans}</div>'

    def read(self):
        """Opens what has come since the last time."""
        while self.unread:
            path, body = self.unread.pop(0)
            envelope = body if path == "/receive/public" else self.person.opened(body)
            self.envelopes[path, envelope] += 1
            data = ElementTree.fromstring(envelope).findtext(f"{ENVELOPE}data")
            entity = ElementTree.fromstring(base64.urlsafe_b64decode(data))
            self.got.add((entity.tag, entity.findtext("guid") or entity.findtext("target_guid")))

    def twice(self):
        """How many envelopes came again."""
        return sum(times - 1 for times in self.envelopes.values())
