#!/usr/bin/env python3
"""Writes tests/fixtures/bank-holidays.json: the weekdays that others list as holidays.

  scripts/holiday-fixture.py        by PyPI packages holidays 0.109 and chinesecalendar 1.11.0

For a newer release change PACKAGES; for a year that China has published, LAST_IN_CHINA. Nothing stays installed.
"""
import argparse
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

TARGET = pathlib.Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "bank-holidays.json"
PACKAGES = ["holidays==0.109", "chinesecalendar==1.11.0"]
FIRST, LAST, LAST_IN_CHINA = 2020, 2035, 2026


def weekdays(year):
    days = (datetime.date(year, 1, 1) + datetime.timedelta(day) for day in range(366))
    return [day for day in days if day.year == year and day.weekday() < 5]


def source(calendar, name, last, is_holiday):
    years = {year: [f"{day:%m-%d}" for day in weekdays(year) if is_holiday(day)] for year in range(FIRST, last + 1)}
    return {"calendar": calendar, "source": name, "years": years}


def sources():
    import chinese_calendar
    import holidays

    every = range(FIRST, LAST + 1)
    t2, fed, shanghai = (holidays.financial_holidays(code, years=every) for code in ("XECB", "XFED", "XSHG"))
    china = holidays.country_holidays("CN", years=every)
    by, by_china = PACKAGES
    return [
        source("t2", f"{by} XECB", LAST, t2.__contains__),
        source("federal-reserve", f"{by} XFED", LAST, fed.__contains__),
        source("china", f"{by} CN", LAST_IN_CHINA, china.__contains__),
        source("china", f"{by} XSHG", LAST_IN_CHINA, shanghai.__contains__),
        source("china", by_china, LAST_IN_CHINA, chinese_calendar.is_holiday),
    ]


def text(source):
    head = ", ".join(f'"{name}": {json.dumps(source[name])}' for name in ("calendar", "source"))
    years = ",\n".join(f'    "{year}": {json.dumps(days)}' for year, days in source["years"].items())
    return f'{{ {head}, "years": {{\n{years} }} }}'


argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
with tempfile.TemporaryDirectory() as folder:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-compile",
           "--only-binary", ":all:", "--target", folder, *PACKAGES]
    done = subprocess.run(pip, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"holiday-fixture: pip: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
    sys.path.insert(0, folder)
    TARGET.write_text("[\n" + ",\n".join(text(each) for each in sources()) + "\n]\n", encoding="utf-8")
print(f"{TARGET.name}: {', '.join(PACKAGES)}")
