import assert from "node:assert/strict";
import { presses } from "../prepare.mjs";
import { sessionOf } from "../people.mjs";

export const name = "scene: Ria makes words bold with a press, and of what she pastes only words and order stay";

const goesOn = presses("form[action='/krant/schrijf'] .btn-groot");
/** As Word puts it on the clipboard, with what somebody hid in it. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body style='tab-interval:35pt'>
<h1 style='mso-outline-level:1'>Wat je nodig hebt</h1>
<p class=MsoNormal>Neem <b style='mso-bidi-font-weight:normal'>alle
tijd</b>. Lees <a href="https://example.org/soep">het recept</a> of <a href="javascript:alert(1)">klik hier</a> of
<a href="java&#9;script:alert(1)">daar</a>.<img src=x onerror="document.title='gekaapt'"><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>wortels</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>prei</p>
<blockquote><p>Zo deed oma het.</p></blockquote><script>document.title="gekaapt"</script></body></html>`;
const OF_WORD = `# Wat je nodig hebt

Neem *alle tijd*. Lees [het recept](https://example.org/soep) of klik hier of daar.

- wortels
- prei

> Zo deed oma het.`;

export async function walk({ device, house }) {
  const phone = await device({ storageState: await sessionOf(device, house, "ria") });
  const page = await phone.newPage();
  await page.goto(`${house.address}/krant/schrijf`);
  await page.locator("main label:has([name=soort][value=stuk])").click();
  await page.locator("main [name=titel]").fill("De soep van oma");
  await goesOn(page);
  const field = page.locator("main [name=tekst]");
  await pressesMarks(page, field);
  await typesALink(page, field);

  await field.fill("");
  await pastes(field, FROM_WORD, "Wat je nodig hebt");
  assert.equal(await field.inputValue(), OF_WORD);
  await pastesTooMuch(page, field);
  await page.keyboard.press("Control+z");
  assert.equal(await field.inputValue(), OF_WORD, "what was pasted cannot be undone");
  await goesOn(page);
  const look = page.locator("main section.card");
  for (const made of ["h2:has-text('Wat je nodig hebt')", "strong", "li:has-text('prei')", "blockquote"]) {
    assert.equal(await look.locator(made).count(), 1, `${made} is not there`);
  }
  const leads = await look.locator("a").evaluateAll((links) => links.map(({ href }) => href));
  assert.deepEqual(leads, ["https://example.org/soep"]);
}

/** One stop for Tab with arrows inside, and each press writes a mark or takes it away. */
async function pressesMarks(page, field) {
  const bar = page.getByRole("toolbar", { name: "Opmaak van de tekst" });
  const button = (named) => bar.getByRole("button", { name: named, exact: true });
  const chooses = (from, to) => field.evaluate((own, ends) => own.setSelectionRange(...ends), [from, to]);
  await field.fill("We aten soep.");
  await chooses(9, 9);
  await button("Dik").click();
  assert.equal(await field.inputValue(), "We aten *soep*.");
  await button("Dik").click();
  assert.equal(await field.inputValue(), "We aten soep.");
  await field.fill("wortels\nprei\n\nui");
  await chooses(0, 17);
  await button("Lijst").click();
  assert.equal(await field.inputValue(), "- wortels\n- prei\n\n- ui");
  await button("Uitspraak").click();
  assert.equal(await field.inputValue(), "> wortels\n> prei\n\n> ui");
  await button("Uitspraak").click();
  await chooses(0, 0);
  await button("Tussenkop").click();
  assert.equal(await field.inputValue(), "# wortels\nprei\n\nui");
  await button("Dik").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Link");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tekst", "Tab stays in the bar");
}

async function typesALink(page, field) {
  await field.fill("Lees het recept.");
  await field.evaluate((own) => own.setSelectionRange(5, 15));
  await page.getByRole("button", { name: "Link", exact: true }).click();
  const where = page.getByLabel("Waar gaat de link heen?");
  await where.fill("javascript:alert(1)");
  await where.press("Enter");
  await page.getByText("Met dit adres lukt het niet.").waitFor();
  await where.fill("example.org/soep");
  await where.press("Enter");
  assert.equal(await field.inputValue(), "Lees [het recept](https://example.org/soep).");
}

/** Two million letters: what fits comes in, and the page says that the rest did not. */
async function pastesTooMuch(page, field) {
  await pastes(field, `<p>${"soep en brood ".repeat(150_000)}</p>`, "soep");
  await page.getByText("Dit veld is vol: er passen hoogstens 8.000 letters in.").waitFor();
  const { length } = await field.inputValue();
  assert(7900 < length && length <= 8000, `${length} letters came in`);
}

const pastes = (field, html, plain) =>
  field.evaluate(
    (own, [html, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", plain);
      own.focus();
      own.setSelectionRange(own.value.length, own.value.length);
      own.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );
