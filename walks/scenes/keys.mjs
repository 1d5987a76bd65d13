// What one does with the keyboard alone.

/** What one needs on a page is this near, counted from its content. */
const STOPS_MAX = 15;

/** The first stop is the link past the header, unless the page put the focus somewhere already. */
export async function skipsToContent(page) {
  if (!(await hasFocus(page, "body"))) return;
  await tabsTo(page, "a.skip");
  await page.keyboard.press("Enter");
}

const hasFocus = (page, selector) =>
  page.evaluate((wanted) => document.activeElement.matches(wanted), selector);

export async function tabsTo(page, selector) {
  for (let nStops = 0; nStops <= STOPS_MAX; nStops += 1) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is more than ${STOPS_MAX} stops away`);
}

/** In a group of choices one goes on with the arrows. */
export async function chooses(page, selector) {
  for (let nSteps = 0; nSteps <= STOPS_MAX; nSteps += 1) {
    if (await page.locator(selector).isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows do not come to ${selector}`);
}

/** Presses this, and waits for the page behind it. */
export async function entersOn(page, selector) {
  await tabsTo(page, selector);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
}
