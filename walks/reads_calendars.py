"""Reads one calendar with two libraries that know nothing of us, and says as JSON what each found.

`python3 reads_calendars.py READER < calendar.ics`, where READER is `icalendar` or `vobject`.
A calendar that the library does not take ends with an error.
"""
import json
import sys
from datetime import timezone

import icalendar
import vobject


def instant(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(event.errors)
        yield {
            "id": str(event["UID"]),
            "title": str(event["SUMMARY"]),
            "brief": str(event.get("DESCRIPTION", "")),
            "starts": instant(event["DTSTART"].dt),
            "ends": instant(event["DTEND"].dt),
            "is_off": str(event["STATUS"]) == "CANCELLED",
        }


def by_vobject(text):
    for event in vobject.readOne(text).contents.get("vevent", []):
        event.validate(raiseException=True)
        yield {
            "id": event.uid.value,
            "title": event.summary.value,
            "brief": event.description.value if hasattr(event, "description") else "",
            "starts": instant(event.dtstart.value),
            "ends": instant(event.dtend.value),
            "is_off": event.status.value == "CANCELLED",
        }


READERS = {"icalendar": by_icalendar, "vobject": by_vobject}

if __name__ == "__main__":
    read = READERS[sys.argv[1]]
    print(json.dumps(list(read(sys.stdin.buffer.read().decode("utf-8")))))
