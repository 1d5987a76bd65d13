import assert from "node:assert/strict";
import { PEOPLE, comesIn } from "../people.mjs";
import { entersLivingRoom, goesOut, isIn, livingRoom, says } from "./rooms.mjs";

export const name = "scene: without JavaScript Ria comes in, speaks, reads and goes out";

export async function walk({ device, house }) {
  const phone = await device({ javaScriptEnabled: false });
  const page = await phone.newPage();
  await comesIn(page, house, PEOPLE.ria);
  await entersLivingRoom(page, house);

  const words = "Ik heb een oude telefoon, maar ik ben er wel.";
  await says(page, words);
  await livingRoom.line(page, words).waitFor();
  await page.reload();
  assert.equal(await livingRoom.line(page, words).count(), 1, "reloading said it again");

  await goesOut(page, house);
  assert.equal(await isIn(page, house), false, "who went out is still in");
}
