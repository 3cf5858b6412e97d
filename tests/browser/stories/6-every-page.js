//! Every page as those need it who do not see it, or see it badly.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { meadow } from "../meadow.js";
import { PAGES } from "../pages.js";
import { Person } from "../person.js";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const broken = async ({ page }) => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n    ${failureSummary.replaceAll("\n", " ")}`));
};

export default {
  "every page fits its window and keeps the rules of accessibility": {
    at: "empty",
    js: [true],
    minutes: 25,
    story: async ({ browser }) => {
      const { pod, people, cookies, receipt, troubles } = await meadow(browser);
      const wrong = [...troubles];
      try {
        const invitation = await people.nora.invitation();
        for (const [name, who, way, refusals = []] of PAGES) {
          for (const width of [1440, 360]) {
            const person = await Person.sitDown(browser, pod, { name: who, from: cookies[who], viewport: { width, height: 900 } });
            await person.keepsNoDrafts();
            refusals.forEach((status) => person.expects(status));
            await way(person, { invitation, receipt }).catch((error) => wrong.push(`${name}, ${width}: no way there: ${error.message}`));
            // Before its styles are there, a page is as wide as its pictures.
            await person.page.waitForLoadState("load");
            const wide = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            if (wide > 0) wrong.push(`${name}, ${width}: ${wide} px wider than the window`);
            for (const colorScheme of ["light", "dark"]) {
              await person.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
              wrong.push(...(await broken(person)).map((rule) => `${name}, ${width}, ${colorScheme}: ${rule}`));
            }
            wrong.push(...person.troubles.map((trouble) => `${name}: ${trouble}`));
            await person.context.close();
          }
        }
      } finally {
        for (const { context } of Object.values(people)) await context.close();
        await pod.end();
      }
      if (wrong.length) throw new Error(wrong.join("\n"));
    },
  },
};
