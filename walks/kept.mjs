// What is kept beside the code and reviewed like code: today's words are compared with it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** `UPDATE_ARIA=1` writes what is kept anew. */
export const MAY_WRITE = process.env.UPDATE_ARIA === "1";

/** Of a page that is all different, the beginning says enough. */
const DIFFERENCES_MAX = 10;
const LANGUAGES = ["nl", "en", "tr", "ar"];
const GREETINGS = "Goedemorgen|Goedemiddag|Goedenavond|Goedenacht|Good (morning|afternoon|evening)";

/** The names of these dates' weekdays or months in all languages of the house. */
const names = (part, dates) =>
  LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" });
    return dates.map((date) => format.format(date));
  }).join("|");
const DAYS = names(
  "weekday",
  [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2026, 0, day)),
);
const MONTHS = names(
  "month",
  [...Array(12).keys()].map((month) => Date.UTC(2026, month)),
);

const wholeWord = (words) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, "giu");

/** What differs from day to day and from house to house. */
const CHANGING = [
  [/[\u2066-\u2069]/g, ""],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "<id>"],
  [/(?<=\/melding\/)[\w-]+/g, "<key>"],
  // The code on a poster; on a sheet also the port of the house, which has as many digits.
  [/(?<![\p{L}\p{N}])[\dA-Z]{5}(?![\p{L}\p{N}])/gu, "<code>"],
  [wholeWord(DAYS), "<day>"],
  [wholeWord(MONTHS), "<month>"],
  [wholeWord(GREETINGS), "<greeting>"],
  [/(?<!\p{Nd})\p{Nd}{1,2}[.:]\p{Nd}{2}(?!\p{Nd})/gu, "<time>"],
  [/(?<!level=)\p{Nd}+/gu, "<n>"],
];

const steady = (words) =>
  CHANGING.reduce((said, [changing, name]) => said.replace(changing, name), words) + "\n";

/** Tells how these words differ from those in the file, or writes them there. */
export async function compare(file, words, mayWrite = MAY_WRITE) {
  const said = steady(words);
  if (mayWrite) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, said);
    return [];
  }
  const kept = await readFile(file, "utf8").catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (kept === undefined) {
    const name = join(basename(dirname(file)), basename(file));
    return [`there is no ${name}; write it with UPDATE_ARIA=1`];
  }
  return differences(kept.split("\n"), said.split("\n"));
}

/** The lines between the first and the last that differ, as `-` was and `+` is. */
function differences(was, is) {
  if (was.join("\n") === is.join("\n")) return [];
  let [begin, end] = [0, 0];
  while (was[begin] === is[begin]) begin += 1;
  const shorter = Math.min(was.length, is.length);
  while (end < shorter - begin && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const sign = (mark, lines) => lines.slice(0, DIFFERENCES_MAX).map((line) => `${mark} ${line}`);
  return [
    `a screen reader says something else, from line ${begin + 1}:`,
    ...sign("-", was.slice(begin, was.length - end)),
    ...sign("+", is.slice(begin, is.length - end)),
  ];
}
