import { LAPTOP } from "../browser.mjs";
import { takesAway } from "../deeds.mjs";
import { sessionOf } from "../people.mjs";
import { presses, reports } from "../prepare.mjs";
import { HEARD_MS_MAX, entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: what Ria reports and Fatima takes away leaves Ria's open pages at once";
export const nDevices = 2;

export async function walk({ device, house }) {
  const words = "Jij hoort hier helemaal niet.";
  const borrowed = await device({ storageState: await sessionOf(device, house, "ben") });
  const ben = await borrowed.newPage();
  await entersLivingRoom(ben, house);
  await says(ben, words);
  await livingRoom.line(ben, words).waitFor();
  await borrowed.close();

  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const [open, paused, reporting] = [
    await phone.newPage(),
    await phone.newPage(),
    await phone.newPage(),
  ];
  await entersLivingRoom(open, house);
  await entersLivingRoom(paused, house);
  await paused.locator("[data-pauze]").click();
  await entersLivingRoom(reporting, house);
  await livingRoom.item(reporting, words).locator(".msg-acts a").click();
  await reporting.locator("main a[href^='/melden/']").waitFor();
  await reports(reporting);
  await reporting.close();

  const isFatima = await sessionOf(device, house, "fatima");
  const laptop = await device({ storageState: isFatima, viewport: LAPTOP });
  const fatima = await laptop.newPage();
  await fatima.goto(`${house.address}/achterkamer/meldingen`);
  await presses("tbody a:has-text('Ben')")(fatima);
  await takesAway(fatima);
  for (const page of [open, paused]) {
    await livingRoom.line(page, words).waitFor({ state: "detached", timeout: HEARD_MS_MAX });
  }
}
