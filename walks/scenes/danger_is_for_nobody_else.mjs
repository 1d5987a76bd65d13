import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";
import { entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: what Ria writes of danger stands on her own device for nobody else";

export async function walk({ device, house }) {
  const tablet = await device({ storageState: await sessionOf(device, house, "ria") });
  const page = await tablet.newPage();
  await entersLivingRoom(page, house);
  const words = "Ik wil niet meer leven.";
  await says(page, words);
  await page.locator("main a[href='tel:112']").waitFor();
  assert.equal(await page.locator(livingRoom.field).inputValue(), words, "her words are lost");

  await page.goto(house.address);
  await entersLivingRoom(page, house);
  assert.equal(await page.locator(livingRoom.field).inputValue(), "", "the next one reads it");
}
