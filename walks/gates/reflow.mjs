// On the smallest phone, or at 400 % zoom, the page scrolls one way only.
import { SMALLEST, sticksOut } from "./sideways.mjs";

export async function reflow(page) {
  const before = page.viewportSize();
  await page.setViewportSize(SMALLEST);
  const findings = await sticksOut(page);
  await page.setViewportSize(before);
  return findings;
}
