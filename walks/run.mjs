// Walks through the whole house: `node run.mjs`, or `node run.mjs WORD` for the walks so named.
import { everyAddressIsWalked } from "./addresses.mjs";
import { openBrowser } from "./browser.mjs";
import { openHouse } from "./house.mjs";
import { pageWalks, pageWalksAfterDeeds, pageWalksLater } from "./page_walks.mjs";
import { openStage, redControls } from "./red_controls.mjs";
import { scenes } from "./scenes/all.mjs";
import { Tally } from "./tally.mjs";

const word = process.argv[2] ?? "";
const chosen = (walks) => walks.filter(({ name }) => name.includes(word));

const browser = await openBrowser();
const tally = new Tally(browser);
const stage = await openStage();
await tally.walkAll(chosen(redControls), { stage });
await stage.close();

// What leaves traces comes after what only looks.
const rounds = [pageWalks, pageWalksAfterDeeds, scenes, ...pageWalksLater].map(chosen);
if (rounds.flat().length) {
  const house = await tally.walk({ name: "the house opens", walk: openHouse });
  if (house) {
    for (const round of rounds) await tally.walkAll(round, { house });
    if (!word) await tally.walk(everyAddressIsWalked);
    await tally.walk({ name: "the house closes in order", walk: house.close });
  }
}
// The browser goes with it, also when it no longer answers.
process.exit(tally.report() ? 0 : 1);
