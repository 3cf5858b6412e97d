"""What the pod says about itself fits the schemas that other pods check it with."""

import json
import pathlib

import jsonschema
import pytest
import requests

SCHEMAS = pathlib.Path(__file__).parent / "nodeinfo"


@pytest.mark.parametrize("version", ["2.0", "2.1"])
def test_nodeinfo_fits_its_schema(pod, version):
    links = requests.get(f"{pod.url}/.well-known/nodeinfo", timeout=5).json()["links"]
    rel = f"http://nodeinfo.diaspora.software/ns/schema/{version}"
    answer = requests.get(next(link["href"] for link in links if link["rel"] == rel), timeout=5)
    assert answer.headers["Content-Type"].startswith("application/json") and rel in answer.headers["Content-Type"]
    jsonschema.Draft4Validator(json.loads((SCHEMAS / f"{version}.json").read_text())).validate(answer.json())


def test_no_other_version_is_offered(pod):
    assert requests.get(f"{pod.url}/nodeinfo/1.0", timeout=5).status_code == 404
