import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { chooses, entersOn, skipsToContent, tabsTo } from "./keys.mjs";

export const name = "scene: with the keyboard alone Fatima asks, Ben answers, and both talk";
export const nDevices = 2;

const BOARD = "/prikbord";
const NEW = "/prikbord/nieuw";
const TITLE = "Wie leert mij fietsen?";
const goesOn = `form[action='${NEW}'] .btn-groot`;

export async function walk({ device, house }) {
  const comes = async (name) => {
    const storageState = await sessionOf(device, house, name);
    return (await device({ storageState, viewport: LAPTOP })).newPage();
  };
  const [fatima, ben] = [await comes("fatima"), await comes("ben")];
  await fatima.goto(house.address + BOARD);
  await skipsToContent(fatima);
  await entersOn(fatima, `main a[href='${NEW}']`);
  await asks(fatima);

  await ben.goto(fatima.url());
  await skipsToContent(ben);
  await says(ben, "main [name=bericht]", "Dag Fatima, ik heb geduld.", "form[action$='/reageer'] button");
  assert.match(new URL(ben.url()).pathname, /^\/gesprekken\//);

  await fatima.goto(ben.url());
  const words = "Fijn! Zaterdag op het plein?";
  await tabsTo(fatima, "main a.skip");
  await fatima.keyboard.press("Enter");
  await fatima.keyboard.type(words);
  await tabsTo(fatima, "main .praatbalk button.btn");
  await fatima.keyboard.press("Enter");
  await ben.getByRole("log").locator(".msg").getByText(words, { exact: true }).waitFor();
}

/** Three short steps. */
async function asks(page) {
  await skipsToContent(page);
  await tabsTo(page, "main [name=soort]");
  await chooses(page, "main [name=soort][value=zoek]");
  await tabsTo(page, "main [name=titel]");
  await page.keyboard.type(TITLE);
  await entersOn(page, goesOn);
  await skipsToContent(page);
  await tabsTo(page, "main [name=wat]");
  await page.keyboard.press("ArrowDown");
  await entersOn(page, goesOn);
  await skipsToContent(page);
  await entersOn(page, goesOn);
  assert.equal(await page.locator("main h1").innerText(), TITLE);
}

async function says(page, field, words, button) {
  await tabsTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
  await entersOn(page, button);
}
