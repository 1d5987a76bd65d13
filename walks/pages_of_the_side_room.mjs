// The pages of the side room; `pages.mjs` says how such a page is written down.

import { BEGINS } from "./house.mjs";
import { presses, sendsEmpty, steps } from "./prepare.mjs";

const ROOM = "/zijkamer";
const DESK = "/achterkamer/zijkamer";
const TALK = ".taken a[href^='/achterkamer/zijkamer/0']";

/** Writes what nobody should give away, and is told so with the words still there. */
async function givesNumberAway(page) {
  await page.locator("main .praatbalk textarea").fill("Mijn nummer is 111222333");
  await page.locator("main .praatbalk button.btn").click();
  await page.locator("#zeg-fout").waitFor();
}

/** Comes in as a guest without a name. */
async function comesAsNobody(page) {
  await page.locator("main form[action$='/gast'] button.btn").click();
  await page.locator("#naam-fout").waitFor();
}

/** Asks for a day that is none. */
async function asksForNoDay(page) {
  await presses(TALK)(page);
  await page.locator("main form[action$='/nog-eens'] button").click();
  await page.locator("#nog-eens-fout").waitFor();
}

let nSlips = 0;

/** Agrees a time with somebody without a device; each time another, as nobody is at two places. */
async function makesSlip(page) {
  nSlips += 1;
  const day = new Date(BEGINS + (3 + nSlips) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.locator("main [name=naam]").fill("Cor");
  await page.locator("main [name=dag]").fill(day);
  await page.locator("main [name=tijd]").fill("14.00");
  await presses("form button.btn")(page);
}

/** Goes where a colleague says why they have to look. */
async function looksAtDanger(page) {
  const take = await page.locator("main form[action$='/neem']").first().getAttribute("action");
  await page.goto(new URL(take.replace(/neem$/, "nood"), page.url()).href);
}

export const PAGES_OF_THE_SIDE_ROOM = [
  { name: "side_room", path: ROOM },
  { name: "side_room_guest_mistake", path: ROOM, prepare: comesAsNobody },
  { name: "side_room_sheet", path: `${ROOM}/blad` },
  { name: "side_room_to_begin", path: ROOM, as: "ben" },
  { name: "side_room_talk", path: ROOM, as: "ria" },
  { name: "side_room_waiting", path: ROOM, as: "tess" },
  { name: "side_room_mistake", path: ROOM, as: "ria", prepare: givesNumberAway },
  { name: "side_room_photo", path: `${ROOM}/foto`, as: "ria" },
  {
    name: "side_room_photo_mistake",
    path: `${ROOM}/foto`,
    as: "ria",
    prepare: sendsEmpty("form button.btn"),
  },
  { name: "side_room_away", path: `${ROOM}/weg`, as: "ria" },
  { name: "side_room_paper", path: `${ROOM}/papier`, as: "ria", isOnPaper: true },
  { name: "side_room_queue", path: DESK, as: "koen" },
  { name: "side_room_desk", path: DESK, as: "koen", prepare: presses(TALK) },
  { name: "side_room_desk_mistake", path: DESK, as: "koen", prepare: asksForNoDay },
  { name: "side_room_danger", path: DESK, as: "koen", prepare: looksAtDanger },
  {
    name: "side_room_danger_mistake",
    path: DESK,
    as: "koen",
    prepare: steps(looksAtDanger, sendsEmpty("form .btn-weg")),
  },
  { name: "side_room_answers", path: `${DESK}/antwoorden`, as: "koen" },
  {
    name: "side_room_answers_mistake",
    path: `${DESK}/antwoorden`,
    as: "koen",
    prepare: sendsEmpty("form button.btn:not(.btn-tekst)"),
  },
  { name: "side_room_desk_time", path: `${DESK}/afspraak`, as: "koen" },
  {
    name: "side_room_desk_time_mistake",
    path: `${DESK}/afspraak`,
    as: "koen",
    prepare: sendsEmpty("form button.btn"),
  },
  { name: "side_room_practice", path: `${DESK}/oefenen`, as: "koen" },
  {
    name: "side_room_practice_mistake",
    path: `${DESK}/oefenen?wie=rita`,
    as: "koen",
    prepare: sendsEmpty("form button.btn"),
  },
  {
    name: "side_room_practice_end",
    path: `${DESK}/oefenen?wie=jo`,
    as: "koen",
    prepare: async (page) => {
      for (const says of ["Welkom, Jo.", "Vertel eens over Wil.", "Denk je aan doodgaan?", "Kom soep eten."]) {
        await page.locator("#tekst").fill(says);
        await page.locator("form button.btn").last().click();
        await page.locator(".msg.ik").getByText(says, { exact: true }).waitFor();
      }
    },
  },
  { name: "side_room_hours", path: `${DESK}/uren`, as: "koen" },
  {
    name: "side_room_hours_mistake",
    path: `${DESK}/uren`,
    as: "koen",
    prepare: steps(async (page) => {
      await page.locator("main [name=van]").first().fill("later");
    }, sendsEmpty("form button.btn")),
  },
];

/** What stands on other pages from then on. */
export const SLIP_OF_THE_SIDE_ROOM = {
  name: "side_room_slip",
  path: `${DESK}/afspraak`,
  as: "koen",
  prepare: makesSlip,
  isOnPaper: true,
};
