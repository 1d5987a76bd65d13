// Every address where one can look is in a walk: `voordeur routes` says which there are.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { PROGRAM } from "./house.mjs";

/** Where there is no page to look at, and what there is instead. */
const NO_PAGES = new Map([
  ["/.well-known/security.txt", "text for who found a leak"],
  ["/achterkamer/zijkamer/{gesprek}/live", "the stream of a talk"],
  ["/agenda.atom", "what is new, for a reader of feeds"],
  ["/agenda.ics", "a calendar for a telephone"],
  ["/agenda/briefje/{briefje}/agenda.ics", "one date for a telephone"],
  ["/agenda/{welke}/wie.csv", "a file for the organiser"],
  ["/agenda.json", "the coming dates, for programs"],
  ["/agenda/mijn/{geheim}", "somebody's own calendar, for a telephone"],
  ["/berichtje", "leads on, from a letter"],
  ["/binnenkomen/tweede-sleutel/apparaat/vraag", "a question to a device, which a scene answers"],
  ["/favicon.ico", "a picture"],
  ["/foto/{foto}/{maat}", "a picture"],
  ["/gesprekken/{gesprek}/foto/{nummer}", "a picture"],
  ["/gesprekken/{gesprek}/live", "the stream, which a scene listens to"],
  ["/huiskamer/live", "the stream, which the scenes listen to"],
  ["/huiskamer/{tafel}/live", "the stream of another table"],
  ["/krant.atom", "what is new, for a reader of feeds"],
  ["/krant/{nummer}/papier/{welk}", "a file to print"],
  ["/letters", "sends one back with other letters"],
  ["/mijn/alles.html", "a file to keep"],
  ["/mijn/alles.json", "a file to keep"],
  ["/prikbord.atom", "what is new, for a reader of feeds"],
  ["/prikbord.json", "what is offered, for programs"],
  ["/prikbord/briefje/{briefje}", "leads on, from a code on paper"],
  ["/zijkamer/afspraak.ics", "one appointment for a telephone"],
  ["/zijkamer/bewaar", "a file to keep"],
  ["/zijkamer/live", "the stream of a talk"],
  ["/zijkamer/{gesprek}/foto/{nummer}", "a picture"],
  ["/robots.txt", "text for search engines"],
]);

const paths = new Set();

/** Remembers that a walk came here; what follows a question mark is no other address. */
export function walked(...addresses) {
  for (const address of addresses) paths.add(address.split(/[?#]/)[0]);
}

export const everyAddressIsWalked = {
  name: "every address is in a walk",
  async walk() {
    const { stdout } = await promisify(execFile)(PROGRAM, ["routes"]);
    const all = [...stdout.matchAll(/^GET +(\S+)/gm)].map(([, address]) => address);
    const came = new Set([...paths].map((path) => addressOf(path, all)));
    const missing = all.filter((address) => !came.has(address) && !NO_PAGES.has(address));
    if (missing.length) throw new Error(`nobody walks ${missing.join(", ")}`);
  },
};

/** The address that answers a path: the one without a gap goes before the others. */
function addressOf(path, all) {
  const pattern = (address) => new RegExp(`^${address.replace(/\{\w+\}/g, "[^/]+")}$`);
  return all.includes(path) ? path : all.find((address) => pattern(address).test(path));
}
