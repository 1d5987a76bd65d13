// The pages of help and contact; `pages.mjs` says how such a page is written down.

import { presses, sendsEmpty, steps } from "./prepare.mjs";

const CONTACT = "/contact";
const FOLLOW = "/contact/volg";
const IDEAS = "/ideeen";
const INBOX = "/achterkamer/vragen";
const SEND = ".btn-groot[type=submit]";
const QUESTION = "table a[href^='/achterkamer/vragen/']";

/** Asks something, and gets a number and a code. */
async function asksSomething(page) {
  await page.locator("main [name=bericht]").fill("Kan iemand een brief met mij lezen?");
  await page.locator("main label:has([name=hoe][value=desk])").click();
  await presses(SEND)(page);
}

export const PAGES_OF_CONTACT = [
  { name: "contact", path: CONTACT },
  { name: "contact_resident", path: CONTACT, as: "ria" },
  { name: "contact_mistake", path: CONTACT, prepare: sendsEmpty(`form ${SEND}`) },
  { name: "contact_slip", path: CONTACT, prepare: asksSomething, isDifferentEachTime: true },
  { name: "contact_mine", path: `${CONTACT}/mijn/5`, as: "ria" },
  { name: "contact_follow", path: FOLLOW },
  { name: "contact_follow_mistake", path: FOLLOW, prepare: sendsEmpty(`form ${SEND}`) },
  { name: "ideas", path: IDEAS },
  { name: "ideas_desk", path: IDEAS, as: "fatima" },
  { name: "ideas_mistake", path: IDEAS, prepare: sendsEmpty(`form ${SEND}`) },
  { name: "inbox", path: INBOX, as: "fatima", isDifferentEachTime: true },
  { name: "inbox_question", path: INBOX, as: "fatima", prepare: presses(QUESTION) },
  {
    name: "inbox_question_mistake",
    path: INBOX,
    as: "fatima",
    prepare: steps(presses(QUESTION), sendsEmpty("form[action$='/antwoord'] button.btn")),
  },
  { name: "inbox_put_in", path: `${INBOX}/nieuw`, as: "fatima" },
  {
    name: "inbox_put_in_mistake",
    path: `${INBOX}/nieuw`,
    as: "fatima",
    prepare: sendsEmpty(`form ${SEND}`),
  },
  { name: "inbox_plain", path: `${INBOX}/antwoorden`, as: "fatima" },
  {
    name: "inbox_plain_mistake",
    path: `${INBOX}/antwoorden`,
    as: "fatima",
    prepare: sendsEmpty("form[action$='/antwoorden'] button"),
  },
];
