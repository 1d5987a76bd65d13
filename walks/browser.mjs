// The browser, and the ways in which people hold it.
import { chromium } from "playwright-core";

const STEP_MS_MAX = 10_000;

// The shell spares the windows that nobody sees: a third of the work.
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  // No walk leaves this machine, whatever a page asks for.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
];

/** A headless browser with a fresh profile that is thrown away when it closes. */
export const openBrowser = () =>
  chromium.launch({ executablePath: BROWSER, headless: true, args: ARGUMENTS });

export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

/** How a visitor opens a page: on a phone in Dutch, unless said otherwise. */
export const WAYS = {
  phone: {},
  arabic: { locale: "ar" },
  "no script": { javaScriptEnabled: false },
};

/** How one looks at a page that is open, without loading it again: by day, unless said otherwise. */
export const LOOKS = {
  day: {},
  evening: { colorScheme: "dark" },
  laptop: { viewport: LAPTOP },
  "forced colours": { forcedColors: "active" },
};

/** From now on one looks at the page like this. */
export async function lookAs(page, look) {
  const { viewport = PHONE, colorScheme = "light", forcedColors = "none" } = LOOKS[look];
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
}

/** A device of somebody's own: its cookies are shared with nobody. */
export async function newDevice(browser, options = {}) {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    colorScheme: "light",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(STEP_MS_MAX);
  return context;
}
