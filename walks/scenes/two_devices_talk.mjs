import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { HEARD_MS_MAX, entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: what Ria says on her phone stands on Ben's laptop within a second";
export const nDevices = 2;

export async function walk({ device, house }) {
  const [isRia, isBen] = [
    await sessionOf(device, house, "ria"),
    await sessionOf(device, house, "ben"),
  ];
  const phone = await device({ storageState: isRia });
  const laptop = await device({ storageState: isBen, viewport: LAPTOP });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house);
  await entersLivingRoom(ben, house);

  await talk(ria, ben, "Wie heeft er een ladder voor mij?");
  await talk(ben, ria, "Ik! Kom hem maar halen.");

  async function talk(speaker, listener, words) {
    const begin = performance.now();
    await says(speaker, words);
    await livingRoom.line(listener, words).waitFor({ timeout: HEARD_MS_MAX });
    assert(performance.now() - begin < HEARD_MS_MAX, "it took longer than a second");
    await livingRoom.line(speaker, words).waitFor();
    for (const page of [speaker, listener]) {
      assert.equal(await livingRoom.line(page, words).count(), 1, "a line stands there twice");
    }
  }
}
