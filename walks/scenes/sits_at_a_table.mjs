import { LAPTOP } from "../browser.mjs";
import { sessionOf } from "../people.mjs";
import { entersLivingRoom, livingRoom, says } from "./rooms.mjs";

export const name = "scene: Ria sees on her open page that Ben comes in, waves and goes out";
export const nDevices = 2;

const TABLE = "/huiskamer/taaltafel";

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const isBen = await sessionOf(device, house, "ben");
  const laptop = await device({ storageState: isBen, viewport: LAPTOP });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house, TABLE);
  await entersLivingRoom(ben, house, TABLE);
  const face = ria.locator("[data-aanwezig] li").getByText("Ben");

  await ben.locator("form[action='/huiskamer/binnen'] button").click();
  await face.waitFor();

  await ben.locator("[name=snel][value=zwaai]").click();
  await ria.locator(".msg.zwaai").last().getByText("Ben").first().waitFor();

  await ben.locator("form[action='/huiskamer/buiten'] button").click();
  await face.waitFor({ state: "detached" });

  const words = "Ik zag je zwaaien, Ben.";
  await says(ria, words);
  await livingRoom.line(ria, words).waitFor();
}
