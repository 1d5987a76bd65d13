import assert from "node:assert/strict";
import { join } from "node:path";
import { busyTables } from "../deeds.mjs";
import { quietInPause, spokenAfter, spokenOnce, spokenTogether } from "../gates/spoken.mjs";
import { compare } from "../kept.mjs";
import { sessionOf } from "../people.mjs";
import { openEars, readThrough } from "../screen_reader.mjs";
import { entersLivingRoom, says } from "./rooms.mjs";

export const name = "scene: what Ria hears who does not see: the room, and each line once";
export const nDevices = 2;

const SPOKEN = join(import.meta.dirname, "../spoken");
const TABLE = { path: "/huiskamer/koffietafel", slug: "koffietafel" };
const CLOSED = "/huiskamer/leeszaal";

export async function walk({ device, house }) {
  await busyTables(device, house);
  const laptop = await device({ storageState: await sessionOf(device, house, "fatima") });
  const fatima = await laptop.newPage();
  await entersLivingRoom(fatima, house, TABLE.path);
  await fatima.locator("form[action='/huiskamer/binnen'] button").click();
  await says(fatima, "Welkom aan de koffietafel.");
  await fatima.getByRole("log").getByText("Welkom aan de koffietafel.", { exact: true }).waitFor();

  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  // What she hears does not hang on where she sat a moment ago.
  const out = { headers: { origin: house.address }, maxRedirects: 0 };
  assert.equal((await phone.request.post(`${house.address}/huiskamer/buiten`, out)).status(), 303);
  const ria = await phone.newPage();
  // The first page after that says goodbye.
  await ria.goto(house.address);
  await ria.goto(house.address + CLOSED);
  await openEars(ria);
  const closed = await readThrough(ria);

  await entersLivingRoom(ria, house, TABLE.path);
  await openEars(ria);
  const opened = await readThrough(ria);
  const line = await spokenAfter(ria, () => say(laptop, house, ["Dag Ria, fijn dat je er bent."]));
  const own = await spokenAfter(ria, () => says(ria, "Dag Fatima!"));
  const findings = [
    ...(await spokenOnce(ria, (...lines) => say(laptop, house, lines))),
    ...(await spokenTogether(ria, (...lines) => say(laptop, house, lines))),
    ...(await quietInPause(ria, (...lines) => say(laptop, house, lines))),
    ...(await compare(join(SPOKEN, "living_room_closed.txt"), closed.join("\n"))),
    ...(await compare(join(SPOKEN, "living_room.txt"), opened.join("\n"))),
    ...(await compare(join(SPOKEN, "living_room_lines.txt"), [...line, ...own].join("\n"))),
  ];
  assert.deepEqual(findings, []);
}

/** Says these lines as fast as a house can hear them. */
const say = (device, house, lines) =>
  Promise.all(
    lines.map(async (words) => {
      const answer = await device.request.post(`${house.address}/huiskamer`, {
        form: { tekst: words, tafel: TABLE.slug },
        headers: { origin: house.address },
        maxRedirects: 0,
      });
      assert.equal(answer.status(), 303, `“${words}” was not said`);
    }),
  );
