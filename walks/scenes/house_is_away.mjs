import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";
import { entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: the house is away for a moment; Ria's page comes back by itself, and her line is said once";
export const nDevices = 2;

/** So long may a page wait before it asks again for the first time, and a little more. */
const BACK_MS_MAX = 20_000;
const SENT_MS_MAX = 30_000;

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const laptop = await device({ storageState: await sessionOf(device, house, "ben") });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ben, house);

  // What a proxy says while the house behind it opens anew.
  const isAway = (route) => route.fulfill({ status: 502, body: "Bad gateway" });
  await ria.route("**/huiskamer/live?*", isAway);
  await entersLivingRoom(ria, house);
  await ria.route(house.address + livingRoom.path, (route) =>
    route.request().method() === "POST" ? isAway(route) : route.continue(),
  );
  await ria.locator("[data-stil]").waitFor();
  const [missed, waiting] = ["Ria, hoor je dit?", "Even wachten, ik kom terug."];
  await says(ben, missed);
  await says(ria, waiting);
  await ria.locator("[data-bewaard]").waitFor();
  assert.equal(await ria.locator(livingRoom.field).inputValue(), waiting, "the line is lost");

  await ria.unrouteAll();

  await livingRoom.line(ria, missed).waitFor({ timeout: BACK_MS_MAX });
  await ria.locator("[data-stil]").waitFor({ state: "hidden" });
  await livingRoom.line(ben, waiting).waitFor({ timeout: SENT_MS_MAX });
  await ria.reload();
  assert.equal(await livingRoom.line(ria, waiting).count(), 1, "it was not said once");
  assert.equal(await ria.locator(livingRoom.field).inputValue(), "", "the field keeps it");
}
