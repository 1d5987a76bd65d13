// What a screen reader would say about a page.
import { basename } from "node:path";
import { compare } from "./kept.mjs";

/** Of the menu of the back room its name is enough, but on this page, where all its groups are
 * opened: a new line in it is no news on every other. */
const PAGE_WITH_MENU = "back_room_coordinator.yml";

/** Compares the page with its snapshot; `UPDATE_ARIA=1` writes the snapshot anew. */
export async function aria(page, { snapshot, mayWrite }) {
  if (!snapshot) return [];
  const menu = page.locator("nav.werk-menu");
  if (basename(snapshot) === PAGE_WITH_MENU) {
    const groups = menu.locator("details");
    await groups.evaluateAll((all) => all.forEach((group) => (group.open = true)));
    return compare(snapshot, await page.locator("body").ariaSnapshot(), mayWrite);
  }
  const said = await page.locator("body").ariaSnapshot();
  const name = (await menu.count()) ? await menu.getAttribute("aria-label") : undefined;
  return compare(snapshot, name ? folded(said, name) : said, mayWrite);
}

/** The same with what stands in the navigation of this name left out. */
export function folded(said, name) {
  const lines = said.split("\n");
  const begin = lines.findIndex((line) => line.trim() === `- navigation "${name}":`);
  if (begin < 0) return said;
  const indent = (line) => line.length - line.trimStart().length;
  const after = lines.findIndex((line, at) => begin < at && indent(line) <= indent(lines[begin]));
  const rest = after < 0 ? [] : lines.slice(after);
  return [...lines.slice(0, begin), `${lines[begin]} …`, ...rest].join("\n");
}
