// With the few colours that a visitor chose, one still sees what can be pressed.

/** Fields and buttons keep an edge; a link keeps an edge, its line, or the colour of links. */
export const forcedColours = (page) =>
  page.evaluate(() => {
    const { describe, pressables } = window.eyes;
    const shows = (element) => {
      const { borderStyle, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return [borderStyle, outlineStyle, textDecorationLine].some(
        (line) => !/^none( none)*$/.test(line),
      );
    };
    const isDrawnByBrowser = (element) =>
      element.matches("input, select, textarea") && getComputedStyle(element).appearance !== "none";
    const hasColourOfLinks = (element) =>
      element.localName === "a" && getComputedStyle(element).forcedColorAdjust === "auto";
    const parts = (element) => [
      element,
      ...element.querySelectorAll("*"),
      ...(element.labels ?? []),
    ];
    return pressables()
      .filter((element) => !isDrawnByBrowser(element) && !hasColourOfLinks(element))
      .filter((element) => !parts(element).some(shows))
      .map(
        (element) => `with forced colours nothing shows that one can press ${describe(element)}`,
      );
  });
