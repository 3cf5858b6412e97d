//! Reading: what may disturb, what is long, and single keys.

import assert from "node:assert/strict";
import { hills } from "../pictures.js";

const LONG = Array.from({ length: 40 }, (_, number) => `Verse ${number + 1} of a song.`).join("\n\n");

const show = async (person, text, ...files) => {
  await person.open("/status_messages/new");
  await person.attach(...files);
  await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill(text);
  await person.choose("Public");
  await person.button("Post", person.page.locator("#publisher")).click();
  await person.found(text).waitFor();
};

export default {
  "what may disturb is shut until somebody asks, and its pictures are not loaded before": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await show(alice, "The wound heals #nsfw", hills("wound", 900, 600, 10));
      const loaded = [];
      bob.page.on("request", (request) => request.url().includes("/uploads/images/") && loaded.push(request.url()));
      await bob.open("/public");
      const post = bob.found("The wound heals");
      await post.getByText("This may disturb, its author says.").waitFor();
      assert.equal(await post.getByText("The wound heals").isVisible(), false);
      await bob.page.waitForLoadState("networkidle");
      // Where script is off, browsers fetch every picture at once: nobody shall learn from them how far somebody reads.
      if (bob.js) assert.deepEqual(loaded, []);
      await post.getByText("Show", { exact: true }).click();
      await post.getByText("The wound heals").waitFor();
      await bob.sees(post.locator(".gallery img"));
      assert.notEqual(loaded.length, 0);
      await post.getByText("Hide", { exact: true }).click();
      await post.getByText("The wound heals").waitFor({ state: "hidden" });

      await bob.open("/user/edit");
      const reading = bob.page.locator("form").filter({ hasText: "How you read" });
      await reading.getByLabel("Show at once what may disturb").check();
      await bob.button("Save", reading).click();
      await bob.page.waitForURL("**/user/edit");
      await bob.open("/public");
      await bob.found("The wound heals").getByText("The wound heals").waitFor();
      await bob.open("/user/edit");
      await reading.getByLabel("Show at once what may disturb").uncheck();
      await bob.button("Save", reading).click();
    },
  },

  "a long post is folded until somebody asks, and whole on its own page": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post(LONG, "Public", "Verse 1 of");
      await bob.open("/public");
      const post = bob.found("Verse 1 of");
      const prose = post.locator(".prose");
      const cut = () => prose.evaluate((prose) => prose.scrollHeight > prose.clientHeight + 1);
      assert.equal(await cut(), true);
      // By keyboard, as by any other way.
      await post.getByRole("checkbox", { name: "Whole post" }).focus();
      await bob.page.keyboard.press("Space");
      assert.equal(await cut(), false);
      await post.locator(".post-meta a").first().click();
      await bob.page.locator(".post.single").waitFor();
      assert.equal(await bob.page.getByText("Whole post").count(), 0);
      assert.equal(await bob.page.locator(".post.single .prose").evaluate((prose) => prose.scrollHeight > prose.clientHeight + 1), false);
    },
  },

  "single keys go from post to post and act on one, and can be switched off": {
    js: [true],
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      for (const text of ["The oldest", LONG, "Covered #nsfw", "The newest"]) await alice.post(text, "Public", text.slice(0, 9));
      await bob.open("/public");
      const { page } = bob;
      const on = (text) => page.waitForFunction((text) => document.activeElement?.closest("article")?.textContent.includes(text), text);
      await page.keyboard.press("j");
      await on("The newest");
      await page.keyboard.press("j");
      await on("Covered");
      await page.keyboard.press("m");
      await bob.found("Covered").getByText("Covered").waitFor();
      await page.keyboard.press("j");
      await on("Verse 1");
      await page.keyboard.press("m");
      assert.equal(await page.getByRole("checkbox", { name: "Whole post" }).isChecked(), true);
      await page.keyboard.press("k");
      await on("Covered");
      await page.keyboard.press("l");
      await bob.found("Covered").getByRole("button", { name: /^Liked/ }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("c");
      await page.keyboard.type("jolly");
      assert.equal(await page.locator(":focus").inputValue(), "jolly", "who writes, writes");
      await page.keyboard.press("Escape");
      await page.locator(":focus").fill("");
      await page.locator(":focus").evaluate((field) => field.blur());

      await page.keyboard.press("?");
      const list = page.getByRole("dialog", { name: "Keyboard" });
      await list.getByText("The next post").waitFor();
      await bob.button("Close", list).click();
      await list.waitFor({ state: "hidden" });
      await bob.found("The newest").locator("a").first().focus();
      await page.keyboard.press("r");
      await page.getByRole("dialog").getByText(/reshare/i).waitFor();
      await bob.button("Cancel", page.getByRole("dialog")).click();
      await page.keyboard.press("Control+o");
      assert.match(page.url(), /public$/);
      await bob.found("The newest").locator("a").first().focus();
      await page.keyboard.press("o");
      await page.waitForURL("**/posts/**");

      await bob.open("/user/edit");
      await page.getByLabel("Single keys act on pages").uncheck();
      await bob.button("Save", page.locator("form").filter({ hasText: "How you read" })).click();
      await bob.open("/public");
      await page.keyboard.press("j");
      await page.keyboard.press("?");
      assert.equal(await page.locator("article:focus, dialog[open]").count(), 0);
    },
  },
};
