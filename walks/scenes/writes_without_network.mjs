import assert from "node:assert/strict";
import { presses } from "../prepare.mjs";
import { PEOPLE, comesIn } from "../people.mjs";
import { goesOut } from "./rooms.mjs";

export const name = "scene: what Tess writes in a tunnel lies on her telephone, and comes to the house after it";

const STORY = "Mijn oma kende de melkboer nog.";
const shelves = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((shelf) => shelf.startsWith("concept-")));

export async function walk({ device, house }) {
  // She goes out in the end, so she comes in for herself: what others hold stays open.
  const phone = await device();
  let page = await phone.newPage();
  await comesIn(page, house, PEOPLE.tess);
  await tellsThat(page, house);
  await phone.setOffline(true);
  await page.locator("main [name=tekst]").fill(STORY);
  await page.getByText(/Bewaard op dit apparaat om \W*\d\d\.\d\d/).waitFor();
  // Handing in does not end on a page of the browser.
  await page.locator("form[action='/krant/schrijf'] .btn-groot").click();
  assert.equal(await page.locator("main [name=tekst]").inputValue(), STORY, "the words are gone");
  assert.equal((await shelves(page)).length, 1, "nothing lies on the telephone");
  // The telephone is put away before there is a network again.
  await page.close();
  await phone.setOffline(false);
  page = await phone.newPage();
  await page.goto(`${house.address}/krant/schrijf`);

  const offer = page.getByText("Op dit apparaat staat nog wat je schreef");
  await offer.waitFor();
  await page.getByRole("button", { name: "Zet het terug" }).click();
  await page.getByText(/Bewaard om \W*\d+\.\d\d/).waitFor();
  assert.deepEqual(await shelves(page), [], "it still lies on the telephone");
  assert.equal(await page.locator("main [name=tekst]").inputValue(), STORY, "it did not come back");
  await page.goto(`${house.address}/krant/schrijf`);
  assert.equal(await offer.count(), 0, "what the house has is offered again");
  await page.getByText("Je was hiermee bezig.").waitFor();

  await leavesNothing(page, house);
}

/** On the way out everything goes, also what never reached the house. */
async function leavesNothing(page, house) {
  await tellsThat(page, house);
  await page.evaluate(() => {
    const shelf = document.querySelector("[data-plank]").dataset.plank;
    localStorage.setItem(shelf, JSON.stringify({ fields: "tekst=geheim", at: Date.now() }));
    const other = shelf.replace(/^concept-.{36}/, "concept-00000000-0000-4000-8000-000000000000");
    localStorage.setItem(other, JSON.stringify({ fields: "tekst=van+Ben", at: Date.now() }));
  });
  await page.goto(`${house.address}/krant/schrijf`);
  assert.equal((await shelves(page)).length, 1, "what somebody else wrote still lies there");
  await goesOut(page, house);
  assert.deepEqual(await shelves(page), [], "something stays behind");
}

async function tellsThat(page, house) {
  await page.goto(`${house.address}/krant/schrijf`);
  await page.locator("main label:has([name=soort][value=stuk])").click();
  await page.locator("main [name=titel]").fill("De melkboer van het plein");
  await presses("form[action='/krant/schrijf'] .btn-groot")(page);
}
