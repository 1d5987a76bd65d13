// A page in Arabic says so, and its words start at the right.
import { reflow } from "./reflow.mjs";

export async function rtl(page) {
  const findings = await page.evaluate(() => {
    const { isSeen, describe } = window.eyes;
    const { dir, lang } = document.documentElement;
    const isArabic = (element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{Script=Arabic}/u.test(node.data),
      );
    const startsLeft = (element) => {
      const { textAlign, direction } = getComputedStyle(element);
      return direction === "ltr" || textAlign === "left";
    };
    const lines = [...document.body.querySelectorAll("*")].filter(
      (element) => isArabic(element) && isSeen(element),
    );
    return [
      ...(dir === "rtl" ? [] : [`the page says dir="${dir}"`]),
      ...(lang === "ar" ? [] : [`the page says lang="${lang}"`]),
      ...(lines.length ? [] : ["there is no word of Arabic on the page"]),
      ...lines
        .filter(startsLeft)
        .slice(0, 5)
        .map((element) => `Arabic that starts at the left: ${describe(element)}`),
    ];
  });
  return [...findings, ...(await reflow(page))];
}
