//! Answering: comments, likes, and the news of them.

import assert from "node:assert/strict";

const comment = (person, post, text) =>
  person.inPlace(async () => {
    const field = person.found(post).getByRole("textbox", { name: "Write a comment" });
    if (person.js) await person.found(post).getByRole("link", { name: /^Comment/ }).click();
    else await field.focus();
    await field.fill(text);
    await person.button("Comment", person.found(post)).click();
    await person.found(post).getByRole("listitem").filter({ hasText: text }).waitFor();
  });

const heart = (within) => within.getByRole("button", { name: /^Like/ });

export default {
  "a comment is written, read by the author, and deleted": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Who brings cake?", "Family");
      await bob.open("/stream");
      await comment(bob, "Who brings cake?", "I do, with plums");

      await alice.open("/stream");
      const said = alice.found("Who brings cake?").getByRole("listitem").filter({ hasText: "with plums" });
      await alice.inPlace(async () => {
        await alice.button("Delete", said).click();
        await alice.sayYes();
        await said.waitFor({ state: "detached" });
      });
      await bob.open("/stream");
      assert.equal(await bob.page.getByText("with plums").count(), 0);
    },
  },

  "a comment is looked at before it is said": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("What do we sing?", "Family");
      await bob.open("/stream");
      const field = bob.found("What do we sing?").getByRole("textbox", { name: "Write a comment" });
      if (bob.js) await bob.found("What do we sing?").getByRole("link", { name: /^Comment/ }).click();
      await bob.page.setViewportSize({ width: 360, height: 740 });
      await field.focus();
      await field.fill("Something *old*");
      const send = await bob.button("Comment", bob.found("What do we sing?")).boundingBox();
      assert.ok(send.x >= 0 && send.x + send.width <= 360, "the button is on a phone's screen");
      let shown = bob.page;
      if (bob.js) await bob.button("Preview", bob.found("What do we sing?")).click();
      else {
        const tab = bob.page.waitForEvent("popup");
        await bob.button("Preview in a new tab", bob.found("What do we sing?")).click();
        shown = await tab;
      }
      await shown.locator(".publisher-preview em").filter({ hasText: "old" }).waitFor();
      assert.equal(await field.inputValue(), "Something *old*");
    },
  },

  "a post and a comment are liked and unliked": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Snow at last", "Family");
      await bob.open("/stream");
      await comment(bob, "Snow at last", "And my sledge is broken");

      await bob.inPlace(async () => {
        const like = () => heart(bob.found("Snow at last").locator(".post-actions"));
        await like().click();
        await bob.page.locator(".post-actions").getByRole("button", { name: "Liked 1" }).waitFor();
        await like().click();
        await bob.page.locator(".post-actions").getByRole("button", { name: "Like", exact: true }).waitFor();
        await like().click();
        await bob.page.locator(".post-actions").getByRole("button", { name: "Liked 1" }).waitFor();
      });

      await alice.open("/stream");
      await alice.found("Snow at last").locator(".post-actions").getByRole("button", { name: "Like 1" }).waitFor();
      await alice.inPlace(async () => {
        await heart(alice.found("Snow at last").getByRole("listitem")).click();
        await alice.found("Snow at last").getByRole("listitem").getByRole("button", { name: "Liked 1" }).waitFor();
      });
    },
  },

  "news of others stand on a badge, on a page, and are read": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const badge = (person) => person.page.getByRole("navigation", { name: "Main" }).locator(".count");
      await alice.post("Soup is ready", "Family");
      await bob.open("/stream");
      await comment(bob, "Soup is ready", "On my way");

      // The first is that Bob shares with her, from the beginning of the household.
      await alice.open("/stream");
      assert.equal(await badge(alice).innerText(), "2");
      await alice.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Notifications/ }).click();
      await alice.page.getByText("bob started sharing with you").waitFor();
      await alice.page.getByText("bob commented on your post").waitFor();
      await alice.page.getByRole("link", { name: "your post" }).click();
      await alice.page.getByText("On my way").waitFor();
      await alice.open("/notifications");
      assert.equal(await badge(alice).innerText(), "1", "what was looked at is read");
      await alice.button("Mark all as read").click();
      await alice.button("Mark all as read").waitFor({ state: "detached" });
      await alice.open("/stream");
      assert.equal(await badge(alice).count(), 0);
    },
  },

  "a mention tells the one it is about": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const id = `bob@${new URL(scene.pod.url).host}`;
      await alice.post(`Ask @{${id}} about the boat`, "Family", "about the boat");
      await alice.found("about the boat").getByRole("link", { name: "bob" }).waitFor();
      await bob.open("/notifications");
      await bob.page.getByText("alice mentioned you in a post").waitFor();
    },
  },
};
