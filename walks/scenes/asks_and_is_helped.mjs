import assert from "node:assert/strict";
import { presses } from "../prepare.mjs";
import { sessionOf } from "../people.mjs";

export const name = "scene: Ria asks on one phone, Ben helps on another, and it counts when both say so";
export const nDevices = 4;

const TITLE = "Wie hangt mijn lamp op?";
const CURTAINS = "/prikbord/wie-kan-mijn-gordijnen-korter-maken";
const goesOn = presses("form[action='/prikbord/nieuw'] .btn-groot");

export async function walk({ device, house }) {
  const comes = async (name, options = {}) => {
    const storageState = await sessionOf(device, house, name);
    return (await device({ storageState, ...options })).newPage();
  };
  const [ria, ben, fatima] = [
    await comes("ria"),
    await comes("ben", { javaScriptEnabled: false }),
    await comes("fatima"),
  ];
  const note = house.address + (await asks(ria, house));
  await letsHang(fatima, house);

  await ben.goto(note);
  await ben.locator("main [name=bericht]").fill("Dag Ria, ik heb een trap.");
  await presses("form[action$='/reageer'] button")(ben);
  assert.match(new URL(ben.url()).pathname, /^\/gesprekken\//);

  await ria.goto(ben.url());
  await ria.getByText("Dag Ria, ik heb een trap.").waitFor();
  // Before Ria answers, nobody is asked whether it came true.
  assert.equal(await ben.locator("form[action$='/gelukt']").count(), 0, "asked before an answer");
  await ria.locator("main .praatbalk textarea").fill("Fijn! Kom je morgen?");
  await ria.locator("main .praatbalk button.btn").click();
  await ria.locator(".msg").getByText("Kom je morgen?").waitFor();
  await ria.goto(`${note}/haal-weg`);
  await presses("button[name=gelukt][value=ja]")(ria);
  await ben.reload();
  await presses("form[action$='/gelukt'] button[value=ja]")(ben);

  const street = await (await device()).newPage();
  await street.goto(`${house.address}/prikbord`);
  assert.equal(await street.getByText(TITLE).count(), 0, "it still hangs");
  await fatima.goto(`${house.address}/achterkamer/prikbord`);
  const month = fatima.locator("section[aria-labelledby=cijfers] tbody tr").first();
  assert.equal(await month.locator("td").textContent(), "1");
  await isReadAtTheDesk(ben, fatima, house);
}

/** Wim has no device: Fatima reads to him what Ben says, and writes what he answers. */
async function isReadAtTheDesk(ben, fatima, house) {
  await ben.goto(house.address + CURTAINS);
  await ben.locator("main [name=bericht]").fill("Dag Wim, ik kom met mijn naaimachine.");
  await presses("form[action$='/reageer'] button")(ben);
  await fatima.goto(ben.url());
  await fatima.getByText("Dag Wim, ik kom met mijn naaimachine.").waitFor();
  await fatima.locator("main .praatbalk textarea").fill("Wim zegt: graag, de koffie is klaar.");
  await fatima.locator("main .praatbalk button.btn").click();
  await fatima.locator(".msg").getByText("de koffie is klaar").waitFor();
  await ben.reload();
  await ben.getByText("Wim zegt: graag, de koffie is klaar.").waitFor();
}

/** Three short steps; tells where the note hangs. */
async function asks(page, house) {
  await page.goto(`${house.address}/prikbord/nieuw`);
  await page.locator("main [name=soort][value=zoek]").check();
  await page.locator("main [name=titel]").fill(TITLE);
  await goesOn(page);
  await page.locator("main [name=wat]").selectOption("klus");
  await goesOn(page);
  await goesOn(page);
  return new URL(page.url()).pathname;
}

/** Whoever is new waits for a host, who sees why. */
async function letsHang(page, house) {
  await page.goto(`${house.address}/achterkamer/prikbord`);
  const waits = page.locator("main section", { hasText: TITLE });
  if (await waits.count()) {
    await Promise.all([
      page.waitForEvent("domcontentloaded"),
      waits.locator("form[action$='/hang-op'] button").click(),
    ]);
  }
}
