//! Shoots every page at three widths, by day and by night, and lays the pictures out on one sheet.
//! `node shoot.js stream poll` shoots those whose names hold one of the words, `--in ar` in another language.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM } from "./chromium.js";
import { meadow } from "./meadow.js";
import { PAGES } from "./pages.js";
import { Person } from "./person.js";

const { values: { in: locale }, positionals: words } = parseArgs({ options: { in: { type: "string" } }, allowPositionals: true });
const SHOTS = join(import.meta.dirname, "shots", locale ?? "");
const WIDTHS = { 360: 760, 768: 1024, 1440: 900 };
const THEMES = ["light", "dark"];

const chosen = PAGES.filter(([name]) => !words.length || words.some((word) => name.includes(word)));
await mkdir(SHOTS, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
const { pod, people, cookies, receipt, troubles } = await meadow(browser);
const pictures = [];
try {
  const invitation = await people.nora.invitation();
  for (const [name, who, way, refusals = []] of chosen) {
    for (const [width, height] of Object.entries(WIDTHS)) {
      const viewport = { width: Number(width), height };
      const look = { viewport, isMobile: width < 700, hasTouch: width < 700, locale: locale ?? "en-GB" };
      const person = await Person.sitDown(browser, pod, { name: who, from: cookies[who], ...look });
      await person.keepsNoDrafts();
      refusals.forEach((status) => person.expects(status));
      // A way that goes by English words does not lead far in another language.
      await way(person, { invitation, receipt }).catch((error) => troubles.push(`${name} at ${width}: no way there: ${error.message}`));
      await person.page.waitForLoadState("load");
      const wide = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) troubles.push(`${name} at ${width}: ${wide} px wider than the window`);
      for (const colorScheme of THEMES) {
        await person.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const file = `${name.replaceAll(" ", "-")}.${width}.${colorScheme}.png`;
        // Bars and menus stand where the window is, so a picture of the whole page would put them in its middle.
        await person.page.screenshot({ path: join(SHOTS, file) });
        pictures.push({ name: `${name}, ${width}, ${colorScheme}`, file, width: Number(width) });
      }
      troubles.push(...person.troubles.map((trouble) => `${name} at ${width}: ${trouble}`));
      await person.context.close();
    }
  }
  const figure = async ({ name, file, width }) => {
    const data = (await readFile(join(SHOTS, file))).toString("base64");
    return `<figure><img src="data:image/png;base64,${data}" width="${width / 4}"><figcaption>${name}</figcaption></figure>`;
  };
  const figures = await Promise.all(pictures.map(figure));
  const style = "body{margin:16px;display:flex;flex-wrap:wrap;gap:12px;align-items:end;font:11px sans-serif;background:#888}figure{margin:0}img{display:block}";
  await writeFile(join(SHOTS, "sheet.html"), `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join("")}`);
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(`file://${join(SHOTS, "sheet.html")}`);
  await page.screenshot({ path: join(SHOTS, "sheet.png"), fullPage: true });
} finally {
  await browser.close();
  await pod.end();
}
troubles.forEach((trouble) => console.log(trouble));
console.log(`${pictures.length} pictures in ${SHOTS}`);
process.exitCode = troubles.length ? 1 : 0;
