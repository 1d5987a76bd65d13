// What neighbours do from beginning to end. Reading this list is reading what must always work.
import * as borrowedDevice from "./borrowed_device.mjs";
import * as comesInByCode from "./comes_in_by_code.mjs";
import * as keyboardOnly from "./keyboard_only.mjs";
import * as switchesLanguage from "./switches_language.mjs";
import * as twoDevicesTalk from "./two_devices_talk.mjs";
import * as withoutJavascript from "./without_javascript.mjs";

export const scenes = [
  comesInByCode,
  borrowedDevice,
  twoDevicesTalk,
  switchesLanguage,
  withoutJavascript,
  keyboardOnly,
];
