// What a screen reader would say about a page.
import { compare } from "./kept.mjs";

/** Compares the page with its snapshot; `UPDATE_ARIA=1` writes the snapshot anew. */
export async function aria(page, { snapshot, mayWrite }) {
  if (!snapshot) return [];
  return compare(snapshot, await page.locator("body").ariaSnapshot(), mayWrite);
}
