import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";

export const name = "scene: Ben reacts to an article on a phone, Piet answers for the editors, and Ben reads it";
export const nDevices = 3;

const LIGHTS = "/krant/artikel/lichtjes-in-alle-straten-doe-mee-op-12-december";
const SAYS = "Onze straat doet ook mee.";
const ANSWERS = "Wat mooi, we zetten het in de krant.";

export async function walk({ device, house }) {
  const comes = async (name, options = {}) => {
    const storageState = await sessionOf(device, house, name);
    return (await device({ storageState, ...options })).newPage();
  };
  const ben = await comes("ben", { viewport: { width: 360, height: 740 } });
  const piet = await comes("piet", { javaScriptEnabled: false });
  await ben.goto(house.address + LIGHTS);
  await ben.locator("#reageer [name=reactie]").fill(SAYS);
  await ben.locator("#reageer button").click();
  await ben.locator("main .praatbalk").waitFor();
  assert.match(new URL(ben.url()).pathname, /^\/gesprekken\//);
  await ben.locator(".gesloten", { hasText: "De redactie leest dit:" }).waitFor();

  await piet.goto(`${house.address}/gesprekken`);
  await piet.locator(".brief", { hasText: "Lichtjes" }).locator("a").click();
  await piet.getByText(SAYS).waitFor();
  await piet.locator("main .praatbalk textarea").fill(ANSWERS);
  await piet.locator("main .praatbalk button.btn").click();

  await ben.reload();
  await ben.getByText(ANSWERS).waitFor();
  const street = await (await device()).newPage();
  await street.goto(house.address + LIGHTS);
  await street.locator("#reageer a[href='/binnenkomen']").waitFor();
  assert.equal(await street.locator("#reageer textarea").count(), 0);
}
