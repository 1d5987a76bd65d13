import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name =
  "scene: Ria asks something at the table, Fatima puts it in the list, and Ria alone reads what becomes of it";
export const nDevices = 2;

const ASKS = "Wie weet hoe ik een parkeerkaart aanvraag?";
const ANSWERS = "Kom donderdag langs, dan vullen we het samen in.";

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const isFatima = await sessionOf(device, house, "fatima");
  const laptop = await device({ storageState: isFatima, viewport: LAPTOP });
  const [ria, fatima] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house);
  await says(ria, ASKS);

  await fatima.goto(`${house.address}/huiskamer`);
  await livingRoom.item(fatima, ASKS).locator(".msg-acts a").click();
  await fatima.locator("form[action='/huiskamer/regel/vraag'] button").click();
  await fatima.getByText("Staat bij de vragen:").waitFor();
  assert.doesNotMatch(await ria.locator("main").innerText(), /bij de vragen/);

  await fatima.locator("main a[href^='/achterkamer/vragen/']").click();
  await fatima.locator("form[action$='/antwoord'] textarea").fill(ANSWERS);
  await fatima.locator("form[action$='/antwoord'] button.btn").click();
  await fatima.getByText("Het antwoord staat klaar.").waitFor();

  await ria.goto(`${house.address}/mijn`);
  await ria.locator("section[aria-labelledby=mijn-vragen] a").first().click();
  await ria.getByText(ANSWERS).waitFor();
  await ria.getByText(ASKS).waitFor();
}
