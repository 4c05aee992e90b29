#!/usr/bin/env python3
"""Reads what Sauti writes for translators with the translate-toolkit, and writes it back.

    scripts/check-exchange.py FOLDER

FOLDER has words.po, words.xliff and words.csv; back.po, back.xliff and back.csv are written beside them. A test of the crate
`exchange` calls this and compares. Without the toolkit (python3 -m pip install translate-toolkit) it ends with 77.
"""

import csv
import sys
from pathlib import Path

ABSENT = 77

try:
    from translate.storage import pypo, xliff2
except ImportError:
    print("translate-toolkit is not installed", file=sys.stderr)
    sys.exit(ABSENT)


def units_of(store):
    """The units of a file with words: key, source, target, whether it is doubtful."""
    found = []
    for unit in store.units:
        if unit.isheader() or not unit.istranslatable():
            continue
        found.append(unit)
    return found


def check(condition, what):
    if not condition:
        sys.exit(f"not as it should be: {what}")


def check_po(folder):
    store = pypo.pofile.parsefile(str(folder / "words.po"))
    units = {unit.getcontext(): unit for unit in units_of(store)}
    check("course.summary" in units, "a PO unit by its context")
    check(units["mill--who"].isfuzzy(), "what is stale is fuzzy")
    check("own together" in units["mill--who"].getnotes("developer"), "the note to translators")
    check(store.getheaderplural() is not None, "the header can be read")
    check(store.gettargetlanguage() == "sw", "the language")
    (folder / "back.po").write_bytes(bytes(store))


def check_xliff(folder):
    store = xliff2.Xliff2File.parsefile(str(folder / "words.xliff"))
    units = {unit.getid().split("\x04")[-1]: unit for unit in store.units}
    names = {key.split("/")[-1] for key in units}
    check("course.summary" in names, f"an XLIFF unit by its id, among {sorted(names)}")
    check(any(unit.source == "The village mill" and unit.target == "Kinu cha kijiji" for unit in store.units), "texts")
    (folder / "back.xliff").write_bytes(bytes(store))


def check_csv(folder):
    with (folder / "words.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    for row in rows:
        check(not any(cell[:1] in set("=+-@\t\r") for cell in row), f"no cell acts: {row}")
    with (folder / "back.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def main():
    folder = Path(sys.argv[1])
    check_po(folder)
    check_xliff(folder)
    check_csv(folder)


if __name__ == "__main__":
    main()
