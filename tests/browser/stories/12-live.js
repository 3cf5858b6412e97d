//! What comes while a page is open: offered, not thrown at whoever reads. Without script a reload shows the same.

import assert from "node:assert/strict";

const comment = async (person, text, words) => {
  const post = person.found(text);
  await post.getByRole("textbox", { name: "Write a comment" }).fill(words);
  await person.button("Comment", post).click();
  await post.getByText(words).waitFor();
};

/** With script it comes by itself; without, with the page. */
const sees = async (person, what) => {
  if (!person.js) await person.page.reload();
  await what().waitFor();
};

export default {
  "new posts wait behind a line until somebody wants to see them": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.open("/public");
      await bob.open("/stream");
      for (const words of ["Bread is out", "Rolls, too"]) await bob.post(words, "Public");
      await alice.inPlace(async () => {
        if (alice.js) {
          const line = alice.page.getByRole("status").getByRole("link", { name: "2 new posts" });
          await line.waitFor();
          assert.equal(await alice.found("Bread is out").count(), 0, "nothing moves by itself");
          await line.click();
        }
        await sees(alice, () => alice.found("Rolls, too"));
        await alice.found("Bread is out").waitFor();
        assert.equal(await alice.page.getByRole("status").getByRole("link").count(), 0);
      });
    },
  },

  "a comment comes under the post that is open, and the bell counts it": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const { page } = alice;
      await alice.open("/stream");
      await alice.post("Who has the ladder?", "Public");
      const bell = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Notifications/ });
      const before = Number((await bell.locator(".count").allInnerTexts())[0] ?? 0);
      await bob.open("/public");
      await comment(bob, "Who has the ladder?", "Me, since June");
      await sees(alice, () => bell.locator(".count").filter({ hasText: String(before + 1) }));
      if (alice.js) {
        await page.waitForFunction((count) => document.title.startsWith(`(${count})`), before + 1);
        await bell.click();
        await page.getByRole("region", { name: "Notifications" }).getByText("bob commented on your post").waitFor();
        await page.keyboard.press("Escape");
      }
      await alice.open("/public");
      await alice.found("Who has the ladder?").locator(".post-meta a").first().click();
      await page.waitForURL("**/posts/**");
      await comment(bob, "Who has the ladder?", "And the saw");
      await sees(alice, () => page.locator(".comment").filter({ hasText: "And the saw" }));
      assert.equal(await page.locator(".comment").count(), 2);
      const saw = bob.found("Who has the ladder?").getByRole("listitem").filter({ hasText: "And the saw" });
      await bob.inPlace(async () => {
        await bob.button("Delete", saw).click();
        await bob.sayYes();
        await saw.waitFor({ state: "detached" });
      });
      await sees(alice, () => page.locator(".comments:not(:has-text('And the saw'))"));
      assert.equal(await page.locator(".comment").count(), 1);
    },
  },

  "two tabs share one stream, and what is read in one is read in both": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      if (!alice.js) return;
      const second = await alice.context.newPage();
      await alice.open("/stream");
      await alice.post("Is anybody here?", "Public");
      await second.goto("/stream");
      const counts = () => [alice.page, second].map((page) => page.locator(".nav a[href='/notifications'] .count"));
      await bob.open("/public");
      await comment(bob, "Is anybody here?", "I am");
      for (const count of counts()) await count.waitFor();
      await second.goto("/notifications");
      await second.getByRole("button", { name: "Mark all as read" }).click();
      for (const count of counts()) await count.waitFor({ state: "detached" });
      const held = await alice.page.evaluate(async () => (await navigator.locks.query()).held.length);
      assert.equal(held, 1);
    },
  },
};
