// Each page, in each way of looking at it, before all gates.
import { join } from "node:path";
import { GATES } from "./gates/all.mjs";
import { PAGES } from "./pages.mjs";
import { sessionOf } from "./people.mjs";
import { visit } from "./visit.mjs";

const SNAPSHOTS = join(import.meta.dirname, "aria");

export const pageWalks = PAGES.flatMap((page) =>
  Object.keys(GATES)
    .filter((way) => !(page.isInOneLanguage && way === "arabic"))
    .map((way) => pageWalk(page, way)),
);

function pageWalk(page, way) {
  return {
    name: `page ${page.name}: ${page.path}, ${page.as ?? "visitor"}, ${way}`,
    async walk({ device, house, note }) {
      const session = page.as && (await sessionOf(device, house, page.as));
      const place = { ...page, address: house.address, session };
      const snapshot = page.isDifferentEachTime ? undefined : join(SNAPSHOTS, `${page.name}.yml`);
      const findings = await visit(device, way, GATES[way], place, { note, snapshot });
      if (findings.length) throw new Error(findings.join("\n"));
    },
  };
}
