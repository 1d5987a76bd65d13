import assert from "node:assert/strict";
import { presses } from "../prepare.mjs";
import { sessionOf } from "../people.mjs";

export const name = "scene: in Turkish Fatima asks, Ben answers, and it comes true";
export const nDevices = 2;

const NEW = "/prikbord/nieuw";
const TITLE = "Kim bana dikiş öğretir?";
const ANSWER = "Merhaba Fatima, makinem var.";
const goesOn = presses(`form[action='${NEW}'] .btn-groot`);
/** What the house would say in Dutch on these pages. */
const DUTCH = /\b(briefje|bericht|Stuur|Verder|Stap|Kies|Schrijf|gelukt|Haal)\b/;

export async function walk({ device, house }) {
  const comes = async (name) => {
    const storageState = await sessionOf(device, house, name);
    const page = await (await device({ storageState })).newPage();
    // From here on the next pages speak it too.
    await page.goto(`${house.address}/tr`);
    await page.locator("html[lang=tr]").waitFor();
    return page;
  };
  const [fatima, ben] = [await comes("fatima"), await comes("ben")];
  await asks(fatima, house);
  const note = fatima.url();

  await ben.goto(note);
  await speaksTurkish(ben);
  await ben.locator("main [name=bericht]").fill(ANSWER);
  await presses("form[action$='/reageer'] button")(ben);
  await speaksTurkish(ben);

  await fatima.goto(ben.url());
  await fatima.locator(".msg").getByText(ANSWER).waitFor();
  await speaksTurkish(fatima);
  await fatima.goto(`${note}/haal-weg`);
  await speaksTurkish(fatima);
  await presses("button[name=gelukt][value=ja]")(fatima);
  await speaksTurkish(fatima);
}

/** Three short steps, and the note that hangs. */
async function asks(page, house) {
  await page.goto(house.address + NEW);
  await speaksTurkish(page);
  await page.locator("main [name=soort][value=zoek]").check();
  await page.locator("main [name=titel]").fill(TITLE);
  await goesOn(page);
  await speaksTurkish(page);
  await page.locator("main [name=wat]").selectOption("anders");
  await goesOn(page);
  await speaksTurkish(page);
  await goesOn(page);
  await speaksTurkish(page);
  assert.equal(await page.locator("main h1").innerText(), TITLE);
}

async function speaksTurkish(page) {
  await page.locator("html[lang=tr]").waitFor();
  // The list beside a talk holds what neighbours called things themselves.
  const said = await page.locator("main").evaluate((main) => {
    const own = main.cloneNode(true);
    own.querySelectorAll(".post-lijst, .felt .note h1").forEach((part) => part.remove());
    return own.innerText;
  });
  assert.doesNotMatch(said, DUTCH, page.url());
}
