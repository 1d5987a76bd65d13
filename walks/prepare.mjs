// How an opened page comes into the state that is meant.

export async function opensLanguages(page) {
  await page.locator("header details.menu > summary").click();
}

export const sendsItEmpty = sendsEmpty("form button.btn");

/** Presses the button of a form with nothing in it, and waits for what the house says about that. */
export function sendsEmpty(button) {
  return async (page) => {
    await page.locator("main").locator(button).first().click();
    await page.locator(".fouten").waitFor();
  };
}

/** Leaves a field empty that the house filled in. */
export function empties(field) {
  return (page) => page.locator("main").locator(field).first().fill("");
}

/** One state after the other. */
export function steps(...all) {
  return async (page) => {
    for (const step of all) await step(page);
  };
}

/** Presses these, and waits for the page behind each. */
export function presses(...all) {
  return async (page) => {
    for (const selector of all) {
      await Promise.all([
        page.waitForEvent("domcontentloaded"),
        page.locator("main").locator(selector).first().click(),
      ]);
    }
  };
}

/** Asks the search box. */
export function asks(question) {
  return async (page) => {
    await page.locator("main [name=vraag]").fill(question);
    await presses("form[role=search] button")(page);
  };
}

export async function showsWhatWeKnow(page) {
  await page.locator("main label:has([name=naast])").first().click();
  await presses("form[action$='/gegevens'] button")(page);
}

let nAddresses = 0;

/** Each time another address, because the house writes to one address only a few times an hour. */
export async function givesAddress(page) {
  nAddresses += 1;
  await page.locator("main [name=adres]").fill(`nieuw${nAddresses}@demo.invalid`);
  await presses("form:has([name=adres]) button.btn")(page);
}

/** The house makes a second key once, and shows it until it is in an app. */
export async function asksForSecondKey(page) {
  const begin = "form[action$='/begin'] button";
  if (await page.locator(begin).count()) await presses(begin)(page);
}

export async function getsCard(page) {
  await page.locator("main [name=woord]").fill("pannenkoek");
  await presses("form:has([name=woord]) button.btn")(page);
}

/** Sits down at a table, unless one sits there already. */
export async function comesToTheTable(page) {
  // Whoever is in already stays in: another look at this page may have come first.
  await Promise.all([
    page.waitForEvent("domcontentloaded"),
    page.locator("form[action='/huiskamer/binnen']").evaluate((form) => form.submit()),
  ]);
}

export async function opensTools(page) {
  await page.locator("main .gesprek details > summary").click();
}

/** Says what is wrong with a line; who says it again comes to the same receipt. */
export async function reports(page) {
  await presses("a[href^='/melden/']")(page);
  await page.locator("main .choice-box").first().click();
  await presses("form button.btn-groot")(page);
}

/** Says nothing where one may say why a decision was wrong. */
export async function appealsWithoutWords(page) {
  await page.locator("main article details > summary").first().click();
  await page.locator("main article details button").first().click();
  await page.locator("main .foutje").waitFor();
}
