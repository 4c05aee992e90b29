"""Takes the ONNX Runtime library and its licences out of the PyPI package.

usage: unpack_onnxruntime.py WHEEL FOLDER
"""

import re
import sys
import zipfile
from pathlib import Path

LIBRARY = re.compile(r"onnxruntime/capi/libonnxruntime\.so\.[0-9.]+")
LICENCES = ("onnxruntime/LICENSE", "onnxruntime/ThirdPartyNotices.txt")


def main(wheel: str, folder: str) -> None:
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as package:
        names = package.namelist()
        libraries = [name for name in names if LIBRARY.fullmatch(name)]
        if len(libraries) != 1:
            sys.exit(f"{wheel}: one library was expected, {libraries} found")
        (target / "libonnxruntime.so").write_bytes(package.read(libraries[0]))
        for name in LICENCES:
            (target / Path(name).name).write_bytes(package.read(name))


if __name__ == "__main__":
    main(*sys.argv[1:])
