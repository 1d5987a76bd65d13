// Each page, in each way of opening it, before all gates.
import { join } from "node:path";
import { GATES, NOT_ON_PAPER, without } from "./gates/all.mjs";
import { PAGES } from "./pages.mjs";
import { PAGES_AFTER_DEEDS, PAGES_LATER } from "./pages_after_deeds.mjs";
import { sessionOf } from "./people.mjs";
import { visit } from "./visit.mjs";

const SNAPSHOTS = join(import.meta.dirname, "aria");

/** A name is also the name of a snapshot, so two pages of one name would overwrite each other's. */
export function withNamesOfTheirOwn(pages) {
  const names = new Set();
  for (const { name } of pages) {
    if (names.has(name)) throw new Error(`two pages are named ${name}`);
    names.add(name);
  }
}
withNamesOfTheirOwn([...PAGES, ...PAGES_AFTER_DEEDS, ...PAGES_LATER.flat()]);

const walksOf = (pages) =>
  pages.flatMap((page) =>
    Object.keys(GATES)
      .filter((way) => !(page.isInOneLanguage && way === "arabic"))
      .map((way) => pageWalk(page, way)),
  );

export const pageWalks = walksOf(PAGES);
export const pageWalksAfterDeeds = walksOf(PAGES_AFTER_DEEDS);
/** Round by round: each begins with a house that opens anew. */
export const pageWalksLater = PAGES_LATER.map(walksOf);

/** Where the page is, and what the browser of its visitor remembers. */
export async function placeOf(page, device, house) {
  if (page.meets) await sessionOf(device, house, page.meets);
  await page.after?.(device, house);
  const path = page.findsPath ? await page.findsPath(device, house) : page.path;
  const session = page.as && (await sessionOf(device, house, page.as));
  const address = page.centre ? house.address.replace("//", `//${page.centre}.`) : house.address;
  return { ...page, address, path, session };
}

function pageWalk(page, way) {
  return {
    name: `page ${page.name}: ${page.path}, ${page.as ?? "visitor"}, ${way}`,
    // Another page of the same person, opened or closed beside it, would show on this one.
    nDevices: page.goesAlone ? 2 : 1,
    async walk({ device, house, note }) {
      const place = await placeOf(page, device, house);
      const snapshot = page.isDifferentEachTime ? undefined : join(SNAPSHOTS, `${page.name}.yml`);
      const gates = page.isOnPaper ? without(NOT_ON_PAPER, GATES[way]) : GATES[way];
      const findings = await visit(device, way, gates, place, { note, snapshot });
      if (findings.length) throw new Error(findings.join("\n"));
    },
  };
}
