// Pages that show what somebody did before; `pages.mjs` says how such a page is written down.

import {
  busyTables,
  callForHelp,
  callWithoutAnswer,
  decisions,
  hostAtTheTable,
  openReport,
  remarksBelowArticles,
  turnThatNobodyHas,
  unkindNeighbours,
  unseenNeighbour,
} from "./deeds.mjs";
import { AGENDA_LATER, SLIPS_OF_THE_AGENDA } from "./pages_of_the_agenda.mjs";
import { PAGES_WITH_REMARKS } from "./pages_of_the_newspaper.mjs";
import { SLIP_OF_THE_SIDE_ROOM } from "./pages_of_the_side_room.mjs";
import {
  appealsWithoutWords,
  asksForSecondKey,
  comesToTheTable,
  getsCard,
  givesAddress,
  opensTools,
  presses,
  reports,
  sendsEmpty,
  sendsItEmpty,
  showsWhatWeKnow,
  steps,
} from "./prepare.mjs";

/** What leads on from a list to one of it. */
const CARD_OF_RIA = "a[href^='/achterkamer/passen/']:has-text('Ria')";
const RIA = "a[href^='/achterkamer/namens/']:has-text('Ria')";
const BEN = "a[href^='/achterkamer/namens/']:has-text('Ben')";
const TURN_AWAY = "a[href^='/achterkamer/wachten/']";
const CASE = "tbody a[href^='/achterkamer/meldingen/']";
const CALL = "a[href^='/achterkamer/hulp/']";

const REMARKS = PAGES_WITH_REMARKS.map((page) => ({ ...page, after: remarksBelowArticles }));

/** What one sees only after having done something. It leaves traces, so these come last. */
export const PAGES_AFTER_DEEDS = [
  ...SLIPS_OF_THE_AGENDA,
  ...REMARKS,
  SLIP_OF_THE_SIDE_ROOM,
  { name: "waiting", path: "/nieuw-hier", as: "sam" },
  { name: "waiting_at_the_door", path: "/huiskamer", as: "sam", status: 403 },
  { name: "desk_waiting_somebody", path: "/achterkamer/wachten", as: "fatima", meets: "sam" },
  {
    name: "desk_turn_away",
    path: "/achterkamer/wachten",
    as: "fatima",
    meets: "sam",
    prepare: presses(TURN_AWAY),
  },
  {
    name: "desk_data",
    isDifferentEachTime: true,
    path: "/achterkamer/namens",
    as: "fatima",
    prepare: steps(presses(RIA), showsWhatWeKnow),
  },
  {
    name: "desk_code",
    path: "/achterkamer/namens",
    as: "fatima",
    prepare: steps(presses(BEN), givesAddress),
  },
  {
    name: "second_key_lesson",
    path: "/binnenkomen/tweede-sleutel",
    as: "lotte",
    isDifferentEachTime: true,
    prepare: asksForSecondKey,
  },
  { name: "my_reach_code", path: "/mijn/bereik", as: "ben", prepare: givesAddress },
  {
    name: "card_printed",
    path: "/achterkamer/passen",
    as: "fatima",
    isDifferentEachTime: true,
    isOnPaper: true,
    prepare: steps(presses(CARD_OF_RIA), getsCard),
  },
  { name: "living_room_hall", path: "/huiskamer/zaal", as: "ben", after: busyTables },
  { name: "living_room_own_lines", path: "/huiskamer/zaal", as: "ria", after: busyTables },
  { name: "living_room_closed", path: "/huiskamer/leeszaal", as: "ria", after: busyTables },
  {
    name: "living_room_notes",
    path: "/huiskamer/leeszaal",
    as: "fatima",
    after: busyTables,
    prepare: opensTools,
  },
  { name: "living_room_paused", path: "/huiskamer/hoek", as: "ben", after: busyTables },
  {
    name: "line_to_take_back",
    path: "/huiskamer/regel?tafel=zaal&nummer=3",
    as: "ria",
    after: busyTables,
  },
  {
    name: "report_receipt",
    path: "/huiskamer/regel?nummer=4",
    as: "ben",
    after: openReport,
    prepare: reports,
  },
  { name: "worklist_more", path: "/achterkamer/meldingen", as: "fatima", after: openReport },
  {
    name: "worklist_case",
    path: "/achterkamer/meldingen",
    as: "fatima",
    after: openReport,
    prepare: presses(CASE),
  },
  {
    name: "worklist_case_mistake",
    path: "/achterkamer/meldingen",
    as: "fatima",
    after: openReport,
    prepare: steps(presses(CASE), sendsItEmpty),
  },
  {
    name: "worklist_appeal",
    path: "/achterkamer/meldingen?stand=bezwaar",
    as: "mo",
    after: decisions,
    prepare: presses(CASE),
  },
  {
    name: "worklist_done",
    path: "/achterkamer/meldingen?stand=klaar",
    as: "fatima",
    after: decisions,
  },
  {
    name: "my_decisions_appealed",
    path: "/mijn/besluiten",
    as: "ben",
    after: async (...house) => {
      await openReport(...house);
      await decisions(...house);
    },
  },
  { name: "my_decisions", path: "/mijn/besluiten", as: "ria", after: decisions },
  {
    name: "my_decisions_mistake",
    path: "/mijn/besluiten",
    as: "ria",
    after: decisions,
    prepare: appealsWithoutWords,
  },
  { name: "living_room_in_the_street", path: "/huiskamer/plein", after: unkindNeighbours },
  {
    name: "living_room_in_the_street_resident",
    path: "/huiskamer/plein",
    as: "ria",
    after: unkindNeighbours,
  },
  { name: "living_room_silenced", path: "/huiskamer/plein", as: "nel", after: unkindNeighbours },
  { name: "living_room_outside", path: "/huiskamer/plein", as: "sef", after: unkindNeighbours },
  {
    name: "report_receipt_done",
    path: "/melding/{sleutel}",
    as: "ben",
    findsPath: unkindNeighbours,
  },
  { name: "my_decisions_silenced", path: "/mijn/besluiten", as: "nel", after: unkindNeighbours },
  { name: "my_unseen", path: "/mijn/niet-zien", as: "lotte", after: unseenNeighbour },
  {
    name: "rota_my_turns_asked",
    path: "/achterkamer/huiskamer/mijn-beurten",
    as: "mo",
    after: turnThatNobodyHas,
  },
  { name: "help_open", path: "/achterkamer/hulp", as: "koen", after: callForHelp },
  {
    name: "help_call_of_oneself",
    path: "/achterkamer/hulp",
    as: "fatima",
    after: callForHelp,
    asksAnew: true,
    prepare: presses(CALL),
  },
  {
    name: "help_call",
    path: "/achterkamer/hulp",
    as: "koen",
    after: callForHelp,
    asksAnew: true,
    prepare: presses(CALL),
  },
  { name: "on_call_list", path: "/achterkamer/bereikbaar", as: "mo", after: callForHelp },
  { name: "guest_door", path: "/huiskamer/taaltafel", after: hostAtTheTable },
  {
    name: "guest_door_mistake",
    path: "/huiskamer/taaltafel",
    after: hostAtTheTable,
    prepare: sendsEmpty("form[action='/huiskamer/gast'] button"),
  },
  // As long as somebody sits at a table, the lamp is on in every menu; therefore this comes last.
  {
    // Nobody else comes to this table, so who is there does not hang on who went before.
    name: "living_room_present",
    path: "/huiskamer/koffietafel",
    as: "ria",
    goesAlone: true,
    after: busyTables,
    prepare: comesToTheTable,
  },
];

/**
 * What one sees only when time has gone by, round by round. The house opens anew for each round, so
 * the one before must be over.
 */
export const PAGES_LATER = [
  [
    {
      name: "help_call_late",
      path: "/achterkamer/hulp",
      as: "fatima",
      after: callWithoutAnswer,
      asksAnew: true,
      prepare: presses(CALL),
    },
  ],
  // Days later, so nobody who came in before is still inside.
  AGENDA_LATER,
];
