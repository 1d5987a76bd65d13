// Two calendar programs read the feed as we mean it, and say so when it is broken.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const name = "scene: two other calendars read our feed, and notice a broken one";

const READERS = ["icalendar", "vobject"];
const SCRIPT = join(import.meta.dirname, "..", "reads_calendars.py");

/** The libraries come with Debian's own Python. */
function readBy(reader, calendar) {
  const options = { input: calendar, encoding: "utf8", stdio: "pipe" };
  return JSON.parse(execFileSync("/usr/bin/python3", [SCRIPT, reader], options));
}

/** A broken feed either ends with an error, or is read as something else. */
function isNoticed(reader, calendar, meant) {
  try {
    assert.deepEqual(readBy(reader, calendar), meant);
    return false;
  } catch {
    return true;
  }
}

const BREAKS = {
  "an end is missing": (feed) => feed.replace("END:VEVENT\r\n", ""),
  "a line is folded without its space": (feed) => feed.replaceAll("\r\n ", "\r\n"),
  "a time is no time": (feed) => feed.replace(/DTSTART:\d+/, "DTSTART:morgen"),
  "a name is missing": (feed) => feed.replace(/UID:.*\r\n/, ""),
  "a comma is not escaped as it should be": (feed) => feed.replaceAll("\\,", "\\n"),
};

const instant = (moment) => new Date(moment).toISOString().replace(".000Z", "Z");

export async function walk({ house }) {
  const feed = await (await fetch(`${house.address}/agenda.ics`)).text();
  const { dates } = await (await fetch(`${house.address}/agenda.json`)).json();
  const coming = dates.map(({ id, title, brief, starts, ends, is_off }) => ({
    id,
    title,
    brief,
    starts: instant(starts),
    ends: instant(ends),
    is_off,
  }));
  assert(coming.length > 20, "there is something to read");
  for (const reader of READERS) {
    const read = readBy(reader, feed);
    // The calendar keeps yesterday, which the other feed leaves out.
    const ids = new Set(coming.map(({ id }) => id));
    const both = read.filter(({ id }) => ids.has(id));
    assert.deepEqual(both, coming, `${reader} reads something else than we mean`);
    for (const [what, breaks] of Object.entries(BREAKS)) {
      const broken = breaks(feed);
      assert.notEqual(broken, feed, `there is nothing to break: ${what}`);
      assert(isNoticed(reader, broken, read), `${reader} does not notice: ${what}`);
    }
  }
}
