import { sessionOf } from "../people.mjs";

export const name = "scene: somebody has an idea, and everybody reads what becomes of it";
export const nDevices = 2;

const IDEA = "Een boekenkast in de hal, om boeken te ruilen.";
const SHOWN = "Een boekenkast in de hal.";
const WHY = "Leuk. Wie een kast over heeft, mag hem brengen.";

export async function walk({ device, house }) {
  const street = await (await device()).newPage();
  await street.goto(`${house.address}/agenda`);
  await street.locator("footer a[href='/ideeen']").click();
  await street.locator("main [name=bericht]").fill(IDEA);
  await street.locator("main label:has([name=hoe][value=desk])").click();
  await street.locator("main form[action='/ideeen'] button[type=submit]").click();
  const [number] = await street.locator("main p.fs-2xl b").allInnerTexts();

  const session = { storageState: await sessionOf(device, house, "fatima") };
  const desk = await (await device(session)).newPage();
  await desk.goto(`${house.address}/achterkamer/vragen`);
  await desk.locator("main a", { hasText: new RegExp(`Nummer \\W*${number}\\W*$`) }).click();
  await desk.locator("main [name=idee]").fill(SHOWN);
  await desk.locator("main [name=besluit][value=yes]").locator("xpath=..").click();
  await desk.locator("main [name=reden]").fill(WHY);
  await desk.locator("form:has([name=idee]) button[type=submit]").click();
  await desk.getByText("Iedereen kan het idee nu lezen.").waitFor();

  await street.goto(`${house.address}/ideeen`);
  const shown = street.locator("article", { hasText: SHOWN });
  await shown.getByText(WHY).waitFor();
  await shown.getByText("we gaan het doen").waitFor();
}
