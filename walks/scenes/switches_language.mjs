import assert from "node:assert/strict";

export const name =
  "scene: a visitor reads the house in English, Turkish, Arabic and Dutch, and loses no word on the way";

const TYPED = "Bir mektubu birlikte okuyabilir miyiz?";
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
  await page.goto(`${house.address}/contact`);
  await page.locator("main [name=bericht]").fill(TYPED);
  await page.locator("main label:has([name=hoe][value=call])").click();
  await page.locator("header details.menu > summary").click();
  await page.locator("header .menu-list [lang=tr]").click();
  await page.locator("html[lang=tr]").waitFor();
  await holds(page, true);
  // By the list of languages at the foot too; and the next visitor of this tab finds nothing.
  await page.locator("footer a[href^='/taal']").click();
  await page.locator("main a[lang=nl]").click();
  await page.locator("main form[action='/contact']").waitFor();
  await holds(page, true);
  await page.goto(`${house.address}/help`);
  await page.goto(`${house.address}/contact`);
  await holds(page, false);
}

async function holds(page, isKept) {
  assert.equal(await page.locator("main [name=bericht]").inputValue(), isKept ? TYPED : "");
  assert.equal(await page.locator("main [name=hoe][value=call]").isChecked(), isKept);
}
