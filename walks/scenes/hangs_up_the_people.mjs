import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";

export const name =
  "scene: Mo puts many people on the list in one sitting, and prints their cards; nobody gets a letter";
export const nDevices = 1;

const LIST = "Voornaam;Rol;Mail\nJolanda;vrijwilliger;jolanda@demo.invalid\nIbrahim;bewoner;";

export async function walk({ device, house }) {
  const session = { storageState: await sessionOf(device, house, "mo") };
  const mo = await (await device({ ...session, viewport: LAPTOP })).newPage();
  await mo.goto(`${house.address}/achterkamer/passen/lijst`);
  await mo.locator("main [name=lijst]").fill(LIST);
  await mo.locator("form[action$='/passen/lijst'] button[type=submit]").click();
  // Nobody is on the list before the press.
  await mo.getByRole("row", { name: /Jolanda/ }).waitFor();
  await mo.locator("form[action$='/lijst/maak'] button[type=submit]").click();
  await mo.waitForURL(/\/achterkamer\/passen\/vel$/);
  const sheets = await mo.locator("body").innerText();
  assert.match(sheets, /Jolanda/);
  assert.match(sheets, /Ibrahim/);

  await mo.goto(`${house.address}/wie-is-wie`);
  assert.doesNotMatch(await mo.locator("main").innerText(), /Jolanda/);
}
