// Pictures of every page, or of those with this word in their name, to look at with one's own
// eyes: `node shots.mjs FOLDER [WORD]`
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { LAPTOP, LOOKS, PHONE, WAYS, openBrowser } from "./browser.mjs";
import { openHouse } from "./house.mjs";
import { placeOf } from "./page_walks.mjs";
import { PAGES } from "./pages.mjs";
import { PAGES_AFTER_DEEDS, PAGES_LATER } from "./pages_after_deeds.mjs";
import { Tally } from "./tally.mjs";
import { open } from "./visit.mjs";

const [folder, word = ""] = process.argv.slice(2);
if (!folder) throw new Error("Say where the pictures should come: node shots.mjs FOLDER [WORD]");
await mkdir(folder, { recursive: true });

function shot(shown, way, viewport) {
  const name = `${shown.name}-${viewport.width}-${way.replace(" ", "_")}`;
  return {
    name,
    async walk({ device, house }) {
      const place = await placeOf(shown, device, house);
      const visitor = await device({ ...WAYS[way], ...LOOKS[way], viewport, storageState: place.session });
      const page = await visitor.newPage();
      await open(page, place);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
  };
}

const shotsOf = (place) =>
  ["day", "evening", "arabic", "no script"].flatMap((way) =>
    [PHONE, LAPTOP].map((viewport) => shot(place, way, viewport)),
  );

const browser = await openBrowser();
const tally = new Tally(browser);
const house = await openHouse();
for (const round of [PAGES, PAGES_AFTER_DEEDS, ...PAGES_LATER]) {
  const pages = round.filter(({ name }) => name.includes(word));
  await tally.walkAll(pages.flatMap(shotsOf), { house });
}
await house.close();
await browser.close();
process.exitCode = tally.report() ? 0 : 1;
