// Whatever can be pressed can be pressed with a thumb that trembles.

const SMALLEST_PX = 44;

export const targets = (page) =>
  page.evaluate((smallest) => {
    const { describe, face, isHit, pressables } = window.eyes;

    /** A link among words, a link in a table and a link to a mistake are lines of text. */
    const isRunningText = (link) => {
      if (link.closest("table, .fouten")) return true;
      const isInline = (element) => getComputedStyle(element).display === "inline";
      if (link.localName !== "a" || !isInline(link)) return false;
      let line = link;
      while (isInline(line.parentElement)) line = line.parentElement;
      const isWords = (node) =>
        node !== line &&
        /\p{L}/u.test(node.textContent) &&
        (node.nodeType === Node.TEXT_NODE || (isInline(node) && !hasControl(node)));
      return (
        [...line.parentElement.childNodes].filter(isShown).some(isWords) ||
        line.textContent.trim() !== link.textContent.trim()
      );
    };
    const isShown = ({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE;
    const hasControl = (element) =>
      element.matches("a, button") || element.querySelector("a, button");
    const isLargeEnough = ({ width, height }) =>
      smallest <= width + 0.5 && smallest <= height + 0.5;
    /** How far a press still counts: a row may be pressable as a whole through its one link. */
    const reach = (element) => {
      face(element).scrollIntoView({ block: "center", inline: "center" });
      const box = face(element).getClientRects()[0];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const steps = (dx, dy) => {
        let n = 0;
        while (n < smallest && isHit(element, x + dx * (n + 1), y + dy * (n + 1))) n += 1;
        return n;
      };
      return { width: steps(-1, 0) + steps(1, 0) + 1, height: steps(0, -1) + steps(0, 1) + 1 };
    };

    const findings = [];
    for (const element of pressables()) {
      if (isRunningText(element)) continue;
      const before = document.activeElement;
      // A skip link shows itself, and its size, when it has the focus.
      element.focus({ preventScroll: true });
      const box = face(element).getBoundingClientRect();
      if (!isLargeEnough(box) && !isLargeEnough(reach(element))) {
        const [width, height] = [Math.round(box.width), Math.round(box.height)];
        findings.push(`${describe(element)} is ${width} × ${height} px, not ${smallest}`);
      }
      before?.focus?.({ preventScroll: true });
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
    return findings;
  }, SMALLEST_PX);
