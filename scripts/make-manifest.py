"""Makes models/manifest.json, the recognisers and voices that Sauti can fetch, from a list of published model files.

usage: make-manifest.py LIST.json > models/manifest.json

LIST.json is an array of objects, one per published file, gathered from the publishers' own lists and from the
manifests of other programs: engine, id, language, url, bytes, licence, one or more of sha256, sha1 and md5, and for
Piper voices also quality, config_url, config_bytes, config_md5, config_sha256 and model_card_url. What has no size,
no hash or no configuration cannot be verified, and is left out.
"""

import json
import sys
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

# Only multilingual models: the English ones have other token numbers, and one model then serves every course.
# Only quantised ones: they are as good at telling a few phrases apart, and are a fifth to a half of the size.
WHISPER = ("tiny-q5_1", "tiny-q8_0", "base-q5_1", "base-q8_0", "small-q5_1", "small-q8_0")
WHISPER_LANGUAGES = (
    "en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg lt la mi ml "
    "cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si km sn yo so af oc ka be tg sd gu am "
    "yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su"
).split()
WHISPER_CREDIT = "Whisper by OpenAI, in the format of the whisper.cpp project"

# What a published licence lets people do, by how its text begins. The first that fits counts.
RESTRICTIONS = (
    ("CC BY-NC", "non-commercial"),
    ("Blizzard 2013 research/non-commercial", "non-commercial"),
    ("CC BY-SA", "share-alike"),
    # Built on the lessac voice, whose recordings are for research only: whether that carries over is not settled.
    ("CC BY 4.0 data (fine-tuned from lessac)", "unclear"),
    ("custom, attribution (fine-tuned from lessac)", "unclear"),
    ("CC BY 4.0", "attribution"),
    ("BSD", "attribution"),
    ("MIT", "none"),
    ("CC0", "none"),
    ("public-domain", "none"),
)


def restriction(licence):
    return next((kind for start, kind in RESTRICTIONS if licence.startswith(start)), "unclear")


def published_hash(entry, prefix=""):
    """The strongest hash that is published."""
    for name in ("sha256", "sha1", "md5"):
        if entry.get(prefix + name):
            return {name: entry[prefix + name]}
    return None


def plain(name):
    """The name without the marks that disks write in different ways (ã)."""
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()


def file_of(url, size, published):
    return {"name": plain(unquote(PurePosixPath(url).name)), "url": url, "bytes": size, **published}


def recogniser(entry):
    name = entry["id"].removeprefix("ggml-")
    return {
        "id": f"whisper-{name}",
        "kind": "recogniser",
        "engine": "whisper",
        "languages": WHISPER_LANGUAGES,
        "licence": {"name": entry["licence"], "restriction": restriction(entry["licence"])},
        "attribution": WHISPER_CREDIT,
        "files": [file_of(entry["url"], entry["bytes"], published_hash(entry))],
    }


def voice(entry):
    licence = entry["licence"]
    if licence.startswith("not recorded"):
        licence = "not recorded"
    return {
        "id": plain(entry["id"]),
        "kind": "voice",
        "engine": "piper",
        "languages": [entry["language"].lower().replace("_", "-")],
        "quality": entry["quality"],
        "licence": {
            "name": licence,
            "restriction": restriction(licence),
            "text": entry["model_card_url"],
        },
        "attribution": f"Piper voice {entry['id'].split('-')[1]}",
        "files": [
            file_of(entry["url"], entry["bytes"], published_hash(entry)),
            file_of(entry["config_url"], entry["config_bytes"], published_hash(entry, "config_")),
        ],
    }


def is_verifiable_voice(entry):
    return (
        entry["engine"] == "piper"
        and all(entry.get(key) for key in ("bytes", "config_bytes", "config_url", "model_card_url"))
        and published_hash(entry)
        and published_hash(entry, "config_")
    )


def main(path):
    with open(path, encoding="utf-8") as file:
        entries = json.load(file)
    whisper = {entry["id"]: entry for entry in entries if entry["engine"] == "whisper.cpp"}
    models = [recogniser(whisper[f"ggml-{name}"]) for name in WHISPER]
    models += [voice(entry) for entry in entries if is_verifiable_voice(entry)]
    models[len(WHISPER) :] = sorted(models[len(WHISPER) :], key=lambda model: model["id"])
    # One model a line, so that a change of one is a change of one line.
    lines = ",\n".join(json.dumps(model, ensure_ascii=False) for model in models)
    print(f'{{"format": 1, "models": [\n{lines}\n]}}')


if __name__ == "__main__":
    main(*sys.argv[1:])
