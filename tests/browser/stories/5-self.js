//! What one says about oneself, and one's settings.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { archive } from "../archives.js";

export default {
  "a profile is edited, and an error keeps what was typed": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      alice.expects(422);
      const { page } = alice;
      await alice.open("/profile/edit");
      await page.getByLabel("First name").fill("Alice");
      await page.getByLabel("Last name").fill("Löwenzahn");
      await page.getByLabel("Tags that describe you").fill("#garden #choir");
      await page.getByLabel("About you").fill("I *grow* things.");
      await page.getByLabel("Day").selectOption("30");
      await page.getByLabel("Month").selectOption("2");
      await alice.button("Save").click();
      await page.getByText("There is no such day. The year may stay open.").waitFor();
      assert.equal(await page.getByLabel("Last name").inputValue(), "Löwenzahn");
      assert.equal(await page.getByLabel("About you").inputValue(), "I *grow* things.");
      assert.equal(await page.getByLabel("Day").inputValue(), "30");

      await page.getByLabel("Day").selectOption("29");
      await alice.button("Save").click();
      await page.getByText("Saved. Your contacts will see it.").waitFor();
      await bob.visit("alice", "Alice Löwenzahn");
      await bob.page.locator(".profile em").filter({ hasText: "grow" }).waitFor();
      await bob.page.getByRole("link", { name: "#choir" }).waitFor();
      await bob.page.getByText("29 February").waitFor();
    },
  },

  "the language changes with a setting": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/user/edit");
      const form = alice.page.locator("form").filter({ has: alice.page.getByLabel("Language") });
      await form.getByLabel("Language").selectOption("Deutsch");
      await alice.button("Save", form).click();
      await alice.page.getByText("Gespeichert").waitFor();
      assert.equal(await alice.page.locator("html").getAttribute("lang"), "de");
    },
  },

  "another browser is signed out from afar": {
    story: async (scene) => {
      const [alice, elsewhere] = [await scene.enter("alice"), await scene.enter("alice", { from: undefined })];
      await elsewhere.signIn();
      await elsewhere.page.waitForURL("**/stream");
      await alice.open("/user/edit");
      await alice.button("Sign out there").click();
      await alice.page.getByText("That browser is signed out.").waitFor();
      await elsewhere.open("/stream");
      await elsewhere.page.waitForURL("**/users/sign_in**");
    },
  },

  "one's data is made into a file, told, and fetched": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/user/edit");
      await page.getByRole("link", { name: "Your data" }).click();
      await alice.button("Make the file").click();
      const download = page.getByRole("link", { name: "Download" });
      // With script the page looks again by itself.
      for (let tries = 0; !alice.js && tries < 40 && !(await download.isVisible()); tries += 1) {
        await page.waitForTimeout(250);
        await page.reload();
      }
      await download.waitFor();
      const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
      assert.match(file.suggestedFilename(), /^alice-.*\.zip$/);
      const bytes = await readFile(await file.path());
      assert.equal(bytes.subarray(0, 2).toString(), "PK");
      await alice.open("/notifications");
      await page.getByRole("link", { name: "The copy of your data" }).click();
      await alice.button("Delete").click();
      await page.getByText("The file is deleted.").waitFor();
      await alice.button("Make the file").waitFor();
    },
  },

  "an account that was to be closed is kept": {
    story: async (scene) => {
      const bob = await scene.enter("bob");
      await bob.closeAccount("In 7 days");
      const receipt = bob.page.url();
      await bob.signIn();
      await bob.heading("Your account is about to close").waitFor();
      await bob.open("/stream");
      await bob.page.waitForURL("**/user/close");
      await bob.button("Keep my account").click();
      await bob.page.getByText("Your account stays.").waitFor();
      await bob.open("/stream");
      await bob.page.waitForURL("**/stream");
      bob.expects(404);
      await bob.open(receipt);
      await bob.page.locator(".lost").waitFor();
    },
  },

  "an account is closed at once, and its receipt says so": {
    story: async (scene) => {
      const [carol, alice] = [await scene.enter("carol"), await scene.enter("alice")];
      await carol.closeAccount("At once");
      const receipt = carol.page.url();
      for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((rest) => setTimeout(rest, 200))) {
        await carol.open(receipt);
        if (await carol.page.getByText("The account was closed").isVisible()) break;
      }
      await carol.page.getByText("The account was closed").waitFor();
      const download = carol.page.waitForEvent("download");
      await carol.page.getByRole("link", { name: "Download as text" }).click();
      assert.equal((await download).suggestedFilename(), "carol-receipt.txt");
      alice.expects(410);
      await alice.open("/u/carol");
      await alice.page.locator(".lost").waitFor();
    },
  },

  "one's data is brought, read before it is taken, and taken back": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      // With script the page looks again by itself.
      const comes = async (found) => {
        for (let tries = 0; !alice.js && tries < 40 && !(await found.isVisible()); tries += 1) {
          await page.waitForTimeout(250);
          await page.reload();
        }
        await found.waitFor();
      };
      await alice.open("/user/edit");
      await page.getByRole("link", { name: "Your data" }).click();
      await page.getByRole("link", { name: "Bring data" }).click();
      await alice.brings(archive(alice.pod));
      await comes(alice.button("Take it in"));
      await page.getByText("tom@greenhouse.invalid").first().waitFor();
      await alice.button("Take it in").click();
      await comes(alice.button("Take all of it back"));
      await alice.open("/notifications");
      await page.getByRole("link", { name: "What you brought with you" }).click();
      await alice.button("Take all of it back").click();
      if (alice.js) await alice.sayYes();
      await comes(page.getByText("All of it is taken back."));
    },
  },

  "a tag is followed, and its posts come together": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await bob.post("Beans are up #garden", "Public", "Beans are up");
      await alice.follow("garden");
      await alice.open("/followed_tags");
      await alice.found("Beans are up").waitFor();
      await alice.open("/tag_followings");
      await alice.page.getByRole("button", { name: "Unfollow #garden" }).click();
      await alice.page.getByText("You do not follow that tag any more.").waitFor();
      await alice.open("/followed_tags");
      await alice.page.getByText("Posts with the tags you follow will appear here.").waitFor();
    },
  },
};
