//! Pages in every language: in its direction, and no wider than a phone.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { meadow } from "../meadow.js";
import { Person } from "../person.js";

const LOCALES = join(import.meta.dirname, "../../../assets/locales");
const PAGES = [
  "/stream", "/status_messages/new", "/notifications", "/user/edit", "/profile/edit", "/people?q=o", "/search?q=the", "/contacts", "/aspects",
  "/aspects/manage", "/conversations", "/conversations/new", "/getting_started", "/help", "/user/data", "/user/import", "/user/close",
  "/followed_tags", "/u/jonas", "/privacy",
];

export default {
  "every language has room on a phone and runs its own way": {
    at: "empty",
    js: [true],
    minutes: 15,
    story: async ({ browser }) => {
      const { pod, people, cookies, troubles } = await meadow(browser);
      const wrong = [...troubles];
      try {
        for (const locale of await readdir(LOCALES)) {
          const look = { name: "nora", from: cookies.nora, viewport: { width: 360, height: 760 }, locale };
          const person = await Person.sitDown(browser, pod, look);
          for (const path of PAGES) {
            await person.open(path);
            const [lang, dir, wide] = await person.page.evaluate(() => {
              const { documentElement: page } = document;
              return [page.lang, getComputedStyle(page).direction, page.scrollWidth - page.clientWidth];
            });
            const way = locale === "ar" ? "rtl" : "ltr";
            if (lang !== locale || dir !== way) wrong.push(`${path} in ${locale} says it is ${lang}, ${dir}`);
            if (wide > 0) wrong.push(`${path} in ${locale} is ${wide} px wider than a phone`);
          }
          wrong.push(...person.troubles);
          await person.context.close();
        }
      } finally {
        for (const { context } of Object.values(people)) await context.close();
        await pod.end();
      }
      if (wrong.length) throw new Error(wrong.join("\n"));
    },
  },
};
