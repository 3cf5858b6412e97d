//! Calling back what was said, bringing back what was deleted, and choosing anew who can see a post.

import assert from "node:assert/strict";

const bar = (person, words) => person.page.locator(".notice.undo").filter({ hasText: words });
const field = (person) => person.page.getByRole("textbox", { name: "What would you like to share?" });

export default {
  "what was sent a moment ago is called back, and its words are in the field again": {
    undoSeconds: 60,
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Not what I meant", "Public");
      await bob.open("/stream");
      await bob.found("Not what I meant").waitFor();
      await alice.button("Undo", bar(alice, "Sent.")).click();
      await alice.page.getByText("Your words are in the field again").waitFor();
      assert.equal(await field(alice).inputValue(), "Not what I meant");
      assert.equal(await alice.found("Not what I meant").count(), 0);
      await bob.open("/stream");
      assert.equal(await bob.found("Not what I meant").count(), 0);
    },
  },

  "a reshare is not asked about, since it can be called back": {
    undoSeconds: 60,
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Swap your seedlings", "Public");
      await bob.open("/stream");
      await bob.button("Reshare", bob.found("seedlings")).click();
      await bob.button("Undo", bar(bob, "Sent.")).click();
      await bob.page.getByText("Taken back").waitFor();
      await bob.button("Reshare", bob.found("seedlings")).waitFor();
    },
  },

  "a deleted post is gone at once, and comes back when that was a mistake": {
    js: [true],
    undoSeconds: 6,
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.post("Keep me", "Public");
      await bar(alice, "Sent.").waitFor();
      await bar(alice, "Sent.").waitFor({ state: "detached" });
      const post = alice.found("Keep me");
      await post.getByLabel("More").click();
      await alice.button("Delete", post).click();
      await post.waitFor({ state: "detached" });
      await alice.button("Undo", bar(alice, "Deleted.")).click();
      await alice.page.getByText("It is back.").waitFor();
      await alice.found("Keep me").waitFor();
    },
  },

  "an author takes a post away from somebody and gives it to somebody else": {
    story: async (scene) => {
      const [alice, bob, carol] = [await scene.enter("alice"), await scene.enter("bob"), await scene.enter("carol")];
      await alice.post("Grandmother comes on Sunday", "Family");
      const post = alice.found("Grandmother");
      const address = await post.locator(".post-meta a").first().getAttribute("href");
      await post.getByLabel("More").click();
      await post.getByRole("link", { name: "Who can see this" }).click();
      await alice.heading("Who can see this").waitFor();
      await alice.page.getByRole("checkbox", { name: /^bob/ }).check();
      await alice.button("Remove whom I chose").click();
      await alice.page.getByText("Nobody has it").waitFor();
      await alice.page.getByRole("checkbox", { name: /^carol/ }).check();
      await alice.button("Give it to them").click();
      await alice.page.getByText("Given to them.").waitFor();
      await carol.open(address);
      await carol.found("Grandmother").waitFor();
      bob.expects(404);
      await bob.open(address);
      await bob.heading("There is nothing here").waitFor();
    },
  },
};
