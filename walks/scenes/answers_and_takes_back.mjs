import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { HEARD_MS_MAX, entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: Ria answers a line of Ben, and what she takes back leaves his screen";
export const nDevices = 2;

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const isBen = await sessionOf(device, house, "ben");
  const laptop = await device({ storageState: isBen, viewport: LAPTOP });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house);
  await entersLivingRoom(ben, house);

  const [question, answer] = ["Wie kan er schaken?", "Ik kan het, maar niet goed."];
  await says(ben, question);
  await opens(ria, question);
  await ria.locator("main a[href*='antwoord=']").click();
  await ria.locator(`main form .citaat:has-text("${question}")`).waitFor();
  await says(ria, answer);
  const heard = livingRoom.item(ben, answer).locator(".citaat");
  await heard.getByText(question).waitFor({ timeout: HEARD_MS_MAX });

  await opens(ria, answer);
  await ria.locator("main form[action='/huiskamer/regel/terug'] button").click();
  await livingRoom.line(ben, answer).waitFor({ state: "detached", timeout: HEARD_MS_MAX });
  await ria.waitForURL((url) => url.pathname === livingRoom.path);
  assert.equal(await livingRoom.line(ria, answer).count(), 0, "it still stands on her own page");
}

/** The page of one line, with everything that can be done about it. */
async function opens(page, words) {
  await livingRoom.item(page, words).locator(".msg-acts a").click();
  await page.locator("main .msg").waitFor();
}
