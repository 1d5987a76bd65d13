import assert from "node:assert/strict";
import { presses } from "../prepare.mjs";
import { sessionOf } from "../people.mjs";

export const name = "scene: Ria writes on a phone, Piet edits, the number is finished, and the street reads it";
export const nDevices = 3;

const TITLE = "De melkboer van het plein";
const goesOn = presses("form[action='/krant/schrijf'] .btn-groot");

export async function walk({ device, house }) {
  const comes = async (name, options = {}) => {
    const storageState = await sessionOf(device, house, name);
    return (await device({ storageState, ...options })).newPage();
  };
  const ria = await comes("ria", { viewport: { width: 360, height: 740 } });
  const piet = await comes("piet", { javaScriptEnabled: false });
  const own = await sendsIn(ria, house);
  await getsPrinted(piet, house, own.split("/").pop());
  await ria.reload();
  await ria.getByText("Lees het in de krant").waitFor();

  const street = await (await device()).newPage();
  await street.goto(`${house.address}/krant`);
  await presses(`a:has-text('${TITLE}')`)(street);
  assert.equal(await street.locator("h1").textContent(), TITLE);
  await street.getByText("Hij kwam met paard en wagen, elke ochtend.").waitFor();
}

/** Three short steps; tells where the writer follows the piece. */
async function sendsIn(page, house) {
  await page.goto(`${house.address}/krant/schrijf`);
  await page.locator("main [name=soort][value=stuk]").check();
  await page.locator("main [name=titel]").fill(TITLE);
  await goesOn(page);
  await page.locator("main [name=tekst]").fill("Mijn oma kende hem nog.");
  await goesOn(page);
  await page.locator("main [name=naam][value=naam]").check();
  await goesOn(page);
  await page.getByText("Je stuk is bij de redactie.").waitFor();
  return new URL(page.url()).pathname;
}

/** Picks it up, adds a sentence, puts it in the number and finishes that. */
async function getsPrinted(page, house, id) {
  await page.goto(`${house.address}/achterkamer/krant/stuk/${id}`);
  await presses("button[name=naar][value=editing]")(page);
  const text = page.locator("main [name=tekst]");
  await text.fill(`${await text.inputValue()} Hij kwam met paard en wagen, elke ochtend.`);
  await presses("#woorden .btn-groot", "button[name=naar][value=planned]")(page);
  await page.goto(`${house.address}/achterkamer/krant/nummer`);
  await presses("form[action$='/klaar'] button")(page);
  assert.equal(new URL(page.url()).pathname, "/krant/2");
}
