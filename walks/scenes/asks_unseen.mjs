import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { PEOPLE, comesIn, sessionOf } from "../people.mjs";
import { HEARD_MS_MAX, goesOut, isIn } from "./rooms.mjs";

export const name =
  "scene: Bas asks for help unseen in the library, gets an answer and an appointment, leaves, and at home sees who looked";
export const nDevices = 4;

const ROOM = "/zijkamer";
const DESK = "/achterkamer/zijkamer";
const ASKS = "Ik heb schulden en ik durf het niemand te zeggen.";
const ANSWERS = "Goed dat je het zegt. Zullen we samen kijken?";
/** A browser comes back after five seconds at most, and is told then. */
const CLEARED_MS_MAX = 8_000;
const LIBRARY = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const field = "main .praatbalk textarea";
const line = (page, words) =>
  page.getByRole("log").locator(".msg").getByText(words, { exact: true });

export async function walk({ device, house }) {
  const library = await device(LIBRARY);
  const computer = await library.newPage();
  await comesIn(computer, house, PEOPLE.bas, { isOwnDevice: false });
  await computer.goto(`${house.address}/help`);
  await computer.locator(`main a[href='${ROOM}']`).click();
  await computer.locator("main [name=tekst]").fill(ASKS);
  await computer.locator("main form:has([name=tekst]) button.btn").click();
  await line(computer, ASKS).waitFor();
  await looksLikeAnyPage(computer, house);

  const koen = await takes(device, house);
  await koen.locator(field).fill(ANSWERS);
  await koen.locator("main .praatbalk button.btn").click();
  await line(computer, ANSWERS).waitFor({ timeout: 2 * HEARD_MS_MAX });

  const talk = koen.url();
  await offers(koen);
  await computer.reload();
  await computer.locator("main button[name=doe][value=kies]").first().click();
  await computer.locator("main a[href$='.ics']").waitFor();

  await liesNowhere(house);

  // The next one at the computer finds nothing: not in a window that was left open, nor by going back.
  const leftOpen = await library.newPage();
  await leftOpen.goto(house.address + ROOM);
  await line(leftOpen, ASKS).waitFor();
  await goesOut(computer, house);
  await leftOpen.locator("main a[href^='/binnenkomen']").waitFor({ timeout: CLEARED_MS_MAX });
  assert.doesNotMatch(await leftOpen.content(), /schulden|Zullen we samen/, "the window tells it");
  for (const goes of [() => computer.goBack(), () => computer.goto(house.address + ROOM)]) {
    await goes();
    await computer.reload();
    assert.equal(await isIn(computer, house), false, "the next one at the computer is Bas");
    assert.doesNotMatch(await computer.content(), /schulden|Zullen we samen/, "it still stands there");
  }
  for (const path of [ROOM, `${ROOM}/bewaar`, `${ROOM}/papier`, `${ROOM}/afspraak.ics`, talk]) {
    await findsNothing(library, new URL(path, house.address).href);
  }
  // Neither does who runs the centre.
  const mo = await device({ storageState: await sessionOf(device, house, "mo") });
  for (const path of [DESK, talk, `${talk}/nood`, "/achterkamer", "/achterkamer/logboek", ROOM]) {
    await findsNothing(mo, new URL(path, house.address).href);
  }

  const home = await (await device(PHONE)).newPage();
  await comesIn(home, house, PEOPLE.bas);
  await home.goto(house.address + ROOM);
  await line(home, ANSWERS).waitFor();
  await home.locator("section[aria-labelledby=wie-keek]").getByText("Koen").first().waitFor();
  await home.locator("main a[href$='/weg']").click();
  await home.locator("main form button.btn-weg").click();
  await home.locator("main [name=tekst]").waitFor();
  assert.equal(await line(home, ASKS).count(), 0, "it was thrown away and stands there");
}

/** Koen sees on his phone that somebody waits, takes it, and only then reads who it is. */
async function takes(device, house) {
  const session = { storageState: await sessionOf(device, house, "koen") };
  const koen = await (await device({ ...session, ...PHONE })).newPage();
  await koen.goto(house.address + DESK);
  assert.doesNotMatch(await koen.locator("main").innerText(), /Bas|schulden/, "he reads it before");
  await koen.locator("main form[action$='/neem'] button").last().click();
  await line(koen, ASKS).waitFor();
  return koen;
}

async function offers(koen) {
  await koen.locator("main form[action$='/tijd'] [name=dag]").fill("2026-11-27");
  await koen.locator("main form[action$='/tijd'] [name=tijd]").fill("11.15");
  await koen.locator("main form[action$='/tijd'] button.btn").last().click();
  await koen.locator(".flash").waitFor();
}

/** Nothing that stays in a history says what this page is. */
async function looksLikeAnyPage(page, house) {
  assert.equal(await page.title(), "De Linde");
  assert.equal(new URL(page.url()).pathname, ROOM);
  assert.equal(new URL(page.url()).origin, new URL(house.address).origin);
}

/** Neither database and its log, nor the post, a photo, or a backup holds what they said. */
async function liesNowhere(house) {
  const backup = house.backsUp("unseen.tar");
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((own) => join(own.parentPath, own.name));
  for (const kept of ["voordeur.db", "voordeur.db-wal"]) {
    assert.ok(files.includes(join(house.folder, kept)), `${kept} was not looked at`);
  }
  assert.ok((await readFile(backup)).includes("Bas"), "the backup does not hold the house");
  for (const file of files) {
    const bytes = await readFile(file);
    for (const said of [ASKS, ANSWERS]) assert.ok(!bytes.includes(said), `${file} tells it`);
  }
}

async function findsNothing(visitor, url) {
  const answer = await visitor.request.get(url);
  assert.doesNotMatch(await answer.text(), /schulden|Zullen we samen/, `${url} tells it`);
}
