import { sessionOf } from "../people.mjs";
import { entersLivingRoom } from "./rooms.mjs";

export const name = "scene: who closes the page a moment after coming in is gone within a minute";
export const nDevices = 2;

const TABLE = "/huiskamer/taaltafel";
const GONE_MS_MAX = 60_000;

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const laptop = await device({ storageState: await sessionOf(device, house, "ben") });
  const [ria, ben] = [await phone.newPage(), await laptop.newPage()];
  await entersLivingRoom(ria, house, TABLE);
  await entersLivingRoom(ben, house, TABLE);
  const face = ria.locator("[data-aanwezig] li").getByText("Ben");
  await ben.locator("form[action='/huiskamer/binnen'] button").click();
  await face.waitFor();

  await ben.close();

  await face.waitFor({ state: "detached", timeout: GONE_MS_MAX });
}
