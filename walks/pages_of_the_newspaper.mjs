// The pages of the newspaper; `pages.mjs` says how such a page is written down.

import { empties, presses, sendsEmpty, steps } from "./prepare.mjs";

const LIGHTS = "/krant/artikel/lichtjes-in-alle-straten-doe-mee-op-12-december";
const TIP = "/krant/artikel/een-brief-van-de-gemeente-zo-lees-je-hem-samen";
const MINE = "/krant/mijn-stukken";
const DESK = "/achterkamer/krant";
const ISSUE = "/achterkamer/krant/nummer";
const SEEDS = "/achterkamer/krant/ideeen";
const LETTER = "/achterkamer/krant/brief";
const BY_MAIL = "/krant/per-mail";
const ASK_FOR_IT = "form[action='/krant/per-mail'] .btn-groot";
const STOP = "/krant/per-mail/stop/00000000-0000-4000-8000-000000000000";
const GO_ON = "form[action='/krant/schrijf'] .btn-groot";
const SOUP = "a[href^='/krant/mijn-stukken/']:has-text('De soep van donderdag')";
const WALKING = "a[href^='/achterkamer/krant/stuk/']:has-text('Wandelen met een rollator')";
const TURNED_DOWN = "a[href$='/niet']";
const AT_HOME = "/krant/thuis";
const SLIP = "a[href^='/krant/thuis/briefje/']";
const ROUNDS = "/achterkamer/krant/bezorgen";
const ROUND = "a[href^='/achterkamer/krant/bezorgen/ronde/']";
const EDIT_THIS = "a[href^='/achterkamer/krant/stuk/']";
const VERSIONS = "a[href$='/versies']";

/** Fills in the first step, and goes on to the second. */
async function saysWhat(page) {
  await page.locator("main label:has([name=soort][value=stuk])").click();
  await page.locator("main [name=titel]").fill("De melkboer van het plein");
  await presses(GO_ON)(page);
}

/** Tells the story, and goes on to the last look. */
async function tellsIt(page) {
  await page.locator("main [name=tekst]").fill("Mijn oma kende hem nog. Hij kwam met paard en wagen.");
  await presses(GO_ON)(page);
}

export const PAGES_OF_THE_NEWSPAPER = [
  { name: "newspaper", path: "/krant" },
  { name: "newspaper_none", path: "/krant", centre: "wilg" },
  { name: "newspaper_number", path: "/krant/1", as: "ria" },
  { name: "newspaper_whole", path: "/krant/1/alles" },
  { name: "newspaper_numbers", path: "/krant/nummers" },
  { name: "newspaper_by_mail", path: BY_MAIL },
  { name: "newspaper_by_mail_mistake", path: BY_MAIL, prepare: sendsEmpty(ASK_FOR_IT) },
  { name: "newspaper_by_mail_stop", path: STOP },
  { name: "newspaper_by_mail_stopped", path: STOP, prepare: presses(".btn-groot") },
  { name: "article", path: LIGHTS },
  { name: "article_editor", path: LIGHTS, as: "piet" },
  { name: "article_to_editors", path: LIGHTS, as: "ben" },
  { name: "article_to_writer", path: TIP, as: "ria" },
  {
    name: "article_reaction_mistake",
    path: TIP,
    as: "ria",
    prepare: sendsEmpty("#reageer form button"),
  },
  { name: "my_pieces", path: MINE, as: "ria" },
  { name: "my_pieces_none", path: MINE, as: "koen" },
  { name: "my_piece", path: MINE, as: "ria", prepare: presses(SOUP) },
  {
    name: "my_piece_mistake",
    path: MINE,
    as: "ria",
    prepare: steps(presses(SOUP), sendsEmpty("form[action$='/reactie'] button")),
  },
  { name: "write", path: "/krant/schrijf", as: "ria" },
  { name: "write_mistake", path: "/krant/schrijf", as: "ria", prepare: sendsEmpty(GO_ON) },
  { name: "write_desk", path: "/krant/schrijf", as: "fatima" },
  { name: "write_story", path: "/krant/schrijf", as: "ria", prepare: saysWhat },
  { name: "write_look", path: "/krant/schrijf", as: "ria", prepare: steps(saysWhat, tellsIt) },
  { name: "write_translation", path: `/krant/schrijf?vertaal=${LIGHTS.split("/").pop()}`, as: "ria" },
  { name: "editors", path: DESK, as: "piet" },
  { name: "edit", path: DESK, as: "piet", prepare: presses(WALKING) },
  {
    name: "edit_mistake",
    path: DESK,
    as: "piet",
    prepare: steps(presses(WALKING), empties("[name=titel]"), sendsEmpty("#woorden .btn-groot")),
  },
  {
    name: "edit_photo_mistake",
    path: DESK,
    as: "piet",
    prepare: steps(presses(WALKING), sendsEmpty("form[action$='/foto'] button")),
  },
  { name: "edit_printed", path: LIGHTS, as: "piet", prepare: presses(EDIT_THIS) },
  { name: "edit_versions", path: DESK, as: "piet", prepare: presses(WALKING, VERSIONS) },
  { name: "edit_declined", path: DESK, as: "piet", prepare: presses(WALKING, TURNED_DOWN) },
  {
    name: "edit_declined_mistake",
    path: DESK,
    as: "piet",
    prepare: steps(presses(WALKING, TURNED_DOWN), sendsEmpty("form[action$='/niet'] button")),
  },
  {
    name: "editors_on_paper",
    path: "/achterkamer/krant/uitleg",
    as: "piet",
    isOnPaper: true,
  },
  { name: "newspaper_seeds", path: SEEDS, as: "piet" },
  { name: "write_seed", path: SEEDS, as: "piet", prepare: presses("a[href*='zaad=']") },
  { name: "editors_by_mail", path: LETTER, as: "piet" },
  {
    name: "editors_by_mail_mistake",
    path: LETTER,
    as: "piet",
    prepare: sendsEmpty("form[action$='/komt-terug'] button"),
  },
  { name: "at_home", path: AT_HOME },
  {
    name: "at_home_mistake",
    path: AT_HOME,
    prepare: sendsEmpty("form[action='/krant/thuis'] .btn-groot"),
  },
  { name: "at_home_own", path: AT_HOME, as: "ben" },
  { name: "at_home_desk", path: AT_HOME, as: "fatima" },
  {
    name: "at_home_desk_mistake",
    path: AT_HOME,
    as: "fatima",
    prepare: sendsEmpty("form[action='/krant/thuis/stop-voor'] button"),
  },
  { name: "at_home_slip", path: AT_HOME, as: "ben", prepare: presses(SLIP) },
  {
    name: "at_home_slip_mistake",
    path: AT_HOME,
    as: "ben",
    prepare: steps(presses(SLIP), sendsEmpty("form.form .btn-2")),
  },
  { name: "at_home_walker", path: AT_HOME, as: "tess" },
  { name: "rounds", path: ROUNDS, as: "piet" },
  {
    name: "rounds_mistake",
    path: ROUNDS,
    as: "piet",
    prepare: sendsEmpty("form[action='/achterkamer/krant/bezorgen/plek'] button"),
  },
  { name: "round", path: ROUNDS, as: "piet", prepare: presses(ROUND) },
  {
    name: "round_mistake",
    path: ROUNDS,
    as: "piet",
    prepare: steps(
      presses(ROUND),
      empties("[name=naam]"),
      sendsEmpty("form:has([name=bezorger]) button"),
    ),
  },
  {
    name: "round_on_paper",
    path: AT_HOME,
    as: "tess",
    prepare: presses("a[href^='/krant/ronde/']"),
    isOnPaper: true,
  },
  { name: "number_in_the_making", path: ISSUE, as: "piet" },
  {
    name: "number_mistake",
    path: ISSUE,
    as: "piet",
    prepare: steps(
      empties("[name=naam]"),
      sendsEmpty("form[action='/achterkamer/krant/nummer'] button"),
    ),
  },
];

/** Neighbours react below articles. */
export const PAGES_WITH_REMARKS = [
  { name: "article_remarks", path: LIGHTS, as: "ben" },
  { name: "article_remarks_editor", path: LIGHTS, as: "piet" },
  {
    name: "article_remarks_mistake",
    path: LIGHTS,
    as: "ben",
    prepare: sendsEmpty("#reacties form[action$='/reacties'] button"),
  },
];
