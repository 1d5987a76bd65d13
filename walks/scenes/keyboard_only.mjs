import { DOOR, PEOPLE, atTheDoor, doorOpens } from "../people.mjs";
import { livingRoom } from "./rooms.mjs";

export const name = "scene: with the keyboard alone Ben comes in and speaks";

/** What one needs on a page is this near, counted from its content. */
const STOPS_MAX = 15;

export async function walk({ device, house }) {
  const laptop = await device();
  const page = await laptop.newPage();
  await page.goto(house.address + DOOR.path);
  await atTheDoor(async () => {
    await skipsToContent(page);
    await tabsTo(page, "main input[type=radio]");
    await chooses(page, DOOR.byMail);
    await tabsTo(page, DOOR.address);
    await page.keyboard.type(PEOPLE.ben.address);
    await page.keyboard.press("Enter");

    await page.locator(DOOR.code).waitFor();
    const code = await house.outbox.code(PEOPLE.ben.address);
    await skipsToContent(page);
    await tabsTo(page, DOOR.code);
    await page.keyboard.type(code);
    await tabsTo(page, "main input[name=apparaat]");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await doorOpens(page);
  });

  await tabsTo(page, `header a[href="${livingRoom.path}"]`);
  await page.keyboard.press("Enter");
  await page.locator(livingRoom.field).waitFor();
  await skipsToContent(page);
  // Past all that was said.
  await tabsTo(page, "main a.skip");
  await page.keyboard.press("Enter");
  const words = "Dit typ ik zonder muis.";
  await page.keyboard.type(words);
  await tabsTo(page, livingRoom.say);
  await page.keyboard.press("Enter");
  await livingRoom.line(page, words).waitFor();
}

/** The first stop is the link past the header, unless the page put the focus somewhere already. */
async function skipsToContent(page) {
  if (!(await hasFocus(page, "body"))) return;
  await tabsTo(page, "a.skip");
  await page.keyboard.press("Enter");
}

const hasFocus = (page, selector) =>
  page.evaluate((wanted) => document.activeElement.matches(wanted), selector);

async function tabsTo(page, selector) {
  for (let nStops = 0; nStops <= STOPS_MAX; nStops += 1) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is more than ${STOPS_MAX} stops away`);
}

/** In a group of choices one goes on with the arrows. */
async function chooses(page, selector) {
  for (let nSteps = 0; nSteps <= STOPS_MAX; nSteps += 1) {
    if (await page.locator(selector).isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows do not come to ${selector}`);
}
