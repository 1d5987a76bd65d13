// Can all words be read to their end? Shared by the gates that make words larger or longer.

/** Words that end outside the box that cuts them off, or outside the button that they stand on. */
export const cutOff = (page) =>
  page.evaluate(() => {
    const { isSeen, describe } = window.eyes;
    const isButton = (element) => element.matches("button, .btn, summary, [role=button]");

    const cutterOf = (words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      const text = range.getBoundingClientRect();
      // A line of text is measured a little higher than its letters are.
      const slack = parseFloat(getComputedStyle(words.parentElement).fontSize) / 4;
      for (let at = words.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position, display } = getComputedStyle(at);
        if (display === "inline" || display === "contents") continue;
        const box = at.getBoundingClientRect();
        const isTooWide = text.left < box.left - 2 || box.right + 2 < text.right;
        const isTooHigh = text.top < box.top - slack || box.bottom + slack < text.bottom;
        const cuts = (overflow) => ["hidden", "clip"].includes(overflow) || isButton(at);
        if ((cuts(overflowX) && isTooWide) || (cuts(overflowY) && isTooHigh)) return at;
        if (overflowX === "auto" || overflowX === "scroll" || position === "fixed") return null;
      }
      return null;
    };

    const findings = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let words = walker.nextNode(); words; words = walker.nextNode()) {
      if (!words.data.trim() || !isSeen(words.parentElement)) continue;
      const cutter = cutterOf(words);
      if (cutter)
        findings.add(`“${words.data.trim().slice(0, 40)}” is cut off by ${describe(cutter)}`);
    }
    return [...findings].slice(0, 5);
  });
