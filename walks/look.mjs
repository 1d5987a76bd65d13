// Puts the gates before any page, for whoever is building one: `node look.mjs ADDRESS...`
import { openBrowser } from "./browser.mjs";
import { aria } from "./aria.mjs";
import { GATES, without } from "./gates/all.mjs";
import { Tally } from "./tally.mjs";
import { visit } from "./visit.mjs";

const pages = process.argv.slice(2).map((address) => new URL(address));
const looks = pages.flatMap(({ origin, pathname }) =>
  Object.entries(GATES).map(([way, gates]) => ({
    name: `${pathname}, ${way}`,
    async walk({ device, note }) {
      const place = { address: origin, path: pathname };
      const findings = await visit(device, way, without([aria], gates), place, { note });
      if (findings.length) throw new Error(findings.join("\n"));
    },
  })),
);

const browser = await openBrowser();
const tally = new Tally(browser);
await tally.walkAll(looks);
await browser.close();
process.exitCode = tally.report() ? 0 : 1;
