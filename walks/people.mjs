// The people of the demo house, and how they come in: as anyone does, with a code by mail.
export const PEOPLE = {
  ria: { address: "ria@demo.invalid" },
  ben: { address: "ben@demo.invalid" },
  bas: { address: "bas@demo.invalid" },
  // Who brings the newspaper round.
  tess: { address: "tess@demo.invalid" },
  fatima: { address: "fatima@demo.invalid" },
  piet: { address: "piet@demo.invalid", name: "Piet", hasSecondFactor: true },
  koen: { address: "koen@demo.invalid", name: "Koen", hasSecondFactor: true },
  mo: { address: "mo@demo.invalid", name: "Mo", hasSecondFactor: true },
  // Somebody whom the house does not know yet: asked for a code and stands at the door with it.
  newcomer: { address: "nieuw@demo.invalid", isAtTheDoor: true },
  // Somebody new who showed the code and has not said their name yet.
  fresh: { address: "vers@demo.invalid" },
  // A child who said their name, and waits until a guardian comes along.
  sam: { address: "sam@demo.invalid", introduces: { naam: "Sam", leeftijd: "child" } },
  // Two new neighbours who are not kind.
  nel: { address: "nel@demo.invalid", introduces: { naam: "Nel", leeftijd: "adult" } },
  sef: { address: "sef@demo.invalid", introduces: { naam: "Sef", leeftijd: "adult" } },
  // Somebody whom Mo invited for the newspaper, and who has no second factor yet.
  lotte: {
    address: "lotte@demo.invalid",
    isInvitedBy: "mo",
    invitedAs: "editor",
    introduces: { naam: "Lotte", leeftijd: "adult" },
  },
  // A colleague of Koen, who begins today.
  joris: {
    address: "joris@demo.invalid",
    isInvitedBy: "mo",
    invitedAs: "social_worker",
    introduces: { naam: "Joris", leeftijd: "adult" },
  },
  // Piet before he has shown his second factor.
  keyless: { address: "piet@demo.invalid" },
};

/** What a form at the door asks is known by what it is for, as a browser knows what to fill in. */
export const DOOR = {
  path: "/binnenkomen",
  byMail: "input[type=radio][value=mail]",
  address: "main input[name=adres]",
  code: "main input[autocomplete~=one-time-code]",
  ownDevice: "main label:has(input[name=apparaat][value=mijn])",
  othersDevice: "main label:has(input[name=apparaat][value=ander])",
  backRoom: "/achterkamer",
  goOn: "main form button.btn",
};

/** Only one stands at the door at a time, so that everybody opens their own letter. */
let door = Promise.resolve();
export function atTheDoor(comingIn) {
  const turn = door.then(comingIn);
  door = turn.catch(() => {});
  return turn;
}

/** From the street into the house, on this page of this person's device. */
export const comesIn = (page, house, person, { isOwnDevice = true } = {}) =>
  atTheDoor(async () => {
    await asksForCode(page, house, person);
    await fillsIn(page, await house.outbox.code(person.address), { isOwnDevice });
    await doorOpens(page);
    if (person.introduces) await introduces(page, person.introduces);
    if (person.hasSecondFactor) await opensTheBackRoom(page, house, person);
  });

export const doorOpens = (page) => page.waitForURL((url) => !url.pathname.startsWith(DOOR.path));

/** Asks for a code by mail and comes to the page that wants it. */
export async function asksForCode(page, house, { address }) {
  await page.goto(house.address + DOOR.path);
  await page.locator(`main label:has(${DOOR.byMail})`).click();
  await page.locator(DOOR.address).fill(address);
  await page.locator(DOOR.goOn).first().click();
  await page.locator(DOOR.code).waitFor();
}

/** Fills in a code on the page that wants it, and waits for what the house answers. */
export async function fillsIn(page, code, { isOwnDevice } = {}) {
  await page.locator(DOOR.code).fill(code);
  if (isOwnDevice !== undefined) {
    await page.locator(isOwnDevice ? DOOR.ownDevice : DOOR.othersDevice).click();
  }
  const answer = page.waitForEvent("domcontentloaded");
  await page.locator(DOOR.goOn).first().click();
  await answer;
}

/** Answers what the house asks of somebody new, and agrees with the house rules. */
async function introduces(page, { naam, leeftijd }) {
  await page.locator("main [name=naam]").fill(naam);
  await page.locator(`main label:has([name=leeftijd][value=${leeftijd}])`).click();
  const answer = page.waitForEvent("domcontentloaded");
  await page.locator(DOOR.goOn).first().click();
  await answer;
}

/** Shows the second factor, which the back room asks for. */
async function opensTheBackRoom(page, house, person) {
  const code = await secondFactor(page, house, person);
  await page.goto(house.address + DOOR.backRoom);
  await fillsIn(page, code);
  await page.waitForURL((url) => url.pathname.startsWith(DOOR.backRoom));
}

/** The code that the demo house shows in place of the app on a team member's telephone. */
async function secondFactor(page, house, { name }) {
  const post = await page.context().newPage();
  await post.goto(`${house.address}/demo/post`);
  const code = await post.locator(`.cijfers div:has(dt:has-text("${name}")) dd`).first().innerText();
  await post.close();
  return code.replace(/\D/g, "");
}

/** Is put on the list by a coordinator, for what they will do. */
async function isInvited(device, house, person) {
  const session = await sessionOf(device, house, person.isInvitedBy);
  const coordinator = await device({ storageState: session });
  const page = await coordinator.newPage();
  await page.goto(`${house.address}/achterkamer/mensen/nodig-uit`);
  await page.locator("main [name=naam]").fill(person.introduces.naam);
  await page.locator("main [name=bereik]").fill(person.address);
  await page.locator(`main label:has([value=${person.invitedAs}])`).click();
  const answer = page.waitForEvent("domcontentloaded");
  await page.locator(DOOR.goOn).first().click();
  await answer;
  await coordinator.close();
}

const sessions = new Map();

/** What somebody's browser remembers of the house; each comes in once for all pages. */
export function sessionOf(device, house, name) {
  if (!sessions.has(name)) sessions.set(name, newSession(device, house, PEOPLE[name]));
  return sessions.get(name);
}

async function newSession(device, house, person) {
  if (person.isInvitedBy) await isInvited(device, house, person);
  const own = await device();
  const page = await own.newPage();
  await (person.isAtTheDoor ? asksForCode(page, house, person) : comesIn(page, house, person));
  const session = await own.storageState();
  await own.close();
  return session;
}
