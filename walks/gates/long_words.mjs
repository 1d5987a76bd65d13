// In a language with longer words everything still has its place.
import { PHONE } from "../browser.mjs";
import { cutOff } from "./cut_off.mjs";
import { overlaps } from "./overlaps.mjs";
import { SMALLEST, sticksOut } from "./sideways.mjs";

/** As much longer may a translation be. */
const LONGER = 0.4;

/** The words stay long afterwards, so no other gate comes after this one. */
export async function longWords(page) {
  const findings = [];
  const before = page.viewportSize();
  await page.evaluate(lengthen, LONGER);
  for (const viewport of [SMALLEST, PHONE]) {
    await page.setViewportSize(viewport);
    const found = [...(await sticksOut(page)), ...(await cutOff(page)), ...(await overlaps(page))];
    findings.push(...found.map((finding) => `long words, ${viewport.width} px: ${finding}`));
  }
  await page.setViewportSize(before);
  return findings;
}

/** Inside the page: every word becomes longer, and gets accents: “Stuur” becomes “Stüüüür”. */
function lengthen(longer) {
  const ACCENTED = { a: "â", e: "ë", i: "ï", o: "ö", u: "ü", y: "ÿ" };
  const NO_WORDS = "script, style, svg, textarea, noscript";

  const longWord = (word) => {
    let missing = 0;
    let long = "";
    for (const letter of word) {
      const accented = ACCENTED[letter] ?? letter;
      long += accented;
      missing += longer;
      if (accented === letter) continue;
      long += accented.repeat(Math.floor(missing));
      missing %= 1;
    }
    return long + long.at(-1).repeat(Math.round(missing));
  };
  /** Addresses and numbers are the same in every language. */
  const isWord = (piece) => !/[\d@/]/.test(piece);
  const long = (text) =>
    text.replace(/\S+/g, (piece) => (isWord(piece) ? piece.replace(/\p{L}+/gu, longWord) : piece));

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let words = walker.nextNode(); words; words = walker.nextNode()) {
    if (!words.parentElement.closest(NO_WORDS)) words.data = long(words.data);
  }
  for (const field of document.querySelectorAll("[placeholder]")) {
    field.placeholder = long(field.placeholder);
  }
}
