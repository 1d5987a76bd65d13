// Pictures of every page, to look at with one's own eyes: `node shots.mjs FOLDER`
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { LAPTOP, PHONE, WAYS, openBrowser } from "./browser.mjs";
import { openHouse } from "./house.mjs";
import { PAGES } from "./pages.mjs";
import { sessionOf } from "./people.mjs";
import { Tally } from "./tally.mjs";
import { open } from "./visit.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("Say in which folder the pictures should come: node shots.mjs FOLDER");
await mkdir(folder, { recursive: true });

function shot(place, way, viewport) {
  const name = `${place.name}-${viewport.width}-${way.replace(" ", "_")}`;
  return {
    name,
    async walk({ device, house }) {
      const storageState = place.as && (await sessionOf(device, house, place.as));
      const visitor = await device({ ...WAYS[way], viewport, storageState });
      const page = await visitor.newPage();
      await open(page, { ...place, address: house.address });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
  };
}

const shots = PAGES.flatMap((place) =>
  ["day", "evening", "arabic", "no script"].flatMap((way) =>
    [PHONE, LAPTOP].map((viewport) => shot(place, way, viewport)),
  ),
);

const browser = await openBrowser();
const tally = new Tally(browser);
const house = await openHouse();
await tally.walkAll(shots, { house });
await house.close();
await browser.close();
process.exitCode = tally.report() ? 0 : 1;
