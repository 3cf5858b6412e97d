//! Coming in: the first account, an invitation, wrong passwords, going out.

import assert from "node:assert/strict";

export default {
  "the first visitor makes the first account and finds an empty stream": {
    at: "empty",
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/");
      await alice.heading("Welcome to your new pod").waitFor();
      await alice.fillSignUp();
      await alice.begin();
      await alice.heading("Nothing here yet").waitFor();
      await alice.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "alice" }).waitFor();
    },
  },

  "an invitation link lets a second person in, and without one nobody": {
    at: "empty",
    story: async (scene) => {
      const [alice, bob, carol] = [await scene.enter("alice"), await scene.enter("bob"), await scene.enter("carol")];
      await alice.signUp();
      await carol.open("/users/sign_up");
      await carol.heading("You need an invitation").waitFor();
      await bob.open(await alice.invitation());
      await bob.page.getByText("alice invited you.").waitFor();
      await bob.fillSignUp();
      await bob.begin();
      await bob.heading("Nothing here yet").waitFor();
    },
  },

  "the first steps lead from a name to a first post": {
    at: "empty",
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/");
      await alice.fillSignUp();
      await page.getByLabel("Name", { exact: true }).fill("Alice of the Hill");
      await alice.button("Save").click();
      await page.getByText("Saved.").waitFor();
      await page.getByLabel("#gardening", { exact: true }).check();
      await page.getByLabel("Others, with spaces").fill("bees");
      await alice.button("Follow").click();
      await page.getByText("I am interested in #bees #gardening.").waitFor();
      await page.getByRole("link", { name: "Write it" }).click();
      await alice.button("Post").click();
      await page.waitForURL("**/stream");
      await page.getByRole("article").getByText("I am interested in #bees #gardening.").waitFor();
      await page.getByRole("article").getByRole("link", { name: "Alice of the Hill" }).first().waitFor();
      await alice.button("Not now").click();
      await page.getByText("You find the first steps again in the settings.").waitFor();
      assert.equal(await alice.button("Not now").count(), 0);
      await alice.open("/help");
      await page.getByText("What is an aspect?").click();
      await page.getByText("A group of people you made for yourself").waitFor();
    },
  },

  "a name that is taken is said beside the field, and what was typed stays": {
    story: async (scene) => {
      const [alice, stranger] = [await scene.enter("alice"), await scene.enter("stranger")];
      stranger.expects(422);
      const { page } = stranger;
      await stranger.open(await alice.invitation());
      await page.getByLabel("Your name here").fill("bob");
      await page.getByLabel("E-mail").fill("stranger@example.org");
      await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
      await page.getByLabel("Password again").fill("correct horse battery");
      await stranger.button("Make my account").click();
      await page.getByText("Somebody has or had this name. Choose another.").waitFor();
      assert.equal(await page.getByLabel("Your name here").inputValue(), "bob");
      assert.equal(await page.getByLabel("E-mail").inputValue(), "stranger@example.org");
      await stranger.fillSignUp();
    },
  },

  "a wrong password is refused, the right one lets in, and one can go out again": {
    story: async (scene) => {
      const alice = await scene.enter("alice", { from: undefined });
      alice.expects(422);
      await alice.signIn("not my password");
      await alice.page.getByText("This name and password do not belong together.").waitFor();
      assert.equal(await alice.page.getByLabel("Name or e-mail").inputValue(), "alice");
      await alice.signIn();
      await alice.page.waitForURL("**/stream");
      await alice.signOut();
      await alice.open("/stream");
      await alice.page.waitForURL("**/users/sign_in**");
    },
  },
};
