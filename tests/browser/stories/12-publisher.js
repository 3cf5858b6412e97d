//! Writing: names offered, drafts that survive, tools, answers that come and go, the audience of last time.

import assert from "node:assert/strict";

const field = (person) => person.page.getByRole("textbox", { name: "What would you like to share?" });

/** Types until the pod has said that it is kept. */
const begin = async (person, text) => {
  await person.open("/status_messages/new");
  await field(person).fill(text);
  if (person.js) await person.page.getByText("Draft kept").waitFor();
  else {
    await person.button("Keep as draft").click();
    await person.page.getByText("Your draft is kept.").waitFor();
  }
};

export default {
  "what is typed is there again, on another device too, until it is sent or thrown away": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await begin(alice, "Half a thought");
      await alice.open("/stream");
      assert.equal(await field(alice).inputValue(), "Half a thought");
      await alice.choose("Family");
      await alice.button("Post", alice.page.locator("#publisher")).click();
      await alice.found("Half a thought").waitFor();
      await alice.open("/status_messages/new");
      assert.equal(await field(alice).inputValue(), "");
      await begin(alice, "A thought too many");
      await alice.open("/status_messages/new");
      await alice.button("Discard").click();
      if (alice.js) await alice.page.waitForFunction(() => !document.querySelector("[data-discard]"));
      await alice.open("/status_messages/new");
      assert.equal(await field(alice).inputValue(), "");
    },
  },

  "a name is offered while it is typed, and taken with the keyboard": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/status_messages/new");
      await alice.choose("Public");
      await field(alice).pressSequentially("Thank you, @bo");
      await alice.page.getByRole("option", { name: /bob@/ }).waitFor();
      await alice.page.keyboard.press("Enter");
      assert.match(await field(alice).inputValue(), /^Thank you, @\{(.+; )?bob@.+\} $/);
      assert.equal(await alice.page.locator(".suggestions").count(), 0);
      await field(alice).pressSequentially("and @bo");
      await alice.page.getByRole("option", { name: /bob@/ }).waitFor();
      await alice.page.keyboard.press("Escape");
      assert.equal(await alice.page.locator(".suggestions").count(), 0);
    },
  },

  "tools put their marks around what is chosen": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/status_messages/new");
      await field(alice).fill("tea and cake");
      await field(alice).selectText();
      await alice.button("Bold").click();
      assert.equal(await field(alice).inputValue(), "**tea and cake**");
      await field(alice).fill("one\ntwo");
      await field(alice).selectText();
      await alice.button("List", alice.page.locator(".tools")).first().click();
      assert.equal(await field(alice).inputValue(), "- one\n- two");
    },
  },

  "answers of a poll come as they are typed, and go": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.open("/status_messages/new");
      await alice.pollFields("Which soup?", ["Leek", "Pea", "Bean", "Lentil", "Tomato"]);
      const answers = alice.page.locator(".poll-fields li");
      assert.equal(await answers.count(), 6);
      await alice.button("Remove this answer", answers.nth(1)).click();
      assert.deepEqual(await answers.locator("input").evaluateAll((all) => all.map((one) => one.value)), ["Leek", "Bean", "Lentil", "Tomato", ""]);
      await alice.page.getByLabel("Answer 2", { exact: true }).waitFor();
    },
  },
};
