// What the gates see with: a few words about the page, spoken inside the page.

/** Puts `window.eyes` into the page; needed once after each load. */
export const giveEyes = (page) =>
  page.evaluate(() => {
    const PRESSABLE =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";

    /** Laid out and painted; what only screen readers get is not seen. */
    const isSeen = (element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false;
      const box = element.getBoundingClientRect();
      return 1 < box.width && 1 < box.height && !isForReadersOnly(element);
    };
    const isForReadersOnly = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (position === "absolute" && overflowX === "hidden" && box.width <= 1) return true;
      }
      return false;
    };
    /** The element as one would point it out: `a.more “Hele agenda”`. */
    const describe = (element) => {
      const classes = [...element.classList].map((name) => `.${name}`).join("");
      const id = element.id ? `#${element.id}` : "";
      const words = (element.innerText ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
      const said = words ? ` “${words.slice(0, 40)}”` : "";
      return element.localName + id + classes + said;
    };
    /** Where a finger or an eye meets a control: a hidden radio button is met at its label. */
    const face = (element) => (isSeen(element) ? element : (element.labels?.[0] ?? element));
    const isWithin = (inner, outer) => Boolean(inner) && (outer === inner || outer.contains(inner));
    /** Does a finger at this point press the element? */
    const isHit = (element, x, y) => {
      const hit = document.elementFromPoint(x, y);
      const labels = [...(element.labels ?? [])];
      return isWithin(hit, element) || labels.some((label) => isWithin(hit, label));
    };
    const pressables = () =>
      [...document.querySelectorAll(PRESSABLE)].filter((element) => isSeen(face(element)));
    /** Red, green, blue and alpha of a computed colour. */
    const channels = (colour) => {
      const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
      return { red, green, blue, alpha };
    };
    /** Relative luminance, from 0 (black) to 1 (white), as WCAG defines it. */
    const luminance = (colour) => {
      const { red, green, blue } = channels(colour);
      const [r, g, b] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    window.eyes = { isSeen, describe, face, isHit, pressables, channels, luminance };
  });
