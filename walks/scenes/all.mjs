// What neighbours do from beginning to end. Reading this list is reading what must always work.
import * as answersAndTakesBack from "./answers_and_takes_back.mjs";
import * as asksAndAnswersByKeyboard from "./asks_and_answers_by_keyboard.mjs";
import * as asksAndAnswersInTurkish from "./asks_and_answers_in_turkish.mjs";
import * as asksAndFollows from "./asks_and_follows.mjs";
import * as asksAndIsHelped from "./asks_and_is_helped.mjs";
import * as asksApartByKeyboard from "./asks_apart_by_keyboard.mjs";
import * as asksUnseen from "./asks_unseen.mjs";
import * as borrowedDevice from "./borrowed_device.mjs";
import * as calendarsReadOurs from "./calendars_read_ours.mjs";
import * as closesThePage from "./closes_the_page.mjs";
import * as comesInByCode from "./comes_in_by_code.mjs";
import * as dangerIsForNobodyElse from "./danger_is_for_nobody_else.mjs";
import * as hangsUpThePeople from "./hangs_up_the_people.mjs";
import * as handsOver from "./hands_over.mjs";
import * as hidesWhatWasReported from "./hides_what_was_reported.mjs";
import * as houseIsAway from "./house_is_away.mjs";
import * as keyboardOnly from "./keyboard_only.mjs";
import * as lineWaitsForTheNetwork from "./line_waits_for_the_network.mjs";
import * as opensWithADevice from "./opens_with_a_device.mjs";
import * as pauseHoldsBack from "./pause_holds_back.mjs";
import * as putsAQuestionInTheList from "./puts_a_question_in_the_list.mjs";
import * as reactsToAnArticle from "./reacts_to_an_article.mjs";
import * as sitsAtATable from "./sits_at_a_table.mjs";
import * as spokenLivingRoom from "./spoken_living_room.mjs";
import * as switchesLanguage from "./switches_language.mjs";
import * as thinksOfSomething from "./thinks_of_something.mjs";
import * as twoDevicesTalk from "./two_devices_talk.mjs";
import * as twoTalkInPrivate from "./two_talk_in_private.mjs";
import * as withoutJavascript from "./without_javascript.mjs";
import * as writesAndIsPrinted from "./writes_and_is_printed.mjs";
import * as writesWithMarks from "./writes_with_marks.mjs";
import * as writesWithoutNetwork from "./writes_without_network.mjs";

export const scenes = [
  comesInByCode,
  borrowedDevice,
  opensWithADevice,
  twoDevicesTalk,
  twoTalkInPrivate,
  asksAndIsHelped,
  asksAndFollows,
  asksUnseen,
  asksApartByKeyboard,
  handsOver,
  putsAQuestionInTheList,
  thinksOfSomething,
  asksAndAnswersByKeyboard,
  asksAndAnswersInTurkish,
  reactsToAnArticle,
  hangsUpThePeople,
  writesAndIsPrinted,
  writesWithMarks,
  writesWithoutNetwork,
  sitsAtATable,
  answersAndTakesBack,
  pauseHoldsBack,
  lineWaitsForTheNetwork,
  houseIsAway,
  closesThePage,
  dangerIsForNobodyElse,
  hidesWhatWasReported,
  spokenLivingRoom,
  switchesLanguage,
  withoutJavascript,
  keyboardOnly,
  calendarsReadOurs,
];
