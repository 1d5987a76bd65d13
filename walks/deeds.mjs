// What neighbours and the team did before a page is looked at; each of it is done once in a house.
import { sessionOf } from "./people.mjs";
import { comesToTheTable, opensTools, presses, reports } from "./prepare.mjs";

const once = (deed) => {
  let done;
  return (device, house) => (done ??= deed(actsFor(device, house), device, house));
};

/** How long somebody on call may take to answer, and a little more. */
const NO_ANSWER_MINUTES = 3;

/** `acts(name, path, deed)`: this person opens the page and does it there. */
const actsFor = (device, house) => async (name, path, deed) => {
  const own = await device({ storageState: await sessionOf(device, house, name) });
  const page = await own.newPage();
  await page.goto(house.address + path);
  await deed(page);
  await own.close();
};

const LIGHTS = "/krant/artikel/lichtjes-in-alle-straten-doe-mee-op-12-december";

/** Neighbours react below an article; one of it waits for the editors. */
export const remarksBelowArticles = once(async (acts) => {
  await acts("mo", "/achterkamer/krant/nummer", presses("form[action$='/reacties'] button"));
  const react = (name, text) =>
    acts(name, LIGHTS, async (page) => {
      await page.locator("#reacties [name=onder]").fill(text);
      await presses("#reacties form[action$='/reacties'] button")(page);
    });
  await react("ben", "Bij ons hangen ze al. Wat gezellig in de straat!");
  await react("fatima", "Kom gerust langs voor lampjes.");
  await react("ben", "Kijk ook op www.lampjes.example, daar zijn ze gratis.");
});

/** A hall in which people talk, a table that is closed, one that pauses and one in the street. */
export const busyTables = once(async (acts) => {
  const table = (name, { chooses = [], programme = "" } = {}) =>
    acts("mo", "/achterkamer/huiskamer/tafel", async (page) => {
      await page.locator("main [name=naam]").fill(name);
      for (const value of chooses) {
        await page.locator(`main label:has([value=${value}])`).click();
      }
      await page.locator("main [name=programma]").fill(programme);
      await presses("form button.btn")(page);
    });
  await table("Zaal", { chooses: ["hall"], programme: "20.00 uur Welkom\n20.15 uur Muziek" });
  await table("Leeszaal", { chooses: ["rota"] });
  await table("Hoek");
  await table("Koffietafel");
  await table("Plein", { chooses: ["anyone"] });
  await acts("mo", "/achterkamer/huiskamer/rooster?tafel=leeszaal", async (page) => {
    const shift = page.locator("main form[action$='/rooster/beurt']");
    await shift.locator("[name=dag]").selectOption({ index: 4 });
    await shift.locator("[name=van]").fill("10.00");
    await shift.locator("[name=tot]").fill("12.00");
    await shift.locator("label:has([name=wie])").first().click();
    await presses("form[action$='/rooster/beurt'] button")(page);
  });
  await acts("mo", "/huiskamer/hoek", async (page) => {
    await opensTools(page);
    await presses("[name=pauze][value=ja]")(page);
  });
  await acts("fatima", "/huiskamer/zaal", says("Welkom allemaal. Zo begint de muziek."));
  await acts("fatima", "/huiskamer/foto?tafel=zaal", async (page) => {
    const buffer = await page.screenshot();
    const picture = { name: "zaal.png", mimeType: "image/png", buffer };
    await page.locator("main [name=alt]").fill("Een papier met grote letters");
    await page.locator("main [name=foto]").setInputFiles(picture);
    await presses("form button.btn")(page);
  });
  await acts("ria", "/huiskamer/zaal?antwoord=1", says("Ik ben er klaar voor!"));
  await acts("ria", "/huiskamer/zaal", says("Wat een saaie boel hier."));
  for (const name of ["fatima", "ria"]) {
    await acts(name, "/huiskamer/zaal", presses("form[action='/huiskamer/buiten'] button"));
  }
  await acts("ria", "/huiskamer/leeszaal", says("Zijn er ook boeken in het Turks?"));
});

/** Says something and waits until the page shows that it was said. */
const says = (words) => async (page) => {
  await page.locator("main textarea").fill(words);
  await page.locator("main form:has(textarea) button.btn").click();
  await page.locator(".log").getByText(words).or(page.locator(".flash")).first().waitFor();
};

/** Ben says that something is not right with what Ria said. */
export const openReport = once((acts) => acts("ben", "/huiskamer/regel?nummer=4", reports));

/** Fatima took away what Ben said, who does not agree, and what Ria said, who may say so yet. */
export const decisions = once(async (acts, device, house) => {
  await busyTables(device, house);
  await acts("ria", "/huiskamer/regel?nummer=3", reports);
  await acts("fatima", "/achterkamer/meldingen", async (page) => {
    await presses("tbody a:has-text('Ben')")(page);
    await takesAway(page);
  });
  await acts("ben", "/mijn/besluiten", async (page) => {
    await page.locator("main article details > summary").click();
    await page.locator("main article textarea").fill("Ik vroeg alleen om een ladder.");
    await presses("article details button")(page);
  });
  await acts("fatima", "/huiskamer/regel?tafel=zaal&nummer=4", async (page) => {
    await presses("a[href^='/achterkamer/meldingen/doe']")(page);
    await takesAway(page);
  });
});

/** A keeper decides on the page where they see what was said. */
const decides = (what) => async (page) => {
  await page.locator(`main label:has([name=doe][value=${what}])`).click();
  await page.locator("main [name=reden]").fill("Dit is niet aardig voor wie het leest.");
  await presses("form:has([name=doe]) button.btn")(page);
};

export const takesAway = decides("weg");

/**
 * At the table in the street Nel has to be silent for ten minutes and Sef outside for a day. Tells
 * the address of what Ben, who reported Nel, can read about it.
 */
export const unkindNeighbours = once(async (acts, device, house) => {
  await busyTables(device, house);
  const saysInTheStreet = (name, words) =>
    acts(name, "/huiskamer/plein", async (page) => {
      await says(words)(page);
      await presses("form[action='/huiskamer/buiten'] button")(page);
    });
  await saysInTheStreet("ria", "Wie loopt er vanavond mee?");
  await saysInTheStreet("nel", "Loop toch alleen.");
  await saysInTheStreet("sef", "Niemand wil met jou lopen.");
  let receipt;
  await acts("ben", "/huiskamer/regel?tafel=plein&nummer=2", async (page) => {
    await reports(page);
    receipt = new URL(page.url()).pathname;
  });
  for (const [number, what] of [
    [2, "stil"],
    [3, "buiten"],
  ]) {
    await acts("fatima", `/huiskamer/regel?tafel=plein&nummer=${number}`, async (page) => {
      await presses("a[href^='/achterkamer/meldingen/doe']")(page);
      await decides(what)(page);
    });
  }
  return receipt;
});

/** Lotte does not want to see Ben any more. */
export const unseenNeighbour = once((acts) =>
  acts(
    "lotte",
    "/huiskamer/regel?nummer=5",
    presses("a[href^='/blokkeren/']", "form[action='/blokkeren'] button"),
  ),
);

/** Fatima cannot come to her last turn, so the house asks the others. */
export const turnThatNobodyHas = once((acts) =>
  acts("fatima", "/achterkamer/huiskamer/mijn-beurten", async (page) => {
    await Promise.all([
      page.waitForEvent("domcontentloaded"),
      page.locator("main form[action$='/ik-kan-niet'] button").last().click(),
    ]);
  }),
);

/** Koen is on call in the demo, and Fatima asks for help. */
export const callForHelp = once(async (acts) => {
  await acts("fatima", "/achterkamer/hulp", presses("form[action='/achterkamer/hulp'] button"));
});

/** Nobody answered in time, and Fatima still waits. */
export const callWithoutAnswer = once(async (acts, device, house) => {
  await callForHelp(device, house);
  await house.opensLater(NO_ANSWER_MINUTES);
});

/** From the day on which the house opens until the evening of the soup. */
const SOUP_IS_OVER_MINUTES = 54 * 60;

/**
 * Two people came for soup, and it is over. Tells the addresses at which they look back; the second
 * did so already.
 */
export const cameForSoup = once(async (acts, device, house) => {
  const own = await device({});
  const page = await own.newPage();
  const slips = [];
  for (const name of ["Henk", "Truus"]) {
    await page.goto(`${house.address}/agenda/samen-soep-koken`);
    await page.locator("main [name=naam]").fill(name);
    await presses("form:has([name=naam]) button.btn")(page);
    slips.push(new URL(page.url()).pathname);
  }
  await house.opensLater(SOUP_IS_OVER_MINUTES);
  const looksBack = slips.map((slip) => slip.replace("/briefje/", "/terugblik/"));
  await page.goto(house.address + looksBack[1]);
  await page.locator("main label:has([value=ja])").click();
  await presses("form:has([name=goed]) button")(page);
  await own.close();
  return looksBack;
});

/** Fatima sits at the table where guests may sit down too. */
export const hostAtTheTable = once((acts) =>
  acts("fatima", "/huiskamer/taaltafel", comesToTheTable),
);
