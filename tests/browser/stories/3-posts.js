//! Writing, and who sees it.

import assert from "node:assert/strict";

const addressOf = (person, text) =>
  person.found(text).locator(".post-meta a").first().getAttribute("href");

export default {
  "a post to one aspect is seen by its member and by nobody else": {
    story: async (scene) => {
      const [alice, bob, carol] = [await scene.enter("alice"), await scene.enter("bob"), await scene.enter("carol")];
      const stranger = await scene.enter("stranger");
      await alice.post("Grandmother comes on Sunday", "Family");
      await alice.found("Grandmother").getByText("Family, 1 person").waitFor();
      const address = await addressOf(alice, "Grandmother");

      await bob.open("/stream");
      await bob.found("Grandmother").getByText("Limited").waitFor();
      await bob.open(address);
      await bob.found("Grandmother").waitFor();

      for (const path of ["/stream", "/public", "/aspects"]) {
        await carol.open(path);
        assert.equal(await carol.found("Grandmother").count(), 0, path);
      }
      await carol.visit("alice");
      assert.equal(await carol.found("Grandmother").count(), 0);
      carol.expects(404);
      await carol.open(address);
      await carol.heading("There is nothing here").waitFor();

      await stranger.open(address);
      await stranger.page.waitForURL("**/users/sign_in**");
      assert.equal(await stranger.page.getByText("Grandmother").count(), 0);
    },
  },

  "a public post is read by everyone, signed in or not": {
    story: async (scene) => {
      const [alice, stranger] = [await scene.enter("alice"), await scene.enter("stranger")];
      await alice.post("The **dandelions** are out #spring", "Public", "dandelions");
      await alice.found("dandelions").getByText("Public", { exact: true }).waitFor();
      const wide = alice.page.locator("#publisher .choice.public input");
      assert.equal(await wide.isChecked(), false, "the next one is for as many as ever");
      const address = await addressOf(alice, "dandelions");
      for (const path of [address, "/public", "/tags/spring"]) {
        await stranger.open(path);
        await stranger.found("dandelions").locator("strong").waitFor();
      }
      await stranger.found("dandelions").getByRole("link", { name: "alice" }).click();
      await stranger.heading("alice").waitFor();
      await stranger.found("dandelions").waitFor();
    },
  },

  "the audience picker says in words whom a post will reach": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/stream");
      await page.getByRole("textbox", { name: "What would you like to share?" }).fill("To whom?");
      await alice.choose("Public");
      await page.getByText("Everyone on the internet can see this, with or without an account.").waitFor();
      await alice.choose();
      await page.getByText("Nobody yet: choose at least one.").waitFor();
      await alice.choose("Family");
      const words = alice.js ? "Only people in Family will see this: 1 person." : "Only the people in the aspects you choose will see this.";
      await page.getByText(words).waitFor();
      assert.equal(await page.locator(".reach").filter({ visible: true }).count(), 1, "one sentence at a time");
    },
  },

  "without a choice or a text nothing is posted, and nothing typed is lost": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      alice.expects(422);
      const { page } = alice;
      await alice.open("/status_messages/new");
      await page.getByRole("textbox", { name: "What would you like to share?" }).fill("For whom is this?");
      await alice.choose();
      await alice.button("Post", page.locator("#publisher")).click();
      await page.getByText("Choose who can see this.").waitFor();
      assert.equal(await page.getByRole("textbox", { name: "What would you like to share?" }).inputValue(), "For whom is this?");
    },
  },

  "a preview shows the post as it will be": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/status_messages/new");
      await alice.inPlace(async () => {
        await alice.page.getByRole("textbox", { name: "What would you like to share?" }).fill("This is *so* new");
        await alice.button("Preview").click();
        await alice.page.locator(".prose em").filter({ hasText: "so" }).waitFor();
      });
    },
  },

  "a post can be deleted by its author, after a question": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("A slip of the pen", "Family");
      await bob.open("/stream");
      assert.equal(await bob.button("Delete", bob.found("A slip of the pen")).count(), 0);
      await alice.inPlace(async () => {
        await alice.found("A slip of the pen").getByLabel("More").click();
        await alice.button("Delete", alice.found("A slip of the pen")).click();
        await alice.sayYes();
        await alice.found("A slip of the pen").waitFor({ state: "detached" });
      });
      await bob.open("/stream");
      assert.equal(await bob.found("A slip of the pen").count(), 0);
    },
  },
};
