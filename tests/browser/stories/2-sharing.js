//! Who shares with whom: aspects, relations, contacts.

import assert from "node:assert/strict";

export default {
  "two people share with each other from their pages": {
    story: async (scene) => {
      const [alice, carol] = [await scene.enter("alice"), await scene.enter("carol")];
      await carol.visit("alice");
      await carol.page.getByText("Shares with you").waitFor();
      await carol.shareIn("Acquaintances");
      await carol.open("/contacts");
      await carol.page.getByRole("main").getByRole("link", { name: "alice", exact: true }).waitFor();
      await alice.visit("carol");
      await alice.page.getByText("You share with each other").waitFor();
    },
  },

  "sharing ends after a question, and the aspect is empty again": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.visit("bob");
      const menu = alice.page.locator(".profile .aspect-menu");
      await alice.inPlace(async () => {
        await menu.locator("summary").click();
        await alice.button("Family", menu).click();
        await alice.sayYes();
        await menu.locator("summary").filter({ hasText: "Share" }).waitFor();
      });
      await alice.open("/contacts");
      assert.equal(await alice.page.getByRole("main").getByRole("link", { name: "bob", exact: true }).count(), 0);
    },
  },

  "an aspect is made, renamed and deleted": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/aspects/manage");
      await page.getByLabel("New aspect").fill("Choir");
      await alice.button("Add").click();
      const row = page.locator(".aspect-row").last();
      await page.getByText("The aspect is there.").waitFor();
      await row.getByLabel("Name of the aspect").fill("The choir");
      await alice.button("Rename", row).click();
      await page.getByText("The aspect has its new name.").waitFor();
      assert.equal(await row.getByLabel("Name of the aspect").inputValue(), "The choir");
      await row.getByRole("link", { name: "Delete" }).click();
      await page.getByText("Nobody is in this aspect only").waitFor();
      await alice.button("Delete the aspect").click();
      await page.getByText("The aspect is gone.").waitFor();
    },
  },
};
