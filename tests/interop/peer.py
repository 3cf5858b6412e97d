"""A pod that nobody of us wrote: the `federation` library speaks diaspora*, and a control door moves it.

    peer.py PORT DIRECTORY NAME…        serves on 127.0.0.1:PORT for the people named; DIRECTORY keeps their keys

Reading, verifying, signing, encrypting and the documents of discovery are the library's; only the routes are ours. What
arrives is kept in `GET /control/inbox`, who fetched its one picture in `GET /control/pictures`. Every other verb is `POST /control/VERB`, JSON in and out:

    discover {id}                                 WebFinger and hCard, as a profile
    nodeinfo {host}                               NodeInfo
    fetch    {author, type, guid}                 /fetch/TYPE/GUID at the author's pod, verified
    send     {who, kind, attributes, to, public}  make, sign, encrypt if private, deliver; without `to`, only publish
    forge    {who, xml, to, public, …}            deliver any XML; `key_id` claims another sender, `replacing` swaps the
                                                  payload after signing, `signed` adds an honest author_signature,
                                                  `agreed` the `signature` over {words} of {who}, or by {key}
    again    {guid}                               deliver the very same bytes once more
    relay    {who, guid, to, public}              pass a received relayable on, as the author of its root
    rename   {who, name}                          call somebody otherwise in the hCard, and tell nobody
    trouble  {status, headers}                    answer deliveries and fetches with this; without `status`, no more
"""
import base64
import datetime
import json
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web
from django.conf import settings

PORT, DIRECTORY, NAMES = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
HOST = f"127.0.0.1:{PORT}"
URL = f"http://{HOST}"

# The library reads these when it is imported and wants them all; nothing here comes to use them.
settings.configure(
    FEDERATION=dict.fromkeys(("base_url", "federation_id", "get_private_key_function", "get_profile_function"), "")
)

unguarded_request = aiohttp.ClientSession._request


async def request_on_loopback(session, method, url, **options):
    """The library writes https everywhere: here its requests go out as http, and never beyond this machine."""
    scheme, _, rest = str(url).partition("://")
    if not rest.startswith("127.0.0.1:"):
        raise aiohttp.ClientConnectionError(f"{url} is not on this machine")
    return await unguarded_request(session, method, f"http://{rest}", **options)


aiohttp.ClientSession._request = request_on_loopback

from Crypto.Hash import SHA256
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15
from federation import fetchers
from federation.entities import base
from federation.entities.diaspora.utils import add_element_to_doc
from federation.hostmeta import fetchers as hostmeta
from federation.hostmeta.generators import RFC7033Webfinger, generate_hcard
from federation.inbound import handle_receive
from federation.outbound import handle_create_payload
from federation.protocols.diaspora.encrypted import EncryptedPayload
from federation.protocols.diaspora.magic_envelope import NAMESPACE, MagicEnvelope
from federation.protocols.diaspora.protocol import Protocol
from federation.protocols.diaspora.signatures import create_relayable_signature, verify_relayable_signature
from federation.protocols.enums import ProtocolType
from federation.types import RequestType, UserType
from federation.utils.diaspora import retrieve_and_parse_profile
from federation.utils.network import send_document
from lxml import etree

KINDS = {
    "comment": base.Comment,
    "contact": base.Follow,
    "like": base.Reaction,
    "post": base.Post,
    "profile": base.Profile,
    "retraction": base.Retraction,
    "share": base.Share,
}


@dataclass
class Person:
    """Somebody who lives on this pod."""

    name: str
    key: RSA.RsaKey
    called: str

    @property
    def id(self):
        return f"{self.name}@{HOST}"

    @property
    def guid(self):
        return uuid.uuid5(uuid.NAMESPACE_URL, self.id).hex

    @property
    def user(self):
        """The same person as the library wants them."""
        return UserType(id=self.id, handle=self.id, guid=self.guid, private_key=self.key)


def key_of(name):
    """The key somebody had when this pod last ran, else a new one."""
    kept = DIRECTORY / f"{name}.pem"
    if not kept.exists():
        kept.write_bytes(RSA.generate(2048).export_key())
    return RSA.import_key(kept.read_bytes())


PEOPLE = {name: Person(name, key_of(name), name.title()) for name in NAMES}
BY_GUID = {person.guid: person for person in PEOPLE.values()}
INBOX = []  # what arrived, in order
RELAYABLE = {}  # guid: the library's entity, as received
TROUBLE = {}  # the status, and headers, that deliveries and fetches are answered with, if they are not served
MET = {}  # diaspora* ID: the profile that the library found
UNKNOWN = {}  # guid: the XML of what the library has no class for, as received
PUBLISHED = {}  # guid: what somebody here said, and the envelope that /fetch answers with
SENT = {}  # guid: what was delivered last
ASKED = []  # the paths of pictures that were fetched
# One red dot.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)


def plain(entity):
    """The library's entity as JSON can hold it."""
    shown = {name: value for name, value in vars(entity).items() if not name.startswith("_")}
    children = [plain(child) for child in getattr(entity, "_children", [])]
    return {"class": type(entity).__name__, **shown, "children": children}


async def met(id):
    """Somebody as they were first met, even when nobody finds them any more."""
    if id not in MET and (profile := await retrieve_and_parse_profile(id)):
        MET[id] = profile
    return MET.get(id)


async def pinned_key(id):
    profile = await met(id)
    return profile and profile.public_key


async def author_signature_holds(doc):
    return verify_relayable_signature(
        await pinned_key(doc.findtext("author")), doc, doc.findtext("author_signature")
    )


async def both_agree(doc):
    """Whether the new identity has signed a migration that the old one sends; the library knows no migrations."""
    old, new = doc.findtext("author"), doc.findtext("profile/author")
    key, words = RSA.import_key(await pinned_key(new)), f"AccountMigration:{old}:{new}"
    try:
        pkcs1_15.new(key).verify(SHA256.new(words.encode()), base64.b64decode(doc.findtext("signature") or ""))
    except ValueError:
        return False
    return True


async def judge(body, person):
    """What the library makes of a body: the sender it verified, the XML, its entities, or the error it raised."""
    row = {"to": person.name if person else "public", "encrypted": body.lstrip().startswith(b"{")}
    user = person and person.user
    try:
        # Twice: the envelope alone, since there are entities that the library has no class for, then all of it.
        row["sender"], xml = await Protocol().receive(RequestType(body=body), user, pinned_key)
        doc = etree.fromstring(xml)
        row |= {"kind": doc.tag, "xml": xml.decode(), "fields": {child.tag: child.text for child in doc}}
        if doc.find("author_signature") is not None:
            row["signed"] = await author_signature_holds(doc)
        if doc.tag == "account_migration":
            row["signed"] = await both_agree(doc)
        _, _, entities = await handle_receive(RequestType(body=body), user, pinned_key)
        row["entities"] = [plain(entity) for entity in entities]
        RELAYABLE.update((entity.guid, entity) for entity in entities if entity.guid)
        if not entities:
            UNKNOWN[doc.findtext("guid")] = xml
    except Exception as error:
        row["error"] = f"{type(error).__name__}: {error}"
    return row


async def receive(request):
    """Answers 202 whatever the body is worth, as every pod does, unless it is in trouble."""
    guid = request.match_info.get("guid")
    if guid and guid not in BY_GUID:
        return web.Response(status=404)
    if TROUBLE:
        return web.Response(status=TROUBLE["status"], headers=TROUBLE.get("headers"))
    INBOX.append(await judge(await request.read(), BY_GUID.get(guid)))
    return web.Response(status=202)


async def front_page(_):
    """Who looks whether anybody is home looks here."""
    return web.Response(text="Here lives somebody.")


async def webfinger(request):
    name, _, host = request.query.get("resource", "").removeprefix("acct:").partition("@")
    if host != HOST or name not in PEOPLE:
        return web.Response(status=404)
    person = PEOPLE[name]
    path = f"/people/{person.guid}"
    document = RFC7033Webfinger(URL, person.id, person.guid, URL, path).render()
    # The library's own link `self` promises ActivityPub, which nobody speaks here.
    document["links"] = [link for link in document["links"] if link["rel"] != "self"]
    return web.json_response(document, content_type="application/jrd+json")


async def hcard(request):
    person = BY_GUID.get(request.match_info["guid"])
    if not person:
        return web.Response(status=404)
    text = generate_hcard(
        "diaspora",
        hostname=URL,
        guid=person.guid,
        username=person.name,
        fullname=person.called,
        firstname=person.called,
        lastname="",
        searchable="true",
        public_key=person.key.public_key().export_key().decode(),
        **{f"photo{size}": f"{URL}/{size}.png" for size in (300, 100, 50)},
    )
    return web.Response(text=text, content_type="text/html")


async def published(request):
    guid = request.match_info["guid"]
    if TROUBLE:
        return web.Response(status=TROUBLE["status"])
    if guid not in PUBLISHED:
        return web.Response(status=404)
    _, envelope = PUBLISHED[guid]
    return web.Response(text=envelope, content_type="application/magic-envelope+xml")


async def stream(request):
    """What somebody said to everybody, as far as other pods read it."""
    author = request.match_info["guid"]
    said = [entity for entity, _ in PUBLISHED.values() if isinstance(entity, base.Post)]
    posts = [post for post in said if post.handle == BY_GUID[author].id]
    return web.json_response([{"guid": post.guid, "public": True, "author": {"guid": author}} for post in posts])


async def picture(request):
    """A picture of its own, whatever it is called; who asked is kept."""
    ASKED.append(request.path)
    return web.Response(body=PICTURE, content_type="image/png")


async def post_to(to, payload, public):
    """Delivers to the pod of `to` and gives its status: encrypted to that person unless public."""
    pod = f"http://{to.partition('@')[2]}"
    if public:
        url, media_type, body = f"{pod}/receive/public", "application/magic-envelope+xml", payload
    else:
        profile = await met(to)
        body = json.dumps(EncryptedPayload.encrypt(payload, RSA.import_key(profile.public_key)))
        url, media_type = f"{pod}/receive/users/{profile.guid}", "application/json"
    return (url, media_type, body), await post(url, media_type, body)


async def post(url, media_type, body):
    status, error = await send_document(url, data=body, headers={"Content-Type": media_type})
    if error:
        raise error
    return status


async def discover(asked):
    profile = await retrieve_and_parse_profile(asked["id"])
    return profile and plain(profile)


async def nodeinfo(asked):
    return await hostmeta.fetch_nodeinfo_document(asked["host"])


async def fetch(asked):
    guid = asked["guid"]
    entity = await fetchers.retrieve_remote_content(
        guid, guid, asked["author"], asked["type"], cache=False, protocol=ProtocolType.DIASPORA
    )
    return entity and plain(entity)


async def send(asked):
    who, kind, public = PEOPLE[asked["who"]], asked["kind"], asked.get("public", True)
    guid = who.guid if kind == "profile" else uuid.uuid4().hex
    now = datetime.datetime.now(datetime.timezone.utc)
    attributes = {"id": guid, "guid": guid, "handle": who.id, "actor_id": who.id, "created_at": now}
    if kind == "like":
        attributes["reaction"] = "like"
    if kind in ("post", "share"):
        attributes["public"] = public
    if kind == "profile":
        attributes |= {"id": who.id, "public": True}
    entity = KINDS[kind](**attributes | asked["attributes"])
    payload = await handle_create_payload(entity, who.user, "diaspora")
    if public:
        PUBLISHED[guid] = entity, payload
    if not asked.get("to"):
        return {"guid": guid}
    SENT[guid], status = await post_to(asked["to"], payload, public)
    return {"guid": guid, "status": status}


async def forge(asked):
    who, doc = PEOPLE[asked["who"]], etree.fromstring(asked["xml"])
    if asked.get("signed"):
        add_element_to_doc(doc, "author_signature", create_relayable_signature(who.key, doc))
    if agreed := asked.get("agreed"):
        key = RSA.import_key(base64.b64decode(agreed["key"])) if "key" in agreed else PEOPLE[agreed["who"]].key
        signature = pkcs1_15.new(key).sign(SHA256.new(agreed["words"].encode()))
        add_element_to_doc(doc, "signature", base64.b64encode(signature).decode())
    envelope = MagicEnvelope(etree.tostring(doc), private_key=who.key, author_handle=asked.get("key_id", who.id)).build()
    if replacing := asked.get("replacing"):
        data = envelope.find(f"{{{NAMESPACE}}}data")
        changed = base64.urlsafe_b64decode(data.text).replace(*(text.encode() for text in replacing))
        data.text = base64.urlsafe_b64encode(changed).decode()
    payload = etree.tostring(envelope, encoding="unicode")
    SENT[doc.findtext("guid")], status = await post_to(asked["to"], payload, asked.get("public", True))
    return {"status": status}


async def again(asked):
    return {"status": await post(*SENT[asked["guid"]])}


async def relay(asked):
    who, guid = PEOPLE[asked["who"]], asked["guid"]
    if entity := RELAYABLE.get(guid):
        payload = await handle_create_payload(entity, UserType(id=entity.handle), "diaspora", parent_user=who.user)
    else:
        envelope = MagicEnvelope(UNKNOWN[guid], private_key=who.key, author_handle=who.id).build()
        payload = etree.tostring(envelope, encoding="unicode")
    _, status = await post_to(asked["to"], payload, asked.get("public", True))
    return {"status": status}


async def rename(asked):
    PEOPLE[asked["who"]].called = asked["name"]


async def trouble(asked):
    TROUBLE.clear()
    TROUBLE.update(asked)


async def asked_pictures(_):
    return web.json_response(ASKED)


async def inbox(_):
    return web.json_response(INBOX, dumps=lambda rows: json.dumps(rows, default=str))


def verb(function):
    """A route that hands its JSON to a verb; what goes wrong is told to the test."""

    async def route(request):
        try:
            answer, status = await function(await request.json()), 200
        except Exception as error:
            answer, status = {"error": f"{type(error).__name__}: {error}"}, 500
        return web.json_response(text=json.dumps(answer, default=str), status=status)

    return web.post(f"/control/{function.__name__}", route)


app = web.Application()
app.add_routes([
    web.get("/", front_page),
    web.post("/receive/public", receive),
    web.post("/receive/users/{guid}", receive),
    web.get("/.well-known/webfinger", webfinger),
    web.get("/hcard/users/{guid}", hcard),
    web.get("/fetch/{type}/{guid}", published),
    web.get("/people/{guid}/stream", stream),
    web.get("/pictures/{name}", picture),
    web.get("/control/inbox", inbox),
    web.get("/control/pictures", asked_pictures),
    *map(verb, (discover, nodeinfo, fetch, send, forge, again, relay, rename, trouble)),
])
web.run_app(app, host="127.0.0.1", port=PORT, print=None)
