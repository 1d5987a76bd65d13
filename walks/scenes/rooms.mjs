// What people do in the house in every scene: talk, look whether they are in, and go out.

/** So long may it take until the others see what somebody did. */
export const HEARD_MS_MAX = 1_000;

export const livingRoom = {
  path: "/huiskamer",
  field: "main form textarea",
  say: "main form:has(textarea) button.btn",
  /** A line that somebody said. */
  line: (page, words) => page.getByRole("log").getByText(words, { exact: true }),
  /** The same line with its face, its time and what one can do about it. */
  item: (page, words) => page.getByRole("log").locator(".msg", { hasText: words }),
};

/** Opens the living room, or another table, and waits until one can speak there. */
export async function entersLivingRoom(page, house, path = livingRoom.path) {
  await page.goto(house.address + path);
  await page.locator(livingRoom.field).waitFor();
}

export async function says(page, words) {
  await page.locator(livingRoom.field).fill(words);
  await page.locator(livingRoom.say).click();
}

/** Does the house know who this is? Their own page opens for them and for nobody else. */
export async function isIn(page, house) {
  const own = `${house.address}/mijn`;
  const answer = await page.request.get(own);
  return answer.ok() && answer.url() === own;
}

export async function goesOut(page, house) {
  await page.goto(house.address);
  const out = page.locator("form[action='/ga-weg'] button").first();
  if (!(await out.isVisible())) await page.locator("header details.menu > summary").click();
  await out.click();
  await page.waitForURL((url) => url.pathname !== "/ga-weg");
}
