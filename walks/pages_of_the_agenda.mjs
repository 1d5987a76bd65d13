// The pages of the agenda; `pages.mjs` says how such a page is written down.

import { cameForSoup } from "./deeds.mjs";
import { empties, presses, sendsEmpty, sendsItEmpty, steps } from "./prepare.mjs";

const SOUP = "/agenda/samen-soep-koken";
/** The first date that is still to come, from the list of all days. */
const DAY = "ul.taken a[href*='/dag?op=']";
const FLYERS = "/achterkamer/agenda/flyers";
const SOURCES = "/achterkamer/agenda/bronnen";

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

/** Pastes a list with something new on it, something that is there already, and a line of nonsense. */
async function pastesList(page) {
  const list = "9 december 14.00 Bingo\n26 november 16.00 Samen soep koken\nzomaer iets";
  await page.locator("main [name=lijst]").fill(list);
  await presses("form[action$='/lijst'] button")(page);
}

/** Keeps a photo of what hangs on a wall: of the page itself. */
async function bringsFlyer(page) {
  const buffer = await page.screenshot({ type: "jpeg" });
  const picture = { name: "flyer.jpg", mimeType: "image/jpeg", buffer };
  await page.locator("main [name=foto]").setInputFiles(picture);
  await page.locator("main [name=waar]").fill("Bij de bakker");
  await presses("form[action$='/flyers'] button")(page);
}

/** Asks what nobody should ask, and is warned. */
async function asksForHealth(page) {
  await page.locator("main [name=eigen]").fill("Welke ziekte heb je?");
  await presses("form[action$='/aanmelden'] button")(page);
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
  { name: "organise_new", path: "/agenda/nieuw", as: "fatima" },
  { name: "organise_example", path: "/agenda/nieuw?voorbeeld=eten", as: "fatima" },
  { name: "organise_resident", path: "/agenda/nieuw", as: "ria" },
  { name: "agenda_more_choice", path: "/agenda?wat=leren" },
  { name: "agenda_in_a_language", path: "/agenda?taal=tr" },
  { name: "agenda_of_the_house", path: "/agenda?van=huis" },
  { name: "activity_in_languages", path: "/agenda/computerinloop-vragen-over-je-telefoon" },
  {
    name: "organise_in_languages",
    path: "/agenda/computerinloop-vragen-over-je-telefoon/pas-aan",
    as: "mo",
  },
  { name: "my_agenda", path: "/agenda/mijn", as: "ria" },
  {
    name: "my_agenda_secret",
    path: "/agenda/mijn",
    as: "ben",
    isDifferentEachTime: true,
    prepare: presses("form button"),
  },
  { name: "agenda_framed", path: "/agenda/inbed" },
  { name: "agenda_hall", path: "/agenda/scherm?pauze=1", isOnPaper: true },
  { name: "agenda_week_sheet", path: "/agenda/weekblad", isOnPaper: true },
  { name: "agenda_week_sheet_empty", path: "/agenda/weekblad?vanaf=2026-01-05", isOnPaper: true },
  {
    name: "activity_poster",
    path: `${SOUP}/affiche`,
    isOnPaper: true,
    isDifferentEachTime: true,
  },
  {
    name: "activity_list",
    path: `${SOUP}/lijst`,
    as: "fatima",
    isOnPaper: true,
    isDifferentEachTime: true,
  },
  { name: "other_sites", path: "/achterkamer/agenda/andere-sites", as: "mo" },
  {
    name: "other_sites_mistake",
    path: "/achterkamer/agenda/andere-sites",
    as: "mo",
    prepare: sendsEmpty("form.card button"),
  },
  { name: "sources", path: SOURCES, as: "mo" },
  { name: "sources_mistake", path: SOURCES, as: "mo", prepare: sendsEmpty("form[action$='/bronnen'] button") },
  { name: "source", path: SOURCES, as: "mo", prepare: presses(".taken a") },
  { name: "bring_list", path: `${SOURCES}/lijst`, as: "fatima" },
  {
    name: "bring_list_mistake",
    path: `${SOURCES}/lijst`,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/lijst'] button"),
  },
  { name: "activity_gathered", path: "/agenda/taalcafe" },
  {
    name: "organise_mistake",
    path: `${SOUP}/pas-aan`,
    as: "fatima",
    prepare: steps(empties("[name=titel]"), sendsEmpty("form[action$='/pas-aan'] .btn-groot")),
  },
  { name: "organise_change", path: `${SOUP}/pas-aan`, as: "fatima" },
  { name: "attendance", path: `${SOUP}/wie`, as: "fatima" },
  {
    name: "attendance_mistake",
    path: `${SOUP}/wie`,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/wie'] button"),
  },
  { name: "activity_days", path: `${SOUP}/dagen`, as: "fatima" },
  {
    name: "activity_days_mistake",
    path: `${SOUP}/dagen`,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/dagen'] button"),
  },
  { name: "activity_day", path: `${SOUP}/dagen`, as: "fatima", prepare: presses(DAY) },
  {
    name: "activity_day_mistake",
    path: `${SOUP}/dagen`,
    as: "fatima",
    prepare: steps(presses(DAY), empties("[name=van]"), sendsEmpty("form[action$='/dag'] button")),
  },
  { name: "activity_proposed", path: "/agenda/samen-schaken", as: "fatima" },
  { name: "propose", path: "/agenda/bedenk", as: "ria" },
  { name: "propose_own", path: "/agenda/bedenk", as: "ben" },
  { name: "propose_mistake", path: "/agenda/bedenk", as: "ria", prepare: sendsEmpty("form[action='/agenda/bedenk'] .btn-groot") },
  { name: "proposals", path: "/achterkamer/agenda/voorstellen", as: "fatima" },
  {
    name: "proposals_mistake",
    path: "/achterkamer/agenda/voorstellen",
    as: "fatima",
    prepare: async (page) => {
      await page.locator(".stack-l details > summary").first().click();
      await sendsEmpty("form[action$='/nee'] button")(page);
    },
  },
  { name: "agenda_calls", path: "/achterkamer/agenda/bellen", as: "fatima" },
  { name: "agenda_at_once", path: "/achterkamer/agenda/meteen", as: "mo" },
  { name: "activity_from_home", path: "/agenda/muziek-raden" },
  { name: "asking", path: `${SOUP}/aanmelden`, as: "fatima" },
  {
    name: "asking_mistake",
    path: `${SOUP}/aanmelden`,
    as: "fatima",
    prepare: asksForHealth,
  },
  { name: "check_in", path: `${SOUP}/binnen`, as: "fatima" },
  {
    name: "check_in_mistake",
    path: `${SOUP}/binnen`,
    as: "fatima",
    prepare: presses("form[action$='/tellen'] button"),
  },
  { name: "outcome_later", path: `${SOUP}/terugblik`, as: "fatima" },
  { name: "agenda_doubles", path: "/achterkamer/agenda/dubbel", as: "fatima" },
  {
    name: "look_back_not_yet",
    path: "/agenda/terugblik/01900000-0000-7000-8000-000000000000",
    status: 404,
  },
  { name: "flyers", path: FLYERS, as: "fatima" },
  {
    name: "flyers_mistake",
    path: FLYERS,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/flyers'] button"),
  },
];

/** Whoever signs up leaves a trace on the list, and whoever looks at a list too. */
export const SLIPS_OF_THE_AGENDA = [
  {
    name: "look_at_list",
    path: `${SOURCES}/lijst`,
    as: "fatima",
    isDifferentEachTime: true,
    prepare: pastesList,
  },
  { name: "activity_slip", path: SOUP, isDifferentEachTime: true, prepare: getsSlip(1) },
  { name: "flyers_waiting", path: FLYERS, as: "fatima", isDifferentEachTime: true, prepare: bringsFlyer },
  {
    name: "organise_flyer",
    path: FLYERS,
    as: "fatima",
    isDifferentEachTime: true,
    prepare: steps(bringsFlyer, presses("a[href*='nieuw?flyer=']")),
  },
  {
    name: "activity_slip_mistake",
    path: SOUP,
    isDifferentEachTime: true,
    prepare: steps(getsSlip(2), givesAnotherName),
  },
];

const nthLooksBack = (nth) => async (device, house) => (await cameForSoup(device, house))[nth];

/** When the soup is eaten. */
export const AGENDA_LATER = [
  { name: "look_back", path: "/agenda/terugblik/{briefje}", findsPath: nthLooksBack(0) },
  {
    name: "look_back_mistake",
    path: "/agenda/terugblik/{briefje}",
    findsPath: nthLooksBack(0),
    prepare: sendsItEmpty,
  },
  { name: "look_back_done", path: "/agenda/terugblik/{briefje}", findsPath: nthLooksBack(1) },
];
