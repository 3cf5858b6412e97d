//! Passing posts on, replying to one comment among many, and mending words.

import assert from "node:assert/strict";

const field = (person, name) => person.page.getByRole("textbox", { name });

export default {
  "a public post is passed on once, whole, and leads back to who wrote it": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Swap your **seedlings** on Saturday", "Public", "seedlings");
      await bob.open("/stream");
      await bob.button("Reshare", bob.found("seedlings")).click();
      await bob.sayYes();
      const mine = bob.page.getByRole("article").filter({ has: bob.page.locator(".post-root") });
      await mine.waitFor();
      await mine.locator(".post-root strong").waitFor();
      assert.equal(await bob.page.getByRole("button", { name: /^Reshare$/ }).count(), 0, "once is enough");
      await mine.locator(".post-root").getByRole("link", { name: "alice" }).click();
      await bob.heading("alice").waitFor();
      await alice.open("/notifications");
      await alice.page.getByText("bob reshared your post").waitFor();
    },
  },

  "what is for some people only has no way to be passed on": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Only for the family", "Family");
      await bob.open("/stream");
      await bob.found("Only for the family").waitFor();
      assert.equal(await bob.button("Reshare").count(), 0);
    },
  },

  "a reply says whom it answers and leads there": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Who brings what?", "Family");
      await bob.open("/stream");
      const post = bob.found("Who brings what?");
      await post.locator(".post-actions").getByRole("link", { name: /Comment/ }).click();
      await field(bob, "Write a comment").fill("Cake or bread?");
      await bob.button("Comment").click();
      await bob.page.getByText("Cake or bread?").waitFor();

      await alice.open("/stream");
      await alice.found("Who brings what?").locator(".comment").getByRole("link", { name: "Reply" }).click();
      await alice.page.getByText("Your reply to bob").waitFor();
      await alice.page.locator(".comment-new textarea:focus").waitFor();
      await field(alice, "Write a comment").fill("Bread, please");
      await alice.button("Comment").click();
      const reply = alice.page.locator(".comment").filter({ hasText: "Bread, please" });
      await reply.getByRole("link", { name: "in reply to bob" }).waitFor();
      assert.equal(await alice.page.getByText("Your reply to bob").count(), 0, "the next one is none");
      await bob.open("/stream");
      await bob.page.getByRole("link", { name: "in reply to bob" }).waitFor();
    },
  },

  "words can be mended, and everybody sees that they were": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Tea at fuor", "Family");
      const post = alice.found("Tea at fuor");
      await post.getByLabel("More").click();
      await post.getByRole("link", { name: "Edit" }).click();
      alice.expects(422);
      await field(alice, "Your words").fill("");
      await alice.button("Save").click();
      await alice.page.getByText("Write something, or add a picture.").waitFor();
      await field(alice, "Your words").fill("Tea at four");
      await alice.button("Save").click();
      await alice.found("Tea at four").getByText(/^\s*edited/).waitFor();
      await bob.open("/stream");
      await bob.found("Tea at four").getByText(/^\s*edited/).waitFor();
      assert.equal(await bob.page.getByText("fuor").count(), 0);
    },
  },
};
