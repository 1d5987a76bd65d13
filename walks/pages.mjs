// Every page that somebody can come to, as whom, and in which state.

import { PAGES_OF_CONTACT } from "./pages_of_contact.mjs";
import { PAGES_OF_CONVERSATIONS } from "./pages_of_conversations.mjs";
import { PAGES_OF_THE_AGENDA } from "./pages_of_the_agenda.mjs";
import { PAGES_OF_THE_BOARD } from "./pages_of_the_board.mjs";
import { PAGES_OF_THE_NEWSPAPER } from "./pages_of_the_newspaper.mjs";
import { PAGES_OF_THE_SIDE_ROOM } from "./pages_of_the_side_room.mjs";
import { PAGES_OF_WHO_IS_WHO } from "./pages_of_who_is_who.mjs";
import {
  asks,
  empties,
  opensLanguages,
  opensTools,
  presses,
  sendsEmpty,
  sendsItEmpty,
  steps,
} from "./prepare.mjs";

/** What leads on from a list to one of it. */
const KOEN = "a[href^='/achterkamer/mensen/']:has-text('Koen')";
const WORD = "a[href*='#verander']";
const CARD_OF_RIA = "a[href^='/achterkamer/passen/']:has-text('Ria')";
const RIA = "a[href^='/achterkamer/namens/']:has-text('Ria')";
const FAREWELL = "a[href$='/weg']";
const POSTER = "a[href^='/affiche/']";
const KEY = "a[href^='/achterkamer/sleutels/']";
const REPORT = "a[href^='/melden/']";
const DO_NOT_SEE = "a[href^='/blokkeren/']";
const TAKE_AWAY = "a[href^='/achterkamer/meldingen/doe']";
const TURN = "a[href*='/rooster/']";

/**
 * `as` is a name in `people.mjs`; without it the visitor has no name. `status` is what the page
 * answers when that is no 200. `prepare` brings an opened page into the state that is meant.
 * `centre` is the first word of the host name, where that is not De Linde, and `meets` is somebody
 * who came before and stands on the page. What others did before is in `after`; `findsPath` does so
 * too, and tells where the page is. A page with `isDifferentEachTime` has no snapshot, and
 * one with `isOnPaper` shows a sheet that is to be printed.
 * One that shows who is there `goesAlone`, so that no other visit of the same person shows on it.
 * A page with `isInOneLanguage` says the same to everybody, so it is not asked for in Arabic.
 * The name is also the name of the page's snapshot in `aria/`.
 */
export const PAGES = [
  ...PAGES_OF_THE_AGENDA,
  ...PAGES_OF_THE_BOARD,
  ...PAGES_OF_THE_NEWSPAPER,
  ...PAGES_OF_CONVERSATIONS,
  ...PAGES_OF_CONTACT,
  ...PAGES_OF_THE_SIDE_ROOM,
  ...PAGES_OF_WHO_IS_WHO,
  { name: "front_door", path: "/" },
  { name: "front_door_dutch", path: "/nl", isInOneLanguage: true },
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
  { name: "come_in_stopped", path: "/weg" },
  { name: "newcomer", path: "/nieuw-hier", as: "fresh" },
  { name: "newcomer_mistake", path: "/nieuw-hier", as: "fresh", prepare: sendsItEmpty },
  { name: "second_key", path: "/binnenkomen/tweede-sleutel", as: "keyless" },
  { name: "living_room_visitor", path: "/huiskamer" },
  { name: "guest_no_host", path: "/huiskamer/taaltafel" },
  { name: "living_room", path: "/huiskamer", as: "ria" },
  { name: "living_room_host", path: "/huiskamer", as: "fatima", prepare: opensTools },
  { name: "living_room_answer", path: "/huiskamer?antwoord=3", as: "ria" },
  { name: "living_room_table", path: "/huiskamer/taaltafel", as: "ria" },
  { name: "living_room_photo", path: "/huiskamer/foto", as: "ria" },
  { name: "living_room_photo_mistake", path: "/huiskamer/foto", as: "ria", prepare: sendsItEmpty },
  { name: "line_of_another", path: "/huiskamer/regel?nummer=1", as: "ria" },
  { name: "line_of_oneself", path: "/huiskamer/regel?nummer=2", as: "ria" },
  { name: "line_for_a_host", path: "/huiskamer/regel?nummer=2", as: "fatima" },
  {
    name: "take_away",
    path: "/huiskamer/regel?nummer=2",
    as: "fatima",
    prepare: presses(TAKE_AWAY),
  },
  {
    name: "take_away_mistake",
    path: "/huiskamer/regel?nummer=2",
    as: "fatima",
    prepare: steps(presses(TAKE_AWAY), sendsItEmpty),
  },
  { name: "report", path: "/huiskamer/regel?nummer=2", as: "ben", prepare: presses(REPORT) },
  {
    name: "report_mistake",
    path: "/huiskamer/regel?nummer=2",
    as: "ben",
    prepare: steps(presses(REPORT), sendsItEmpty),
  },
  { name: "unsee", path: "/huiskamer/regel?nummer=3", as: "ria", prepare: presses(DO_NOT_SEE) },
  {
    name: "unsee_not_as_a_host",
    path: "/huiskamer/regel?nummer=3",
    as: "fatima",
    prepare: presses(DO_NOT_SEE),
  },
  { name: "help", path: "/help" },
  { name: "house_rules", path: "/huisregels" },
  { name: "asked_gone", path: "/nagaan/0", status: 404 },
  { name: "ask_about", path: "/achterkamer/vraag-na", as: "fatima" },
  { name: "ask_about_list", path: "/achterkamer/vraag-na/lijst", as: "fatima" },
  { name: "ask_about_who", path: "/achterkamer/vraag-na/wie", as: "mo" },
  { name: "search", path: "/zoeken" },
  { name: "search_found", path: "/zoeken", prepare: asks("samen eten") },
  { name: "search_nothing", path: "/zoeken", prepare: asks("konijnenhok") },
  { name: "privacy", path: "/privacy" },
  { name: "accessibility", path: "/toegankelijkheid" },
  { name: "my_page", path: "/mijn", as: "ria" },
  { name: "my_name", path: "/mijn/naam", as: "ria" },
  { name: "my_age", path: "/mijn/leeftijd", as: "ria" },
  { name: "my_language", path: "/mijn/taal", as: "ria" },
  { name: "my_reach", path: "/mijn/bereik", as: "ria" },
  { name: "my_reach_remove", path: "/mijn/bereik/weg?soort=mail", as: "ria" },
  { name: "my_decisions_none", path: "/mijn/besluiten", as: "ria" },
  { name: "my_unseen_none", path: "/mijn/niet-zien", as: "ria" },
  { name: "my_goodbye", path: "/mijn/tot-ziens" },
  { name: "back_room_host", path: "/achterkamer", as: "fatima" },
  { name: "back_room_coordinator", path: "/achterkamer", as: "mo" },
  { name: "back_room_set_up", path: "/achterkamer/inrichten", as: "mo" },
  { name: "back_room_words", path: "/achterkamer/woorden", as: "mo" },
  { name: "back_room_terms", path: "/achterkamer/bewaren", as: "mo" },
  { name: "back_room_rules", path: "/achterkamer/huisregels", as: "mo" },
  { name: "back_room_people", path: "/achterkamer/mensen", as: "mo" },
  { name: "back_room_person", path: "/achterkamer/mensen", as: "mo", prepare: presses(KOEN) },
  { name: "back_room_invite", path: "/achterkamer/mensen/nodig-uit", as: "mo" },
  {
    name: "back_room_invite_mistake",
    path: "/achterkamer/mensen/nodig-uit",
    as: "mo",
    prepare: sendsItEmpty,
  },
  { name: "back_room_word", path: "/achterkamer/woorden?zoek=a", as: "mo", prepare: presses(WORD) },
  { name: "back_room_log", path: "/achterkamer/logboek", as: "mo" },
  { name: "back_room_organisations", path: "/achterkamer/organisaties", as: "mo" },
  { name: "back_room_living_room", path: "/achterkamer/huiskamer", as: "mo" },
  { name: "back_room_table_new", path: "/achterkamer/huiskamer/tafel", as: "mo" },
  {
    name: "back_room_table_mistake",
    path: "/achterkamer/huiskamer/tafel",
    as: "mo",
    prepare: sendsItEmpty,
  },
  { name: "back_room_table_big", path: "/achterkamer/huiskamer/tafel?tafel=", as: "mo" },
  { name: "back_room_table", path: "/achterkamer/huiskamer/tafel?tafel=taaltafel", as: "mo" },
  { name: "back_room_living_room_host", path: "/achterkamer/huiskamer", as: "fatima" },
  { name: "back_room_table_host", path: "/achterkamer/huiskamer/tafel", as: "fatima" },
  { name: "rota", path: "/achterkamer/huiskamer/rooster", as: "fatima" },
  {
    name: "rota_mistake",
    path: "/achterkamer/huiskamer/rooster",
    as: "fatima",
    prepare: sendsEmpty("form[action$='/rooster/beurt'] button"),
  },
  {
    name: "rota_turn",
    path: "/achterkamer/huiskamer/rooster",
    as: "fatima",
    prepare: presses(TURN),
  },
  {
    name: "rota_turn_mistake",
    path: "/achterkamer/huiskamer/rooster",
    as: "fatima",
    prepare: steps(presses(TURN), empties("[name=van]"), sendsItEmpty),
  },
  { name: "rota_my_turns", path: "/achterkamer/huiskamer/mijn-beurten", as: "fatima" },
  {
    name: "host_guide",
    path: "/achterkamer/huiskamer/uitleg",
    as: "fatima",
    isOnPaper: true,
  },
  { name: "worklist", path: "/achterkamer/meldingen", as: "fatima" },
  { name: "relief", path: "/achterkamer/huiskamer/overnemen", as: "koen" },
  { name: "living_room_worker", path: "/huiskamer", as: "koen" },
  { name: "receipt_demo", path: "/melding/voorbeeld-1" },
  { name: "help_in_the_team", path: "/achterkamer/hulp", as: "fatima" },
  { name: "on_call", path: "/achterkamer/bereikbaar", as: "mo" },
  {
    name: "on_call_mistake",
    path: "/achterkamer/bereikbaar",
    as: "mo",
    prepare: sendsEmpty("form[action='/achterkamer/bereikbaar'] button"),
  },
  { name: "desk_cards", path: "/achterkamer/passen", as: "fatima" },
  { name: "desk_card_new", path: "/achterkamer/passen/nieuw", as: "fatima" },
  { name: "desk_card", path: "/achterkamer/passen", as: "fatima", prepare: presses(CARD_OF_RIA) },
  {
    name: "desk_card_mistake",
    path: "/achterkamer/passen",
    as: "fatima",
    prepare: steps(presses(CARD_OF_RIA), sendsItEmpty),
  },
  { name: "desk_list", path: "/achterkamer/passen/lijst", as: "mo" },
  {
    name: "desk_list_mistake",
    path: "/achterkamer/passen/lijst",
    as: "mo",
    prepare: sendsEmpty("form[action='/achterkamer/passen/lijst'] button"),
  },
  { name: "desk_sheets", path: "/achterkamer/passen/vel", as: "mo" },
  { name: "desk_waiting", path: "/achterkamer/wachten", as: "fatima" },
  { name: "desk_on_behalf", path: "/achterkamer/namens", as: "fatima" },
  { name: "desk_person", path: "/achterkamer/namens", as: "fatima", prepare: presses(RIA) },
  {
    name: "desk_farewell",
    path: "/achterkamer/namens",
    as: "fatima",
    prepare: presses(RIA, FAREWELL),
  },
  {
    name: "desk_farewell_mistake",
    path: "/achterkamer/namens",
    as: "fatima",
    prepare: steps(presses(RIA, FAREWELL), presses(".btn-weg")),
  },
  { name: "desk_tallies", path: "/achterkamer/turven", as: "fatima" },
  { name: "desk_posters", path: "/achterkamer/affiches", as: "fatima" },
  {
    name: "desk_posters_mistake",
    path: "/achterkamer/affiches",
    as: "fatima",
    prepare: sendsItEmpty,
  },
  {
    name: "poster",
    path: "/achterkamer/affiches",
    as: "fatima",
    isOnPaper: true,
    prepare: presses(POSTER),
  },
  { name: "set_up_keys", path: "/achterkamer/sleutels", as: "mo" },
  { name: "set_up_key", path: "/achterkamer/sleutels", as: "mo", prepare: presses(KEY) },
  { name: "set_up_devices", path: "/achterkamer/apparaten", as: "mo" },
  { name: "set_up_places", path: "/achterkamer/bekende-plekken", as: "mo" },
  { name: "place", path: "/help", prepare: presses("a[href^='/plekken/']") },
  { name: "back_room_places", path: "/achterkamer/plekken", as: "mo" },
  {
    name: "back_room_place",
    path: "/achterkamer/plekken",
    as: "mo",
    prepare: presses("li:has-text('De Wip') a"),
  },
  {
    name: "back_room_place_home",
    path: "/achterkamer/plekken",
    as: "mo",
    prepare: presses("li:has-text('De Linde') a"),
  },
  { name: "back_room_place_new", path: "/achterkamer/plekken/nieuw", as: "mo" },
  {
    name: "back_room_place_mistake",
    path: "/achterkamer/plekken/nieuw",
    as: "mo",
    prepare: sendsItEmpty,
  },
  { name: "card", path: "/pas" },
  { name: "card_lost", path: "/pas/kwijt", as: "ria" },
  { name: "card_scanned", path: "/pas/voorbeeld" },
  { name: "language", path: "/taal" },
  { name: "short_code", path: "/k" },
  { name: "short_code_unknown", path: "/k/ZZZZZ", status: 404 },
  { name: "my_face", path: "/mijn/gezicht", as: "ria" },
  { name: "my_everything", path: "/mijn/alles", as: "ria" },
  { name: "my_leave", path: "/mijn/weg", as: "ria" },
  { name: "action_gone", path: "/doe/voorbij", status: 404 },
  { name: "demo_post", path: "/demo/post", isDifferentEachTime: true },
  { name: "not_found", path: "/bestaat-niet", status: 404 },
  { name: "not_allowed", path: "/achterkamer", as: "ria", status: 403 },
  { name: "no_centre", path: "/", centre: "onbekend", status: 404 },
];
