import assert from "node:assert/strict";

export const name = "scene: a visitor reads the house in English, Turkish, Arabic and Dutch";

const DIRECTIONS = { en: "ltr", tr: "ltr", ar: "rtl", nl: "ltr" };

export async function walk({ device, house }) {
  const phone = await device();
  const page = await phone.newPage();
  await page.goto(house.address);
  for (const [language, direction] of Object.entries(DIRECTIONS)) {
    await page.locator("header details.menu > summary").click();
    await page.locator(`header .menu-list [lang=${language}]`).click();
    await page.locator(`html[lang=${language}][dir=${direction}]`).waitFor();

    await page.goto(`${house.address}/help`);
    const kept = await page.locator("html").getAttribute("lang");
    assert.equal(kept, language, "the next page forgot the language");
  }
}
