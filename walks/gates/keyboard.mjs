// With Tab alone one comes everywhere, in order, sees where one is, and gets out again.

/** The browser's own stops, and the fields within a date. */
const SPARE_STOPS = 20;

export async function keyboard(page) {
  const nStops = await page.evaluate(remember);
  const findings = [];
  let n = 0;
  for (; n <= nStops + SPARE_STOPS; n += 1) {
    await page.keyboard.press("Tab");
    const { finding, isEnd } = await page.evaluate(look);
    if (finding) findings.push(finding);
    if (isEnd) break;
  }
  if (nStops + SPARE_STOPS < n) findings.push("Tab never leaves the page: the focus is trapped");
  findings.push(...(await page.evaluate(missed)));
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  return findings;
}

/** Each stop shows that it has the focus; for a look at a page through which Tab goes elsewhere. */
export async function focusShows(page) {
  await page.evaluate(remember);
  // After a key the browser shows the focus wherever it comes.
  await page.keyboard.press("Tab");
  return page.evaluate(focusEach);
}

/** Inside the page: the stops that look alike with and without the focus. */
function focusEach() {
  const { stops, looks, without } = window.tour;
  const isBlind = (stop) => {
    stop.focus({ preventScroll: true });
    return document.activeElement === stop && without.get(stop) === looks(stop);
  };
  const blind = stops.filter(isBlind).map(window.eyes.describe);
  document.activeElement?.blur();
  return blind.map((stop) => `${stop} does not show that it has the focus`);
}

/** Inside the page: lists the stops that Tab should make and how each looks without focus. */
function remember() {
  const { describe, face, isSeen } = window.eyes;
  const FOCUSABLE =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]";

  const isStop = (element) => {
    if (element.tabIndex < 0 || element.disabled || element.closest("[inert]")) return false;
    if (!isSeen(face(element))) return false;
    if (element.localName === "summary") return element.parentElement.localName === "details";
    if (element.type !== "radio") return true;
    const group = [...document.getElementsByName(element.name)].filter(
      (other) => other.type === "radio" && other.form === element.form,
    );
    return element === (group.find((other) => other.checked) ?? group[0]);
  };
  // With forced colours no shadow is drawn, whatever the style says.
  const hasShadows = !matchMedia("(forced-colors: active)").matches;
  /** Everything by which an element, its label or its row could show that it has the focus. */
  const looks = (element) => {
    const around = [element, ...(element.labels ?? []), element.nextElementSibling];
    return around
      .concat(element.parentElement)
      .filter(Boolean)
      .flatMap((one) =>
        [null, "::before", "::after"].map((pseudo) => getComputedStyle(one, pseudo)),
      )
      .map((style) => {
        const isBlind = window.eyes.channels(style.outlineColor).alpha === 0;
        const outline = style.outlineStyle === "none" || isBlind ? "" : style.outline;
        const border = style.borderStyle === "none" ? "" : style.borderColor + style.borderWidth;
        const shadow = hasShadows ? style.boxShadow : "";
        return [outline, border, shadow, style.backgroundColor, style.textDecorationLine].join();
      })
      .join(";");
  };
  // Tab goes on from where the focus was last; here it begins at the top.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  const stops = [...document.querySelectorAll(FOCUSABLE)].filter(isStop);
  window.tour = {
    stops,
    looks,
    without: new Map(stops.map((stop) => [stop, looks(stop)])),
    visited: [],
    positive: stops.filter((stop) => 0 < stop.tabIndex).map(describe),
  };
  return stops.length;
}

/** Inside the page: judges the stop where the focus is now. */
function look() {
  const { describe, face, isHit } = window.eyes;
  const { stops, looks, without, visited } = window.tour;
  const here = document.activeElement;
  const previous = visited.at(-1);
  // A date has three fields of its own, and a button for the calendar.
  if (previous && here === previous && here.type === "date") return {};
  if (previous && here === previous) {
    return { finding: `keeps the focus: ${describe(here)}`, isEnd: true };
  }
  if (!here || here === document.body || here === visited[0]) return { isEnd: true };
  visited.push(here);

  const complaints = [];
  if (without.get(here) === looks(here)) complaints.push("does not show that it has the focus");
  const isBehind = (later, earlier) =>
    later.compareDocumentPosition(earlier) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (previous && stops.includes(here) && isBehind(here, previous)) {
    complaints.push(`comes after ${describe(previous)}, which stands later on the page`);
  }
  const box = face(here).getClientRects()[0];
  if (box) {
    const shares = [
      [0.5, 0.5],
      [0.1, 0.2],
      [0.9, 0.2],
      [0.1, 0.8],
      [0.9, 0.8],
    ];
    const isMet = ([x, y]) => isHit(here, box.left + x * box.width, box.top + y * box.height);
    if (!shares.some(isMet)) complaints.push("is hidden behind something when it has the focus");
  }
  const finding = complaints.length ? `${describe(here)} ${complaints.join(" and ")}` : undefined;
  return { finding };
}

/** Inside the page: the stops that Tab never made, and those that push themselves forward. */
function missed() {
  const { stops, visited, positive } = window.tour;
  // In a group of choices where none is made yet, the browser may stop at any of them.
  const isInGroup = (stop) => (other) => other.type === "radio" && other.name === stop.name;
  const isVisited = (stop) =>
    visited.includes(stop) || (stop.type === "radio" && visited.some(isInGroup(stop)));
  const missing = stops.filter((stop) => !isVisited(stop));
  return [
    ...missing.map((stop) => `Tab never comes to ${window.eyes.describe(stop)}`),
    ...positive.map((stop) => `has a tabindex above zero: ${stop}`),
  ];
}
