// The pages of the agenda; `pages.mjs` says how such a page is written down.

import { empties, presses, sendsEmpty, sendsItEmpty, steps } from "./prepare.mjs";

const SOUP = "/agenda/samen-soep-koken";
const ORGANISED = "/achterkamer/agenda/samen-soep-koken";

/** Signs up for a later date under a first name, and comes to the slip. */
function getsSlip(nthDate) {
  return async (page) => {
    await page.locator("main details > summary").click();
    await presses(`details li:nth-child(${nthDate}) a`)(page);
    await page.locator("main [name=naam]").fill("Henk");
    await presses("form:has([name=naam]) button.btn")(page);
  };
}

/** Gives another name than the one that the slip was made for. */
async function givesAnotherName(page) {
  await page.locator("main [name=naam]").fill("Piet");
  await presses("form:has([name=naam]) button")(page);
}

export const PAGES_OF_THE_AGENDA = [
  { name: "agenda", path: "/agenda" },
  { name: "agenda_for_children", path: "/agenda?wat=kinderen" },
  { name: "agenda_empty", path: "/agenda?vanaf=2025-12-24" },
  { name: "agenda_host", path: "/agenda", as: "fatima" },
  { name: "activity", path: SOUP },
  { name: "activity_mistake", path: SOUP, prepare: sendsItEmpty },
  { name: "activity_resident", path: SOUP, as: "ria" },
  { name: "activity_host", path: SOUP, as: "fatima" },
  { name: "activity_full", path: "/agenda/naaicafe" },
  { name: "activity_walk_in", path: "/agenda/wandelclub-rustig-tempo" },
  { name: "organise_new", path: "/achterkamer/agenda/nieuw", as: "fatima" },
  {
    name: "organise_mistake",
    path: ORGANISED,
    as: "fatima",
    prepare: steps(empties("[name=titel]"), sendsItEmpty),
  },
  { name: "organise_change", path: ORGANISED, as: "fatima" },
  { name: "attendance", path: `${ORGANISED}/wie`, as: "fatima" },
  {
    name: "attendance_mistake",
    path: `${ORGANISED}/wie`,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/wie'] button"),
  },
];

/** Whoever signs up leaves a trace on the list. */
export const SLIPS_OF_THE_AGENDA = [
  { name: "activity_slip", path: SOUP, isDifferentEachTime: true, prepare: getsSlip(1) },
  {
    name: "activity_slip_mistake",
    path: SOUP,
    isDifferentEachTime: true,
    prepare: steps(getsSlip(2), givesAnotherName),
  },
];
