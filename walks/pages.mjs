// Every page that somebody can come to, as whom, and in which state.

/**
 * `as` is a name in `people.mjs`; without it the visitor has no name. `status` is what the page
 * answers when that is no 200. `prepare` brings an opened page into the state that is meant.
 * A page with `isDifferentEachTime` has no snapshot.
 * A page with `isInOneLanguage` says the same to everybody, so it is not asked for in Arabic.
 * The name is also the name of the page's snapshot in `aria/`.
 */
export const PAGES = [
  { name: "front_door", path: "/" },
  { name: "front_door_english", path: "/en", isInOneLanguage: true },
  { name: "front_door_turkish", path: "/tr", isInOneLanguage: true },
  { name: "front_door_arabic", path: "/ar", isInOneLanguage: true },
  { name: "front_door_menu_open", path: "/", prepare: opensLanguages },
  { name: "front_door_resident", path: "/", as: "ria" },
  { name: "come_in", path: "/binnenkomen" },
  { name: "come_in_mistake", path: "/binnenkomen", prepare: sendsItEmpty },
  { name: "come_in_code", path: "/binnenkomen/code", as: "newcomer" },
  {
    name: "come_in_code_mistake",
    path: "/binnenkomen/code",
    as: "newcomer",
    prepare: sendsItEmpty,
  },
  { name: "living_room_visitor", path: "/huiskamer", status: 401 },
  { name: "living_room", path: "/huiskamer", as: "ria" },
  { name: "living_room_host", path: "/huiskamer", as: "fatima" },
  { name: "help", path: "/help" },
  { name: "house_rules", path: "/huisregels" },
  { name: "privacy", path: "/privacy" },
  { name: "accessibility", path: "/toegankelijkheid" },
  { name: "my_page", path: "/mijn", as: "ria" },
  { name: "back_room_host", path: "/achterkamer", as: "fatima" },
  { name: "back_room_coordinator", path: "/achterkamer", as: "mo" },
  { name: "back_room_set_up", path: "/achterkamer/inrichten", as: "mo" },
  { name: "back_room_words", path: "/achterkamer/woorden", as: "mo" },
  { name: "back_room_rules", path: "/achterkamer/huisregels", as: "mo" },
  { name: "back_room_people", path: "/achterkamer/mensen", as: "mo" },
  { name: "back_room_log", path: "/achterkamer/logboek", as: "mo" },
  { name: "back_room_organisations", path: "/achterkamer/organisaties", as: "mo" },
  { name: "back_room_living_room", path: "/achterkamer/huiskamer", as: "mo" },
  { name: "desk_cards", path: "/achterkamer/passen", as: "fatima" },
  { name: "desk_waiting", path: "/achterkamer/wachten", as: "fatima" },
  { name: "desk_on_behalf", path: "/achterkamer/namens", as: "fatima" },
  { name: "set_up_devices", path: "/achterkamer/apparaten", as: "mo" },
  { name: "set_up_places", path: "/achterkamer/plekken", as: "mo" },
  { name: "card", path: "/pas" },
  { name: "card_lost", path: "/pas/kwijt", as: "ria" },
  { name: "language", path: "/taal" },
  { name: "short_code", path: "/k" },
  { name: "my_face", path: "/mijn/gezicht", as: "ria" },
  { name: "my_everything", path: "/mijn/alles", as: "ria" },
  { name: "my_leave", path: "/mijn/weg", as: "ria" },
  { name: "demo_post", path: "/demo/post", isDifferentEachTime: true },
  { name: "not_found", path: "/bestaat-niet", status: 404 },
  { name: "not_allowed", path: "/achterkamer", as: "ria", status: 403 },
];

async function opensLanguages(page) {
  await page.locator("header details.menu > summary").click();
}

async function sendsItEmpty(page) {
  await page.locator("main form button.btn").first().click();
  await page.locator(".fouten").waitFor();
}
