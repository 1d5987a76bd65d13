// What a screen reader would say about a page, kept beside the code and reviewed like code.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";

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
  // The code on a poster; on a sheet also the port of the house, which has as many digits.
  [/(?<![\p{L}\p{N}])[\dA-Z]{5}(?![\p{L}\p{N}])/gu, "<code>"],
  [wholeWord(DAYS), "<day>"],
  [wholeWord(MONTHS), "<month>"],
  [wholeWord(GREETINGS), "<greeting>"],
  [/(?<!\p{Nd})\p{Nd}{1,2}[.:]\p{Nd}{2}(?!\p{Nd})/gu, "<time>"],
  [/(?<!level=)\p{Nd}+/gu, "<n>"],
];

const steady = (tree) =>
  CHANGING.reduce((said, [changing, name]) => said.replace(changing, name), tree) + "\n";

/** Compares the page with its snapshot; `UPDATE_ARIA=1` writes the snapshot anew. */
export async function aria(page, { snapshot, mayWrite = process.env.UPDATE_ARIA === "1" }) {
  if (!snapshot) return [];
  const tree = steady(await page.locator("body").ariaSnapshot());
  if (mayWrite) {
    await mkdir(dirname(snapshot), { recursive: true });
    await writeFile(snapshot, tree);
    return [];
  }
  const kept = await readFile(snapshot, "utf8").catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (kept === undefined) {
    return [`there is no aria/${basename(snapshot)}; write it with UPDATE_ARIA=1`];
  }
  return differences(kept.split("\n"), tree.split("\n"));
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
