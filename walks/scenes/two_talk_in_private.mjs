import assert from "node:assert/strict";
import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { HEARD_MS_MAX } from "./rooms.mjs";

export const name = "scene: Ria and Ben talk in private, live, and Piet finds nothing of it";
export const nDevices = 3;

const LIST = "/gesprekken";
const field = "main .praatbalk textarea";
const line = (page, words) =>
  page.getByRole("log").locator(".msg").getByText(words, { exact: true });

export async function walk({ device, house }) {
  const opens = async (name, options = {}) => {
    const storageState = await sessionOf(device, house, name);
    const page = await (await device({ storageState, ...options })).newPage();
    await page.goto(house.address + LIST);
    return page;
  };
  const ria = await opens("ria");
  const ben = await opens("ben", { viewport: LAPTOP });
  await ben.locator(".brieven .live").waitFor();
  for (const page of [ria, ben]) {
    await page.locator(".brieven a").first().click();
    await page.locator(field).waitFor();
  }
  await talks(ria, ben, "Zal ik helpen dragen?");
  await talks(ben, ria, "Heel graag, om 3 uur.");
  for (const page of [ria, ben]) await page.locator("[data-stil]").waitFor({ state: "hidden" });

  const piet = await opens("piet");
  assert.equal(await piet.locator(".brief").count(), 0, "Piet sees a conversation of others");
  const answer = await piet.request.get(ria.url());
  assert.equal(answer.status(), 404);
  assert(!(await answer.text()).includes("helpen dragen"), "Piet reads what Ria said");
}

async function talks(speaker, listener, words) {
  const begin = performance.now();
  await speaker.locator(field).fill(words);
  await speaker.locator("main .praatbalk button.btn").click();
  await line(listener, words).waitFor({ timeout: HEARD_MS_MAX });
  assert(performance.now() - begin < HEARD_MS_MAX, "it took longer than a second");
  await line(speaker, words).waitFor();
  for (const page of [speaker, listener]) {
    assert.equal(await line(page, words).count(), 1, "a line stands there twice");
  }
}
