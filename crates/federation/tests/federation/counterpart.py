"""The second implementation: python-tuf reads what Sauti published, publishes what Sauti reads, and judges spoiled repositories.

    counterpart.py consume FOLDER NAME    refreshes from FOLDER (Sauti's layout) and downloads NAME; prints its bytes
    counterpart.py produce FOLDER         publishes a repository with a delegated co-op into FOLDER
    counterpart.py spoil COUNT SEED       prints, one JSON value a line, spoiled repositories and python-tuf's verdicts on them
"""

import base64
import copy
import datetime
import json
import random
import sys
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.exceptions import FormatError
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.ngclient import FetcherInterface, Updater

EXPIRY = datetime.datetime(2036, 1, 1, tzinfo=datetime.timezone.utc)
TARGET = "mill/course"
CONTENT = b"manifest"


class FileFetcher(FetcherInterface):
    """Reads from a dictionary of files in place of a server."""

    def __init__(self, files):
        super().__init__()
        self.files = files

    def _fetch(self, url):
        name = url.removeprefix("repository:/")
        if name not in self.files:
            raise DownloadHTTPError("absent", 404)
        yield self.files[name]


def read_folder(folder):
    folder = Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def updater(files, root, scratch):
    scratch = Path(scratch)
    (scratch / "metadata").mkdir()
    (scratch / "targets").mkdir()
    return Updater(
        str(scratch / "metadata"),
        "repository:/metadata/",
        str(scratch / "targets"),
        "repository:/targets/",
        fetcher=FileFetcher(files),
        bootstrap=root,
    )


def download(files, root, name):
    with tempfile.TemporaryDirectory() as scratch:
        client = updater(files, root, scratch)
        client.refresh()
        found = client.get_targetinfo(name)
        if found is None:
            raise LookupError(name)
        return Path(client.download_target(found)).read_bytes()


class Producer:
    """A repository with one officer a role, and a co-op that publishes one course."""

    def __init__(self, seed):
        chance = random.Random(seed)
        self.signers = {}
        for role in ["root", "targets", "snapshot", "timestamp", "mill"]:
            private = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
            self.signers[role] = CryptoSigner(private, SSlibKey.from_crypto(private.public_key()))
        root = Root(expires=EXPIRY, consistent_snapshot=True)
        for role in ["root", "targets", "snapshot", "timestamp"]:
            root.add_key(self.signers[role].public_key, role)
        targets, mill = Targets(expires=EXPIRY), Targets(expires=EXPIRY)
        role = DelegatedRole("mill", [], 1, True, paths=["mill/*"])
        targets.delegations = Delegations({}, {"mill": role})
        targets.add_key(self.signers["mill"].public_key, "mill")
        mill.targets[TARGET] = TargetFile.from_data(TARGET, CONTENT)
        snapshot = Snapshot(expires=EXPIRY)
        snapshot.meta = {"targets.json": MetaFile(1), "mill.json": MetaFile(1)}
        self.roles = {"root": root, "targets": targets, "mill": mill, "snapshot": snapshot}
        self.roles["timestamp"] = Timestamp(expires=EXPIRY)
        self.signed = {role: Metadata(content).to_dict()["signed"] for role, content in self.roles.items()}

    def envelope(self, role, signed):
        try:
            canonical = encode_canonical(signed).encode()
        except FormatError:  # A fraction has no canonical form: nobody can have signed it.
            canonical = b""
        signature = self.signers[role].sign(canonical)
        return {"signatures": [{"keyid": signature.keyid, "sig": signature.signature}], "signed": signed}

    def files(self, spoil=lambda role, signed: None, after=lambda role, envelope: None):
        """All files, each signed after `spoil` changed what is signed, and changed by `after` once it is."""
        files = {}
        for role in ["root", "mill", "targets", "snapshot", "timestamp"]:
            signed = copy.deepcopy(self.signed[role])
            if role == "timestamp":
                signed["meta"] = {"snapshot.json": {"version": self.signed["snapshot"]["version"]}}
            spoil(role, signed)
            envelope = self.envelope(role, signed)
            after(role, envelope)
            name = "timestamp" if role == "timestamp" else f"1.{role}"
            files[f"metadata/{name}.json"] = json.dumps(envelope).encode()
        digest = TargetFile.from_data(TARGET, CONTENT).hashes["sha256"]
        files[f"targets/mill/{digest}.course"] = CONTENT
        return files


VALUES = [None, 0, 1, 2, -1, 2**63, 2**70, 1.5, True, "", "x", "2020-01-01T00:00:00Z", "2036-01-01T00:00:00Z", [], {}, ["x"], {"x": 1}]


def places(value, path=()):
    """Every place within a JSON value."""
    if isinstance(value, dict):
        for key in value:
            yield (*path, key)
            yield from places(value[key], (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield (*path, at)
            yield from places(item, (*path, at))


def change(chance, value):
    """Changes one place of a JSON value."""
    path = chance.choice(list(places(value)))
    within = value
    for step in path[:-1]:
        within = within[step]
    last, kind = path[-1], chance.randrange(5)
    if kind == 0:
        del within[last]
    elif kind == 1 and isinstance(within, list):
        within.insert(last, copy.deepcopy(within[last]))
    elif kind == 2 and isinstance(within[last], str) and within[last]:
        text = within[last]
        at = chance.randrange(len(text))
        within[last] = text[:at] + chance.choice("0aZ*/{é\n") + text[at + 1 :]
    elif kind == 3 and isinstance(within, dict):
        within[chance.choice(["x", "keyids", "threshold", "paths", "_type"])] = chance.choice(VALUES)
    else:
        within[last] = chance.choice(VALUES)


def spoiled(producer, chance):
    """One repository with something wrong in it, or nothing."""
    role = chance.choice(["root", "targets", "mill", "snapshot", "timestamp"])
    kind = chance.randrange(4)
    if kind == 0:  # Signed rightly, with another content.
        return producer.files(spoil=lambda this, signed: change(chance, signed) if this == role else None)
    if kind == 1:  # Changed after it was signed.
        return producer.files(after=lambda this, envelope: change(chance, envelope) if this == role else None)
    files = producer.files()
    name = chance.choice([name for name in files if name != "metadata/1.root.json"])
    if kind == 2:  # Bytes turned, cut, or doubled.
        damaged = bytearray(files[name])
        for _ in range(chance.randint(1, 3)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        files[name] = bytes(damaged[: chance.choice([len(damaged), chance.randrange(len(damaged))])])
    elif chance.random() < 0.5:
        del files[name]
    else:  # One file in another's place.
        files[name] = files[chance.choice(list(files))]
    return files


def refusal(files, root):
    """Why python-tuf does not accept it; none if it does."""
    try:
        return None if download(files, root, TARGET) == CONTENT else "another file"
    except Exception as error:  # noqa: BLE001 - whatever it trips over, it does not accept
        return " < ".join(f"{cause!r}" for cause in [error, error.__cause__] if cause)


def main():
    command, *arguments = sys.argv[1:]
    if command == "consume":
        folder, name = arguments
        files = read_folder(folder)
        sys.stdout.buffer.write(download(files, files["metadata/1.root.json"], name))
    elif command == "produce":
        for name, content in Producer(7).files().items():
            path = Path(arguments[0]) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    elif command == "spoil":
        count, seed = map(int, arguments)
        producer, chance = Producer(seed), random.Random(seed)
        for _ in range(count):
            files = spoiled(producer, chance)
            root = files["metadata/1.root.json"]
            encoded = {name: base64.b64encode(content).decode() for name, content in files.items()}
            print(json.dumps({"files": encoded, "refusal": refusal(files, root)}))


main()
