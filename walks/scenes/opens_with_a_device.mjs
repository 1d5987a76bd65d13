import assert from "node:assert/strict";
import { DOOR, PEOPLE, comesIn, sessionOf } from "../people.mjs";
import { readerOfFingers } from "./fingers.mjs";
import { goesOut } from "./rooms.mjs";

export const name = "scene: Lotte opens the back room with the finger of her laptop";

const KEY = "/binnenkomen/tweede-sleutel";
const MAKE = "[data-apparaat*='wat=maak']";
const SHOW = "[data-apparaat*='wat=toon']";

export async function walk({ device, house }) {
  const laptop = await device({ storageState: await sessionOf(device, house, "lotte") });
  const page = await laptop.newPage();
  const finger = await readerOfFingers(page);
  await page.goto(house.address + KEY);
  await finger.isThere(false);
  await page.locator(`${MAKE} button`).click();
  await page.locator(`${MAKE} [data-bij=stop]`).waitFor();

  await finger.isThere(true);
  await page.locator(`${MAKE} button`).click();
  await page.locator("main .gids li").nth(7).waitFor();
  assert.equal(await finger.nKeys(), 1, "the laptop holds no key");

  await goesOut(page, house);
  await comesIn(page, house, { address: PEOPLE.lotte.address });
  await page.goto(house.address + DOOR.backRoom);
  await page.waitForURL((url) => url.pathname === KEY);
  await page.locator(`${SHOW} button`).click();
  await page.waitForURL((url) => url.pathname.startsWith(DOOR.backRoom));

  await page.goto(house.address + KEY);
  assert(await page.locator(`${MAKE} button`).isVisible(), "she cannot add another device");
  await page.locator(`${MAKE} button`).click();
  await page.locator(`${MAKE} [data-bij=al]`).waitFor();
  await page.locator("main button[formaction$='/weg']").click();
  await page.locator(".flash").waitFor();
  assert.equal(await page.locator(SHOW).count(), 0, "the key that is gone still opens");
}
