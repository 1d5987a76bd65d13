import assert from "node:assert/strict";
import { PEOPLE, asksForCode, atTheDoor, doorOpens, fillsIn } from "../people.mjs";
import { goesOut, isIn } from "./rooms.mjs";

export const name = "scene: Ben mistypes his code, comes in with it, and goes out again";

export async function walk({ device, house }) {
  const phone = await device();
  const page = await phone.newPage();
  await atTheDoor(async () => {
    await asksForCode(page, house, PEOPLE.ben);
    const code = await house.outbox.code(PEOPLE.ben.address);
    await fillsIn(
      page,
      code.replace(/.$/, (digit) => (Number(digit) + 1) % 10),
    );
    await page.locator(".fouten a").waitFor();
    assert.equal(await isIn(page, house), false, "a wrong code opened the door");

    await fillsIn(page, code, { isOwnDevice: true });
    await doorOpens(page);
  });
  assert.equal(await isIn(page, house), true, "the right code did not open the door");

  await goesOut(page, house);
  assert.equal(await isIn(page, house), false, "who went out is still in");
}
