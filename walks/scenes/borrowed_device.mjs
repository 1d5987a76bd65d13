import assert from "node:assert/strict";
import { PEOPLE, comesIn } from "../people.mjs";
import { goesOut, isIn } from "./rooms.mjs";

export const name = "scene: Ria comes in on a borrowed tablet, which then forgets her";

export async function walk({ device, house }) {
  const tablet = await device();
  const page = await tablet.newPage();
  await comesIn(page, house, PEOPLE.ria, { isOwnDevice: false });
  for (const path of ["/", "/huiskamer", "/mijn"]) {
    await page.goto(house.address + path);
    assert(await page.locator(".geleend").isVisible(), `${path} does not say that it is borrowed`);
  }
  await goesOut(page, house);
  await page.goBack();
  await page.reload();
  assert.equal(await isIn(page, house), false, "the next person at the tablet is Ria");
}
