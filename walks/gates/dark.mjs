// In the evening the page does not light up the room.

/** Luminance from 0 to 1: what is brighter than this over a large part of the window dazzles. */
const BRIGHT = 0.4;
/** The part of the window that counts as large; a paper note on the board may stay paper. */
const LARGE = 0.4;

export const dark = (page) =>
  page.evaluate(
    ({ bright, large }) => {
      const { isSeen, describe, channels, luminance } = window.eyes;
      const { documentElement: root, body } = document;
      const colourOf = (element) => getComputedStyle(element).backgroundColor;
      const isPainted = (element) => 0 < channels(colourOf(element)).alpha;
      const dazzles = (element) => {
        const { width, height } = element.getBoundingClientRect();
        const isLarge = large * innerWidth * innerHeight < width * Math.min(height, innerHeight);
        return isLarge && isPainted(element) && bright < luminance(colourOf(element));
      };
      /** What lies behind the whole window: the root paints it, else the body, else the browser. */
      const canvas = [root, body].find(isPainted);
      const isBrightCanvas = canvas
        ? bright < luminance(colourOf(canvas))
        : !getComputedStyle(root).colorScheme.includes("dark");
      return [
        ...(isBrightCanvas ? ["the page itself stays bright in the evening"] : []),
        ...[...body.querySelectorAll("*")]
          .filter((element) => dazzles(element) && isSeen(element))
          .slice(0, 5)
          .map((element) => `dazzles in the evening: ${describe(element)}`),
      ];
    },
    { bright: BRIGHT, large: LARGE },
  );
