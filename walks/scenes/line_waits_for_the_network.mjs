import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";
import { entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: a line whose answer got lost outlives a reload and is said once";

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const page = await phone.newPage();
  await entersLivingRoom(page, house);

  // The worst moment for the network to go: the house wrote it down, and nobody hears of it.
  const address = house.address + livingRoom.path;
  await page.route(address, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionfailed");
  });
  const words = "Ik zit in de trein, tot straks.";
  await says(page, words);
  await page.locator("[data-bewaard]").waitFor();
  await page.unroute(address);
  await page.reload();
  assert.equal(await page.locator(livingRoom.field).inputValue(), words, "the reload lost it");

  await phone.setOffline(true);
  await phone.setOffline(false);
  await page.locator("[data-bewaard]").waitFor({ state: "hidden" });
  assert.equal(await page.locator(livingRoom.field).inputValue(), "", "the field keeps it");
  await page.reload();
  assert.equal(await livingRoom.line(page, words).count(), 1, "it was not said once");
}
