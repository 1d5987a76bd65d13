// A gate that lets everything pass proves nothing: each must stop its bad page, and none the good one.
import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { aria } from "./aria.mjs";
import { WAYS } from "./browser.mjs";
import { GATES, without } from "./gates/all.mjs";
import { axe, axeColours } from "./gates/axe.mjs";
import { dark } from "./gates/dark.mjs";
import { forcedColours } from "./gates/forced_colours.mjs";
import { focusShows, keyboard } from "./gates/keyboard.mjs";
import { longWords } from "./gates/long_words.mjs";
import { noScript } from "./gates/no_script.mjs";
import { reflow } from "./gates/reflow.mjs";
import { rtl } from "./gates/rtl.mjs";
import { quietInPause, spokenOnce, spokenTogether } from "./gates/spoken.mjs";
import { targets } from "./gates/targets.mjs";
import { textSize } from "./gates/text_size.mjs";
import { withNamesOfTheirOwn } from "./page_walks.mjs";
import { openEars } from "./screen_reader.mjs";
import { visit } from "./visit.mjs";

const HERE = import.meta.dirname;
const GOOD_SNAPSHOT = join(HERE, "good.yml");

/** On a stage the page itself lets others speak. */
const onStage = (gate) => {
  const listens = async (page) => {
    await openEars(page);
    return gate(page, (...lines) => page.evaluate((said) => window.says(said), lines));
  };
  return Object.defineProperty(listens, "name", { value: gate.name });
};

/** The bad page, who must stop it (nobody where a watch must), in which way of opening it or look
 * at it, and with what words. */
const CONTROLS = [
  ["axe", axe, "day", "axe label"],
  ["aria", aria, "day", "a screen reader says something else"],
  ["reflow", reflow, "day", "the page is"],
  ["reflow_hidden", reflow, "day", "sticks out of the window of 320 px"],
  ["text_size", textSize, "day", "is cut off by p.vak"],
  ["text_size_button", textSize, "day", "is cut off by button"],
  ["long_words", longWords, "day", "is cut off by button"],
  ["long_words_sideways", longWords, "day", "long words, 320 px: the page is"],
  ["long_words_overlap", longWords, "day", "overlap"],
  ["spoken_twice", onStage(spokenOnce), "day", "a new line is spoken 2 times"],
  ["spoken_never", onStage(spokenOnce), "day", "a new line is spoken 0 times"],
  ["spoken_and_focused", onStage(spokenOnce), "day", "a new line takes the focus"],
  ["spoken_one_by_one", onStage(spokenTogether), "day", "6 lines at once are spoken one by one"],
  ["spoken_in_pause", onStage(quietInPause), "day", "during a pause is spoken"],
  ["targets", targets, "day", "is 16 × 16 px, not 44"],
  ["csp", undefined, "day", "CSP img-src"],
  ["third_party", undefined, "day", "asks another server"],
  ["third_party_knock", undefined, "day", "knocks at another server"],
  ["script_errors", undefined, "day", "a script stumbles"],
  ["keyboard_trap", keyboard, "day", "keeps the focus"],
  ["keyboard_circle", keyboard, "day", "Tab never comes to button"],
  ["keyboard_unseen", keyboard, "day", "does not show that it has the focus"],
  ["keyboard_order", keyboard, "day", "has a tabindex above zero"],
  ["keyboard_covered", keyboard, "day", "is hidden behind something"],
  ["forced_colours", forcedColours, "forced colours", "nothing shows that one can press"],
  ["forced_colours", focusShows, "forced colours", "does not show that it has the focus"],
  ["no_script", noScript, "no script", "does nothing without JavaScript: button"],
  ["no_script", noScript, "no script", "does nothing without JavaScript: a"],
  ["no_script_empty", noScript, "no script", "the page is empty"],
  ["csp", undefined, "no script", "CSP img-src"],
  ["rtl", rtl, "arabic", "Arabic that starts at the left"],
  ["dark", dark, "evening", "the page itself stays bright in the evening"],
  ["dark_card", dark, "evening", "dazzles in the evening: section"],
  ["dark_pale", axeColours, "evening", "axe color-contrast"],
];

const bad = CONTROLS.map(([name, gate, sight, words]) => ({
  name: `red control: ${gate?.name ?? "a watch"} stops bad/${name}.html, ${sight}`,
  async walk({ device, stage }) {
    const [way, look] = sight in WAYS ? [sight, "day"] : ["phone", sight];
    const place = { address: stage.address, path: `/bad/${name}.html` };
    const kept = { note: () => {}, snapshot: GOOD_SNAPSHOT, mayWrite: false };
    const findings = await visit(device, way, [[look, gate ? [gate] : []]], place, kept);
    if (findings.some((finding) => finding.includes(words))) return;
    throw new Error(`nobody said “${words}”, only: ${findings.join("; ") || "nothing"}`);
  },
}));

/** The good page is Dutch, so it has nothing to show to the gate for Arabic. */
const good = Object.entries(GATES).map(([way, gates]) => ({
  name: `red control: good.html passes, ${way}`,
  async walk({ device, stage, note }) {
    const place = { address: stage.address, path: "/good.html" };
    const kept = { note, snapshot: GOOD_SNAPSHOT, mayWrite: false };
    const findings = await visit(device, way, without([rtl], gates), place, kept);
    if (findings.length) throw new Error(findings.join("\n"));
  },
}));

const namesakes = {
  name: "red control: two pages of one name are refused",
  async walk() {
    try {
      withNamesOfTheirOwn([{ name: "card" }, { name: "card" }]);
    } catch {
      return;
    }
    throw new Error("two pages named card went through");
  },
};

export const redControls = [...bad, ...good, namesakes];

const KINDS = { html: "text/html; charset=utf-8", svg: "image/svg+xml" };

/** Serves the pages above, with a policy that the bad one breaks. */
export async function openStage() {
  const server = createServer(async (request, response) => {
    const kind = KINDS[request.url.split(".").at(-1)];
    const page = kind && (await readFile(join(HERE, request.url)).catch(() => undefined));
    response.writeHead(page ? 200 : 404, {
      "content-type": kind ?? "text/plain",
      "content-security-policy": "default-src 'self' 'unsafe-inline'",
    });
    response.end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
