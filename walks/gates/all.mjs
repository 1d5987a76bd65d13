// Which gates a page passes, in which way of opening it and of looking at it.
import { aria } from "../aria.mjs";
import { axe, axeColours } from "./axe.mjs";
import { csp } from "./csp.mjs";
import { dark } from "./dark.mjs";
import { forcedColours } from "./forced_colours.mjs";
import { focusShows, keyboard } from "./keyboard.mjs";
import { longWords } from "./long_words.mjs";
import { noScript } from "./no_script.mjs";
import { reflow } from "./reflow.mjs";
import { rtl } from "./rtl.mjs";
import { scriptErrors } from "./script_errors.mjs";
import { targets } from "./targets.mjs";
import { textSize } from "./text_size.mjs";
import { thirdParty } from "./third_party.mjs";

/** These watch from before the page opens until the last gate is passed, in every way. */
export const WATCHES = [csp, thirdParty, scriptErrors];

/** A sheet of paper is white, also in the evening, and never as narrow as a telephone. */
export const NOT_ON_PAPER = [dark, longWords];

/** Look by look, in this order: Tab shuts an open menu, and long words stay on the page. */
export const GATES = {
  phone: [
    ["day", [axe, aria, targets, reflow]],
    ["evening", [axeColours, dark]],
    ["laptop", [axe]],
    ["forced colours", [forcedColours, focusShows]],
    ["day", [keyboard, textSize, longWords]],
  ],
  arabic: [["day", [axe, rtl]]],
  "no script": [["day", [noScript]]],
};

/** These gates but the ones that do not apply. */
export const without = (left, gates) =>
  gates.map(([look, ofLook]) => [look, ofLook.filter((gate) => !left.includes(gate))]);
