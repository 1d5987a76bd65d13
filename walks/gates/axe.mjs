// WCAG 2.2 A and AA and good practice, as far as axe can see them.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What the same page can get wrong in other colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

export const axe = (page, { note }) => judge(page, TAGS, note);

export const axeColours = (page, { note }) => judge(page, COLOURS, note);

/** Violations are findings; what axe cannot decide is noted, for a person to judge. */
async function judge(page, runOnly, note) {
  await page.evaluate(SOURCE);
  const { violations, incomplete } = await page.evaluate(
    (chosen) => window.axe.run({ runOnly: chosen, resultTypes: ["violations", "incomplete"] }),
    runOnly,
  );
  for (const rule of incomplete) {
    for (const { target } of rule.nodes)
      note(`axe cannot decide ${rule.id} at ${target.join(" ")}`);
  }
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(" "));
    return `axe ${id}: ${help}: ${nodes.length} × ${places.join(", ")}`;
  });
}
