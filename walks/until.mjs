// Waiting for something to become true, instead of for time to pass.
import { setTimeout as pause } from "node:timers/promises";

const ASKS_AGAIN_MS = 25;

/** Asks until there is an answer and gives it; when there is none in time, says what was missed. */
export async function until(what, ask, msMax = 5_000) {
  const deadline = performance.now() + msMax;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (deadline < performance.now()) throw new Error(`waited ${msMax} ms in vain for ${what}`);
    await pause(ASKS_AGAIN_MS);
  }
}
