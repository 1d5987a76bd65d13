import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { entersOn, skipsToContent, tabsTo } from "./keys.mjs";
import { HEARD_MS_MAX } from "./rooms.mjs";

export const name =
  "scene: with the keyboard alone Piet talks apart, says yes to being asked again, and throws it away; Koen answers on his phone";
export const nDevices = 2;

const ROOM = "/zijkamer";
const DESK = "/achterkamer/zijkamer";
const ASKS = "Ik slaap slecht sinds de post er ligt.";
const ANSWERS = "Dat lijkt me zwaar. Wat ligt er bovenop?";
const PHONE = { viewport: { width: 360, height: 740 } };

const line = (page, words) =>
  page.getByRole("log").locator(".msg").getByText(words, { exact: true });

export async function walk({ device, house }) {
  const sessions = { piet: await sessionOf(device, house, "piet"), koen: await sessionOf(device, house, "koen") };
  const piet = await (await device({ storageState: sessions.piet, viewport: LAPTOP })).newPage();
  const koen = await (await device({ storageState: sessions.koen, ...PHONE })).newPage();

  await piet.goto(house.address + ROOM);
  await skipsToContent(piet);
  await tabsTo(piet, "main [name=tekst]");
  await piet.keyboard.type(ASKS);
  await entersOn(piet, "main form:has([name=tekst]) button.btn");
  await line(piet, ASKS).waitFor();

  await koen.goto(house.address + DESK);
  await koen.locator("main form[action$='/neem'] button").last().click();
  await koen.locator("main .praatbalk textarea").fill(ANSWERS);
  await koen.locator("main .praatbalk button.btn").click();
  await line(piet, ANSWERS).waitFor({ timeout: 2 * HEARD_MS_MAX });
  await asksForADay(koen);

  // The question stands on the open page, and its link leads to the choice.
  const now = piet.getByRole("log").locator("a[href='']");
  await now.waitFor({ timeout: 2 * HEARD_MS_MAX });
  await now.focus();
  await Promise.all([piet.waitForEvent("domcontentloaded"), piet.keyboard.press("Enter")]);
  await piet.locator("main button[name=mag][value=ja]").focus();
  await Promise.all([piet.waitForEvent("domcontentloaded"), piet.keyboard.press("Enter")]);
  assert.equal(await piet.locator("main button[name=mag][value=ja]").count(), 0, "it is asked again");
  await koen.reload();
  await koen.getByRole("log").getByText("Dat mag.").waitFor();

  await piet.locator("main a[href$='/weg']").focus();
  await Promise.all([piet.waitForEvent("domcontentloaded"), piet.keyboard.press("Enter")]);
  await skipsToContent(piet);
  await entersOn(piet, "main form button.btn-weg");
  assert.equal(await line(piet, ASKS).count(), 0, "it was thrown away and stands there");
}

/** Koen would like to ask again in a week. */
async function asksForADay(koen) {
  await koen.locator("main form[action$='/nog-eens'] [name=dag]").fill("2026-12-03");
  await koen.locator("main form[action$='/nog-eens'] button.btn").click();
  await koen.locator(".flash").waitFor();
}
