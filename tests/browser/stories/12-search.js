//! Finding again what was said, whom one knows, and who somebody is.

import assert from "node:assert/strict";

export default {
  "words, suggestions and cards are reached by keyboard": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const { page } = bob;
      await alice.post("The old pear tree is in blossom", "Public", "pear tree");
      await bob.open("/search?q=pears+-tree");
      await page.getByText("No post has all of these words").waitFor();
      await bob.open("/search");
      await page.getByRole("searchbox").fill("PEAR");
      await page.getByRole("searchbox").press("Enter");
      await page.locator(".hit mark", { hasText: "pear" }).waitFor();
      bob.expects(422);
      await bob.open("/search?q=pear+before%3Ayesterdayy");
      await page.getByRole("alert").getByText("yesterdayy").waitFor();
      assert.equal(await page.getByRole("searchbox").inputValue(), "pear before:yesterdayy");
      if (!scene.js) return;

      await bob.open("/stream");
      const field = page.getByRole("combobox", { name: "Search" });
      await field.pressSequentially("ali");
      await page.getByRole("option", { name: "alice" }).waitFor();
      await field.press("Escape");
      assert.equal(await field.getAttribute("aria-expanded"), "false");
      await field.press("End");
      await field.pressSequentially("c");
      await page.getByRole("option", { name: "alice" }).waitFor();
      await field.press("ArrowDown");
      assert.ok(await page.locator("#finding_0[aria-selected=true]").isVisible());
      await field.press("Enter");
      await bob.heading("alice").waitFor();

      await bob.open("/search?q=pear");
      await page.locator(".hit .post-meta a").waitFor();
      await page.getByRole("searchbox").focus();
      const author = page.locator(".hit a.post-author");
      for (let at = 0; at < 30 && !(await author.evaluate((link) => link === document.activeElement)); at += 1) await page.keyboard.press("Tab");
      await page.locator(".hovercard .aspect-menu").waitFor();
      await page.keyboard.press("Tab");
      assert.ok(await page.locator(".hovercard a.person-name").evaluate((link) => link === document.activeElement), "Tab leads in");
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".hovercard").count(), 0);
      assert.ok(await author.evaluate((link) => link === document.activeElement), "and Escape back");
    },
  },
};
