// The pages of who is who; `pages.mjs` says how such a page is written down.

import { presses, sendsEmpty, steps } from "./prepare.mjs";

const WALL = "/wie-is-wie";
const MINE = "/wie-is-wie/mij";
const opens = (name) => presses(`.portrait:has(h3:has-text('${name}')) .acts a`);

/** Writes what nobody should give away, and is told so with the words still there. */
async function givesNumberAway(page) {
  await page.locator("main [name=bericht]").fill("Mijn nummer is 111222333");
  await page.locator("main form[action$='/bericht'] button").click();
  await page.locator("#bericht-fout").waitFor();
}

/** Types hours that nobody can read. */
async function mistypesHours(page) {
  await page.locator("#maandag").fill("overdag");
  await sendsEmpty(`form[action='${MINE}'] .btn-vol`)(page);
}

export const PAGES_OF_WHO_IS_WHO = [
  { name: "wall", path: WALL },
  { name: "wall_by_language", path: `${WALL}?taal=ar` },
  { name: "wall_by_question", path: `${WALL}?over=geld` },
  { name: "wall_nobody", path: `${WALL}?over=koken` },
  // Neighbours come and go in the living room meanwhile.
  { name: "wall_resident", path: WALL, as: "tess", isDifferentEachTime: true },
  { name: "card", path: WALL, prepare: opens("Koen") },
  { name: "card_to_write_to", path: WALL, as: "tess", prepare: opens("Koen") },
  { name: "card_mistake", path: WALL, as: "tess", prepare: steps(opens("Koen"), givesNumberAway) },
  { name: "card_of_a_neighbour", path: WALL, as: "tess", prepare: opens("Bas"), isDifferentEachTime: true },
  { name: "card_own", path: WALL, as: "piet", prepare: opens("Piet") },
  { name: "my_card", path: MINE, as: "tess" },
  { name: "my_card_of_the_team", path: MINE, as: "piet" },
  {
    name: "my_card_mistake",
    path: MINE,
    as: "tess",
    prepare: sendsEmpty(`form[action='${MINE}'] .btn-vol`),
  },
  { name: "my_card_mistake_in_hours", path: MINE, as: "piet", prepare: mistypesHours },
];
