import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";
import { HEARD_MS_MAX, entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: what Ben says while Ria pauses waits until she goes on";
export const nDevices = 2;

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const laptop = await device({ storageState: await sessionOf(device, house, "ben") });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house);
  await entersLivingRoom(ben, house);

  const pause = ria.locator("[data-pauze]");
  await pause.click();
  const words = "Rustig aan, ik wacht wel.";
  await says(ben, words);
  await livingRoom.line(ben, words).waitFor();
  await ria.waitForTimeout(HEARD_MS_MAX);
  assert.equal(await livingRoom.line(ria, words).count(), 0, "it came through the pause");

  await pause.click();
  await livingRoom.line(ria, words).waitFor({ timeout: HEARD_MS_MAX });
}
