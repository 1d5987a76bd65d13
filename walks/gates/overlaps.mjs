// Does anything stand on top of something else?

/** Words and controls that share a place; what lies above the page on purpose is another layer. */
export const overlaps = (page) =>
  page.evaluate(() => {
    const { channels, describe, face, isSeen, pressables } = window.eyes;
    /** Boxes may touch, and a line of text is measured a little higher than its letters are. */
    const SLACK_PX = 2;
    const SHARE_OF_LETTERS = 0.2;

    /** A bar that stays while the page scrolls, or what opens above it. */
    const layerOf = (element) => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const { position, zIndex } = getComputedStyle(at);
        if (["fixed", "sticky"].includes(position)) return at;
        if (position === "absolute" && zIndex !== "auto") return at;
      }
      return null;
    };
    /** The part of a box that the boxes around it let one see. */
    const seenPart = (box, element) => {
      let { left, right, top, bottom } = box;
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === "visible") continue;
        const frame = at.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, right, top, bottom };
    };
    const wordsOf = () => {
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let words = walker.nextNode(); words; words = walker.nextNode()) {
        const element = words.parentElement;
        if (!words.data.trim() || !isSeen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(words);
        for (const line of range.getClientRects()) {
          const spare = line.height * SHARE_OF_LETTERS;
          const { left, right } = line;
          const letters = { left, right, top: line.top + spare, bottom: line.bottom - spare };
          found.push({ element, box: seenPart(letters, element) });
        }
      }
      return found;
    };
    /** Of a link, or a button without an edge, one sees the words alone. */
    const isPainted = (element) => {
      const { backgroundColor, borderStyle, borderTopColor } = getComputedStyle(element);
      const hasEdge = !/^none/.test(borderStyle) && 0 < channels(borderTopColor).alpha;
      return hasEdge || 0 < channels(backgroundColor).alpha;
    };
    const controls = pressables()
      .map(face)
      .filter(isPainted)
      .map((element) => ({ element, box: seenPart(element.getBoundingClientRect(), element) }));
    const isWithin = (one, other) =>
      one.contains(other) || other.contains(one) || [...(one.labels ?? [])].includes(other);
    const meet = ({ box: one }, { box: other }) =>
      SLACK_PX < Math.min(one.right, other.right) - Math.max(one.left, other.left) &&
      SLACK_PX < Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);

    const all = [...wordsOf(), ...controls].map((thing) => ({
      ...thing,
      layer: layerOf(thing.element),
    }));
    const findings = new Set();
    all.forEach((one, nth) => {
      for (const other of all.slice(nth + 1)) {
        if (one.layer !== other.layer || isWithin(one.element, other.element)) continue;
        if (meet(one, other)) {
          findings.add(`${describe(one.element)} and ${describe(other.element)} overlap`);
        }
      }
    });
    return [...findings].slice(0, 5);
  });
