// The pages of the conversations; `pages.mjs` says how such a page is written down.

import { presses, sendsEmpty, sendsItEmpty, steps } from "./prepare.mjs";

const LIST = "/gesprekken";
const opens = presses(".brieven a");
const NOBODYS = `${LIST}/018f0000-0000-7000-8000-000000000000`;

/** Opens what else can be done about a conversation, and presses it. */
const doesAbout = (link) =>
  steps(opens, async (page) => {
    await page.locator("main details.menu > summary").click();
    await presses(link)(page);
  });

/** Writes what nobody should give away, and is told so with the words still there. */
async function givesNumberAway(page) {
  await page.locator("main textarea").fill("Mijn nummer is 111222333");
  await page.locator("main .praatbalk button.btn").click();
  await page.locator("#zeg-fout").waitFor();
}

export const PAGES_OF_CONVERSATIONS = [
  { name: "conversations", path: LIST, as: "ria" },
  { name: "conversations_empty", path: LIST, as: "piet" },
  { name: "conversations_at_the_desk", path: LIST, as: "fatima" },
  { name: "conversation", path: LIST, as: "ria", prepare: opens },
  {
    name: "conversation_mistake",
    path: LIST,
    as: "ria",
    prepare: steps(opens, givesNumberAway),
  },
  { name: "conversation_at_the_desk", path: LIST, as: "fatima", prepare: opens },
  {
    name: "conversation_photo",
    path: LIST,
    as: "ria",
    prepare: steps(opens, presses(".praatbalk a.chip")),
  },
  {
    name: "conversation_photo_mistake",
    path: LIST,
    as: "ria",
    prepare: steps(opens, presses(".praatbalk a.chip"), sendsItEmpty),
  },
  { name: "conversation_line", path: LIST, as: "ria", prepare: steps(opens, presses(".msg.ik .mini")) },
  {
    name: "conversation_line_of_another",
    path: LIST,
    as: "ria",
    prepare: steps(opens, presses(".msg:not(.ik) .mini")),
  },
  {
    name: "conversation_report",
    path: LIST,
    as: "ria",
    prepare: doesAbout("a[href$='/melden']"),
  },
  {
    name: "conversation_report_mistake",
    path: LIST,
    as: "ria",
    prepare: steps(doesAbout("a[href$='/melden']"), sendsEmpty("form button.btn")),
  },
  { name: "conversation_away", path: LIST, as: "ria", prepare: doesAbout("a[href$='/weg']") },
  { name: "conversation_gone", path: NOBODYS, as: "ria", status: 404 },
];
