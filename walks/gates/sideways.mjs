// Is anything wider than the window? Shared by the gates that make the window small or text large.

/** The smallest phone, or a laptop at 400 %. */
export const SMALLEST = { width: 320, height: 640 };

/** What sticks out at the sides of the window, unless it stands in a part that scrolls by itself. */
export const sticksOut = (page) =>
  page.evaluate(() => {
    const { isSeen, describe } = window.eyes;
    const width = document.documentElement.clientWidth;
    const scrolls = (element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const hasWords = (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const isOut = ({ left, right }) => left < -1 || width + 1 < right;
    const out = [...document.body.querySelectorAll("*")]
      .filter((element) => hasWords(element) && isOut(element.getBoundingClientRect()))
      .filter((element) => isSeen(element) && !scrolls(element))
      .slice(0, 5)
      .map((element) => `sticks out of the window of ${width} px: ${describe(element)}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth <= width
      ? out
      : [`the page is ${scrollWidth} px wide, not ${width}`, ...out];
  });
