// Walking the walks, two side by side, and counting how they end.
import { stripVTControlCharacters } from "node:util";
import { newDevice } from "./browser.mjs";

const SIDE_BY_SIDE = 2;
/** A walk that waits for ever would keep the whole check waiting. */
const WALK_MS_MAX = 180_000;
/** A browser that lost its page in the middle of something may never say that it is closed. */
const CLOSE_MS_MAX = 10_000;

export class Tally {
  #browser;
  #nPassed = 0;
  #nFailed = 0;
  #notes = new Map();

  constructor(browser) {
    this.#browser = browser;
  }

  /** Walks that need two devices go alone, so that never more than two are in use. */
  async walkAll(walks, surroundings) {
    const queue = walks.filter((walk) => walk.nDevices !== 2);
    const one = async () => {
      for (let walk = queue.shift(); walk; walk = queue.shift())
        await this.walk(walk, surroundings);
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, one));
    for (const walk of walks.filter((walk) => walk.nDevices === 2)) {
      await this.walk(walk, surroundings);
    }
  }

  /** Gives the walk its devices, and says how it went; one that fails does not stop the others. */
  async walk({ name, walk }, surroundings) {
    const devices = [];
    const device = async (options) => {
      devices.push(await newDevice(this.#browser, options));
      return devices.at(-1);
    };
    const note = (words) => this.#notes.set(words, (this.#notes.get(words) ?? 0) + 1);
    const begin = performance.now();
    try {
      const answer = await within(WALK_MS_MAX, walk({ ...surroundings, device, note }));
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      console.log(`ok    ${name} (${seconds} s)`);
      this.#nPassed += 1;
      return answer;
    } catch (error) {
      console.log(`FAIL  ${name}\n${indented(stripVTControlCharacters(error.message))}`);
      this.#nFailed += 1;
    } finally {
      for (const device of devices) {
        await within(CLOSE_MS_MAX, device.close()).catch(() => note("a device did not close"));
      }
    }
  }

  /** The notes, for a person to judge, and the sum as the last line; nothing walked is no success. */
  report() {
    for (const [words, n] of this.#notes) console.log(`note  ${words} (${n} times)`);
    console.log(`${this.#nPassed} passed, ${this.#nFailed} failed`);
    return this.#nFailed === 0 && 0 < this.#nPassed;
  }
}

/** What this work answers; an error when it takes longer. */
async function within(msMax, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(fail, msMax, new Error(`not done within ${msMax} ms`));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const indented = (words) => words.trim().replace(/^/gm, "      ");
