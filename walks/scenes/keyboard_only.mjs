import { DOOR, PEOPLE, atTheDoor, doorOpens } from "../people.mjs";
import { chooses, skipsToContent, tabsTo } from "./keys.mjs";
import { livingRoom } from "./rooms.mjs";

export const name = "scene: with the keyboard alone Ben comes in and speaks";

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
