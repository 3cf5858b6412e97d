//! Keeping away from others, going for good, and seeing where words and pods are.

import assert from "node:assert/strict";

export default {
  "somebody is ignored from their page, and no longer": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await bob.post("Guess what I heard", "Public");
      await alice.visit("bob");
      await alice.ignore("bob");
      await alice.open("/stream");
      assert.equal(await alice.page.getByText("Guess what I heard").count(), 0);
      await alice.open("/user/edit");
      await alice.page.getByRole("link", { name: "People you ignore" }).click();
      await alice.page.getByRole("main").getByRole("link", { name: "bob", exact: true }).waitFor();
      await alice.button("Stop ignoring").click();
      await alice.page.getByText("You ignore nobody").waitFor();
      await alice.visit("bob");
      await alice.shareIn("Family");
    },
  },

  "somebody is ignored from the menu of their post": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await bob.post("Buy my honey", "Public");
      await alice.open("/public");
      await alice.found("honey").getByLabel("More").click();
      await alice.button("Ignore bob").click();
      await alice.sayYes();
      await alice.page.getByText("You ignore them from now on.").waitFor();
      await alice.open("/privacy");
      await alice.page.getByRole("main").getByRole("link", { name: "bob", exact: true }).waitFor();
    },
  },

  "an account is closed by whoever knows its password": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await bob.post("My last words", "Public");
      const { page } = bob;
      const close = async (password) => {
        await page.getByLabel("When").selectOption("At once");
        await page.getByLabel("Password").fill(password);
        await bob.button("Close my account").click();
        await bob.sayYes();
      };
      await bob.open("/user/edit");
      await page.getByRole("link", { name: "Close your account" }).click();
      bob.expects(422);
      await close("wrong");
      await page.getByText("This is not your password.").waitFor();
      await close("correct horse battery");
      await bob.heading("Receipt for closing an account").waitFor();
      for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((rest) => setTimeout(rest, 200))) {
        await page.reload();
        if (await page.getByText("The account was closed").isVisible()) break;
      }
      await alice.open("/public");
      assert.equal(await alice.page.getByText("My last words").count(), 0);
    },
  },

  "whoever alone looks after the pod cannot leave it": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/user/close");
      await alice.heading("This pod needs you").waitFor();
      assert.equal(await alice.page.getByLabel("Password").count(), 0);
    },
  },

  "only the podmin looks at other pods": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.open("/stream");
      await alice.page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "More" }).click();
      await alice.page.getByRole("link", { name: "Other pods" }).click();
      await alice.heading("No other pod is known").waitFor();
      await bob.open("/stream");
      assert.equal(await bob.page.getByRole("link", { name: "Other pods" }).count(), 0);
      bob.expects(404);
      await bob.open("/admin/pods");
      assert.equal(await bob.heading("Other pods").count(), 0);
    },
  },

  "whoever wrote a post sees where it went, and nobody else": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.post("Soup on Sunday", "Family");
      await alice.found("Soup on Sunday").getByLabel("More").click();
      await alice.page.getByRole("link", { name: "Where it went" }).click();
      await alice.heading("It went to no other pod").waitFor();
      const here = new URL(alice.page.url()).pathname;
      await alice.page.getByRole("main").getByRole("link", { name: "Soup on Sunday" }).click();
      await alice.page.locator(".post.single").waitFor();
      bob.expects(404);
      await bob.open("/stream");
      await bob.found("Soup on Sunday").getByLabel("More").click();
      assert.equal(await bob.page.getByRole("link", { name: "Where it went" }).count(), 0);
      await bob.open(here);
      assert.equal(await bob.heading("Where it went").count(), 0);
    },
  },
};
