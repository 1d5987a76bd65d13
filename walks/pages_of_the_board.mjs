// The pages of the notice board; `pages.mjs` says how such a page is written down.

import { empties, presses, sendsEmpty, steps } from "./prepare.mjs";

const CURTAINS = "/prikbord/wie-kan-mijn-gordijnen-korter-maken";
const PUMPKINS = "/prikbord/ik-heb-te-veel-pompoenen-haal-er-gerust-een-op";
const BIKE = "/prikbord/kinderfiets-gezocht-voor-een-meisje-van-6";
const MAGAZINES = "/prikbord/oude-tijdschriften-om-mee-te-knutselen";
const MARKET = "/prikbord/wie-rijdt-mij-naar-de-tuinmarkt";
const HELD = "/achterkamer/prikbord";
const GO_ON = "form[action='/prikbord/nieuw'] .btn-groot";

/** Fills in the first step, and goes on to the second. */
async function saysWhat(page) {
  await page.locator("main [name=soort][value=leen]").check();
  await page.locator("main [name=titel]").fill("Ladder te leen");
  await presses(GO_ON)(page);
}

/** Chooses what it is about, and goes on to the last look. */
async function tellsMore(page) {
  await page.locator("main [name=wat]").selectOption("klus");
  await page.locator("main [name=meer]").fill("Vier meter, van aluminium.");
  await presses(GO_ON)(page);
}

export const PAGES_OF_THE_BOARD = [
  { name: "board", path: "/prikbord" },
  { name: "board_requests", path: "/prikbord?soort=zoek" },
  { name: "board_empty", path: "/prikbord?soort=leen&wat=eten" },
  { name: "board_resident", path: "/prikbord", as: "ria" },
  { name: "notice_request", path: CURTAINS },
  { name: "notice_offer", path: PUMPKINS },
  { name: "notice_resident", path: PUMPKINS, as: "ria" },
  { name: "notice_of_the_desk", path: CURTAINS, as: "fatima" },
  { name: "notice_own", path: BIKE, as: "ria" },
  { name: "notice_asked", path: MAGAZINES },
  { name: "notice_down", path: "/prikbord/strijkplank-te-leen", status: 410 },
  { name: "notice_own_down", path: "/prikbord/strijkplank-te-leen", as: "ria" },
  { name: "notice_held", path: "/prikbord/gitaarles-voor-beginners", as: "fatima" },
  { name: "notice_take_down", path: `${BIKE}/haal-weg`, as: "ria" },
  { name: "notice_change", path: `${BIKE}/verander`, as: "ria" },
  {
    name: "notice_change_mistake",
    path: `${BIKE}/verander`,
    as: "ria",
    prepare: steps(empties("[name=titel]"), sendsEmpty("form[action$='/verander'] .btn-groot")),
  },
  { name: "notice_story", path: `${MARKET}/verhaal`, as: "ria" },
  {
    name: "notice_story_mistake",
    path: `${MARKET}/verhaal`,
    as: "ria",
    prepare: steps(empties("[name=tekst]"), sendsEmpty("form[action$='/verhaal'] .btn-groot")),
  },
  { name: "my_notices", path: "/prikbord/mijn", as: "ria" },
  { name: "my_notices_none", path: "/prikbord/mijn", as: "piet" },
  { name: "new_notice", path: "/prikbord/nieuw", as: "ria" },
  { name: "new_notice_mistake", path: "/prikbord/nieuw", as: "ria", prepare: sendsEmpty(GO_ON) },
  { name: "new_notice_desk", path: "/prikbord/nieuw", as: "fatima" },
  { name: "new_notice_story", path: "/prikbord/nieuw", as: "ria", prepare: saysWhat },
  {
    name: "new_notice_story_mistake",
    path: "/prikbord/nieuw",
    as: "ria",
    prepare: steps(saysWhat, sendsEmpty(GO_ON)),
  },
  { name: "new_notice_look", path: "/prikbord/nieuw", as: "ria", prepare: steps(saysWhat, tellsMore) },
  { name: "board_on_paper", path: "/prikbord/blad", isOnPaper: true, isDifferentEachTime: true },
  {
    name: "notice_on_paper",
    path: `${PUMPKINS}/blad`,
    isOnPaper: true,
    isDifferentEachTime: true,
  },
  { name: "held_notices", path: HELD, as: "fatima" },
  {
    name: "held_notices_mistake",
    path: HELD,
    as: "fatima",
    prepare: async (page) => {
      await page.locator("main section details > summary").first().click();
      await sendsEmpty("form[action$='/niet'] button")(page);
    },
  },
  {
    name: "desk_notices",
    path: "/achterkamer/prikbord/balie",
    as: "fatima",
    isDifferentEachTime: true,
  },
  { name: "notice_terms", path: "/achterkamer/prikbord/dagen", as: "mo" },
  {
    name: "notice_terms_mistake",
    path: "/achterkamer/prikbord/dagen",
    as: "mo",
    prepare: steps(empties("[name=vragen]"), sendsEmpty("form[action$='/dagen'] button")),
  },
];
