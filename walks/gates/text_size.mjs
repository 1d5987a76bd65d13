// With the browser's own text size at 200 %, everything can still be read.
import { LAPTOP, PHONE } from "../browser.mjs";
import { cutOff } from "./cut_off.mjs";
import { sticksOut } from "./sideways.mjs";

const USUAL = { standard: 16, fixed: 13 };
const DOUBLE = { standard: 32, fixed: 26 };

export async function textSize(page) {
  const findings = [];
  const before = page.viewportSize();
  const settings = await page.context().newCDPSession(page);
  await settings.send("Page.setFontSizes", { fontSizes: DOUBLE });
  for (const viewport of [PHONE, LAPTOP]) {
    await page.setViewportSize(viewport);
    const found = [...(await sticksOut(page)), ...(await cutOff(page))];
    findings.push(...found.map((finding) => `text at 200 %, ${viewport.width} px: ${finding}`));
  }
  await settings.send("Page.setFontSizes", { fontSizes: USUAL });
  await page.setViewportSize(before);
  await settings.detach();
  return findings;
}
