import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";
import { readerOfFingers } from "./fingers.mjs";
import { isIn } from "./rooms.mjs";

export const name =
  "scene: in Arabic and without script a guest in the library says yes to a colleague, who answers; Koen reads no more";
export const nDevices = 3;

const ROOM = "/zijkamer";
const DESK = "/achterkamer/zijkamer";
const SECOND_KEY = "/binnenkomen/tweede-sleutel";
const ASKS = "لم أفتح الرسائل منذ شهر.";
const ANSWERS = "Breng ze mee, dan kijken we samen.";
const LIBRARY = { viewport: { width: 1280, height: 800 }, locale: "ar", javaScriptEnabled: false };
const PHONE = { viewport: { width: 360, height: 740 } };

const line = (page, words) =>
  page.getByRole("log").locator(".msg").getByText(words, { exact: true });

export async function walk({ device, house }) {
  const joris = await opensTheBackRoom(await device({ storageState: await sessionOf(device, house, "joris"), ...PHONE }), house);
  const guest = await (await device(LIBRARY)).newPage();
  await guest.goto(house.address + ROOM);
  assert.equal(await guest.locator("html").getAttribute("dir"), "rtl");
  await guest.locator("main [name=naam]").fill("زهرة");
  assert(await guest.locator("main [name=gedeeld]").isChecked(), "the library's computer is not shared");
  await presses(guest, "main form:has([name=naam]) button.btn");
  await guest.locator("main [name=tekst]").fill(ASKS);
  await presses(guest, "main form:has([name=tekst]) button.btn");
  await line(guest, ASKS).waitFor();

  const koen = await (await device({ storageState: await sessionOf(device, house, "koen"), ...PHONE })).newPage();
  await koen.goto(house.address + DESK);
  await presses(koen, "main form[action$='/neem'] button >> nth=-1");
  await line(koen, ASKS).waitFor();
  const talk = koen.url();
  await koen.locator("main [name=collega]").selectOption({ label: "Joris" });
  await presses(koen, "main form[action$='/collega'] button.btn");
  assert.equal((await joris.request.get(talk)).status(), 404, "Joris reads it before the yes");

  await presses(guest, "main noscript a.btn, main a[href*='om=']");
  await presses(guest, "main button[name=mag][value=ja]");
  await guest.locator("#met-wie").getByText("Joris").waitFor();

  await joris.goto(talk);
  await line(joris, ASKS).waitFor();
  await joris.locator("main .praatbalk textarea").fill(ANSWERS);
  await joris.locator("main .praatbalk button.btn").click();
  await line(joris, ANSWERS).waitFor();
  assert.equal((await koen.request.get(talk)).status(), 404, "Koen reads on after the yes");

  await guest.goto(house.address + ROOM);
  await line(guest, ANSWERS).waitFor();
  await guest.locator("section[aria-labelledby=wie-keek]").getByText("Joris").first().waitFor();
  await presses(guest, "aside.geleend form[action='/ga-weg'] button");
  assert.equal(await isIn(guest, house), false);
  await guest.goto(house.address + ROOM);
  assert.equal(await line(guest, ASKS).count(), 0, "the next one at the computer reads it");
}

/** Presses, and waits for the page that follows. */
async function presses(page, button) {
  await Promise.all([page.waitForEvent("domcontentloaded"), page.locator(button).click()]);
}

/** Joris makes his telephone his second key, which the back room asks for. */
async function opensTheBackRoom(device, house) {
  const page = await device.newPage();
  const finger = await readerOfFingers(page);
  await finger.isThere(true);
  await page.goto(house.address + SECOND_KEY);
  await page.locator("[data-apparaat*='wat=maak'] button").click();
  await page.locator("main .gids li").nth(7).waitFor();
  return page;
}
