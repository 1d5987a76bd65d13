// What others say on an open page is spoken once each, together when it comes fast, and not at all
// during a pause. `says` lets somebody else say these lines, as fast as they can.
import { heard } from "../screen_reader.mjs";

/** Within so long everything has been spoken that will be. */
const SPOKEN_MS_MAX = 2_500;
/** More lines than this in a second are spoken as one sentence that counts them. */
const FAST = 3;

const PAUSE = "[data-pauze]";

/** A new line is spoken exactly once, and nothing moves the focus. */
export async function spokenOnce(page, says) {
  const words = "Wie heeft een ladder voor mij?";
  const stays = await remembersFocus(page);
  const said = await spokenAfter(page, () => says(words));
  const n = said.filter((phrase) => phrase.includes(words)).length;
  return [
    ...(n === 1 ? [] : [`a new line is spoken ${n} times`]),
    ...((await stays()) ? [] : ["a new line takes the focus"]),
  ];
}

/** The first of many lines may be spoken one by one; how many there were comes in one sentence. */
export async function spokenTogether(page, says) {
  const lines = [1, 2, 3, 4, 5, 6].map((nth) => `Ik ook, zeg ik nu als nummer ${nth}.`);
  const stays = await remembersFocus(page);
  const said = await spokenAfter(page, () => says(...lines));
  const single = said.filter((phrase) => lines.some((line) => phrase.includes(line)));
  const counting = said.filter((phrase) => !single.includes(phrase));
  const n = Number(counting[0]?.match(/\d+/)?.[0] ?? 0);
  const isTold = lines.length - single.length <= n && n <= lines.length;
  return [
    ...(single.length <= FAST ? [] : [`${single.length} lines at once are spoken one by one`]),
    ...(counting.length <= 1 ? [] : [`lines at once are counted ${counting.length} times`]),
    ...(isTold ? [] : [`of ${lines.length} lines ${single.length} are spoken and ${n} counted`]),
    ...((await stays()) ? [] : ["many lines take the focus"]),
  ];
}

/** "Even pauze": nothing is spoken until one goes on. */
export async function quietInPause(page, says) {
  const words = "Dit mag straks.";
  await page.locator(PAUSE).click();
  const said = await spokenAfter(page, () => says(words));
  const after = await spokenAfter(page, () => page.locator(PAUSE).click());
  return [
    ...(said.length === 0 ? [] : [`during a pause is spoken: ${said[0]}`]),
    ...(after.some((phrase) => phrase.includes(words)) ? [] : ["after a pause nothing is spoken"]),
  ];
}

/** What is spoken by itself because of this. */
export async function spokenAfter(page, deed) {
  await heard(page);
  await deed();
  await page.waitForTimeout(SPOKEN_MS_MAX);
  return heard(page);
}

async function remembersFocus(page) {
  const before = await page.evaluateHandle(() => document.activeElement);
  return () => page.evaluate((element) => document.activeElement === element, before);
}
