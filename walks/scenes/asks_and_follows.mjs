import assert from "node:assert/strict";
import { sessionOf } from "../people.mjs";

export const name =
  "scene: somebody without a name asks at 360 px, Fatima answers on her phone, and the number and the code show it";
export const nDevices = 2;

const PHONE = { viewport: { width: 360, height: 740 } };
const ASKS = "Kan iemand een brief over mijn huur met mij lezen?";
const ANSWERS = "Ja. Kom dinsdag om tien uur, dan lezen we hem samen.";

export async function walk({ device, house }) {
  const street = await (await device({ ...PHONE, javaScriptEnabled: false })).newPage();
  await street.goto(house.address);
  await street.locator("footer a[href='/contact']").click();
  assert.match(await street.locator("main a[href^='tel:']").first().getAttribute("href"), /^tel:\+?\d/);
  await street.locator("main [name=bericht]").fill(ASKS);
  await street.locator("main form[action='/contact'] button[type=submit]").click();
  const [number, code] = await street.locator("main p.fs-2xl b").allInnerTexts();

  // Whoever goes back and sends the same once more has asked once.
  await street.goBack();
  await street.locator("main [name=bericht]").fill(ASKS);
  await street.locator("main form[action='/contact'] button[type=submit]").click();
  assert.equal((await street.locator("main p.fs-2xl b").allInnerTexts())[0], number);

  // The slip leads to the question itself, with nothing to type.
  await street.locator("main form[action='/contact/volg'] button").click();
  await street.getByRole("heading", { name: new RegExp(`Nummer \\W*${number}\\W*$`) }).waitFor();

  const session = { storageState: await sessionOf(device, house, "fatima") };
  const phone = await (await device({ ...session, ...PHONE })).newPage();
  await phone.goto(`${house.address}/achterkamer`);
  await phone.locator("main a.btn-2[href='/achterkamer/vragen']").first().click();
  await phone.locator("main a", { hasText: new RegExp(`Nummer \\W*${number}\\W*$`) }).click();
  await phone.getByText(ASKS).waitFor();
  await phone.locator("form[action$='/antwoord'] textarea").fill(ANSWERS);
  await phone.locator("form[action$='/antwoord'] button.btn").click();
  await phone.getByText("Het antwoord staat klaar.").waitFor();

  await street.goto(`${house.address}/contact/volg`);
  await street.locator("main [name=nummer]").fill(number);
  await street.locator("main [name=code]").fill(code.toLowerCase());
  await street.locator("main form button[type=submit]").click();
  await street.getByText(ANSWERS).waitFor();
  assert.doesNotMatch(street.url(), new RegExp(code, "i"));
}
