// One visit to one page: opening it, and putting the gates before it.
import { walked } from "./addresses.mjs";
import { WAYS, lookAs } from "./browser.mjs";
import { WATCHES } from "./gates/all.mjs";
import { giveEyes } from "./gates/eyes.mjs";

/**
 * Opens the page in this way, passes the gates of each look at it and tells what they found.
 *
 * `place` says where: `address` of the house, `path`, and perhaps `status` when it is no 200,
 * `session` of who visits, `prepare`, which brings the page into the state that is meant, and
 * `asksAnew` when it reloads itself every few seconds, which no gate is quick enough for.
 */
export async function visit(device, way, gates, place, { note, snapshot, mayWrite }) {
  const visitor = await device({ ...WAYS[way], storageState: place.session });
  const page = await visitor.newPage();
  const watches = await Promise.all(WATCHES.map((watch) => watch(page, place)));
  await open(page, place);
  if (place.asksAnew) await keepsStill(page);
  await giveEyes(page);
  const findings = [];
  for (const [look, ofLook] of gates) {
    await lookAs(page, look);
    for (const gate of ofLook) {
      const found = await gate(page, { note, snapshot, mayWrite });
      findings.push(...found.map((finding) => `${look}: ${finding}`));
    }
  }
  for (const findingsOf of watches) findings.push(...(await findingsOf()));
  return findings;
}

/** From now on the page stays as it is. */
const keepsStill = (page) =>
  page.route("**", (route) =>
    route.request().isNavigationRequest() ? route.abort("aborted") : route.fallback(),
  );

/** Goes there and makes sure that it is there: a gate before another page proves nothing. */
export async function open(page, { address, path, status = 200, prepare }) {
  const answer = await page.goto(address + path);
  if (answer.status() !== status) {
    throw new Error(`${path} answers ${answer.status()}, not ${status}`);
  }
  const at = page.url().slice(address.length);
  if (at !== path) throw new Error(`${path} leads to ${at}`);
  await prepare?.(page);
  walked(path, page.url().slice(address.length));
}
