// A screen reader in the page: it says what one hears who does not see.
import { createRequire } from "node:module";

const READER = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js");
/** Where the page finds it: an address of the house itself, so that its policy lets it in. */
const ADDRESS = "/screen-reader.js";

/** Begins to read an open page, and to hear what is said there from now on. */
export async function openEars(page) {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ path: READER, contentType: "text/javascript" }),
  );
  await page.evaluate(async (address) => {
    const { virtual } = await import(address);
    // With scripts nobody hears what is meant for who has none; this reader would.
    document.querySelectorAll("noscript").forEach((own) => own.remove());
    await virtual.start({ container: document.querySelector("main") });
    window.ears = virtual;
  }, ADDRESS);
}

/** Reads all that is in the page, from one thing to the next. */
export const readThrough = (page) =>
  page.evaluate(async () => {
    while (!(await window.ears.lastSpokenPhrase()).startsWith("end of main")) {
      await window.ears.next();
    }
    const said = [...(await window.ears.spokenPhraseLog())];
    await window.ears.clearSpokenPhraseLog();
    return said;
  });

/** What was said by itself since one last asked: never what one does oneself. */
export const heard = (page) =>
  page.evaluate(async () => {
    const said = await window.ears.spokenPhraseLog();
    await window.ears.clearSpokenPhraseLog();
    return said.filter((phrase) => /^(polite|assertive): ./.test(phrase));
  });
