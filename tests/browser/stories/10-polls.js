//! Asking a question in a post, and answering one.

import assert from "node:assert/strict";

const ask = async (person, question, answers) => {
  await person.open("/status_messages/new");
  await person.pollFields(question, answers);
  await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill("You decide.");
  await person.choose("Family");
  await person.button("Post", person.page.locator("#publisher")).click();
};

export default {
  "a question is asked, answered, and everybody sees the result": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await ask(alice, "Which soup on Sunday?", ["Leek", "Beetroot, with dill"]);
      await alice.found("Which soup").getByText("Nobody has voted yet").waitFor();

      await bob.open("/stream");
      const poll = bob.found("Which soup").locator(".poll");
      await poll.getByText("Show the result").click();
      await poll.getByText("0 votes · 0 %").first().waitFor();
      await bob.vote("Which soup", "Beetroot");
      await poll.getByText("1 person has voted").waitFor();
      assert.equal(await poll.getByRole("radio").count(), 0, "once is enough");

      await alice.open("/stream");
      await alice.vote("Which soup", "Leek");
      await alice.found("Which soup").getByText("1 vote · 50 %").first().waitFor();
    },
  },

  "a poll with one answer only is refused, and nothing typed is lost": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      alice.expects(422);
      await ask(alice, "Is there a choice?", ["No"]);
      await alice.page.getByText("A poll needs at least two answers.").waitFor();
      const fields = alice.page.locator(".publisher-poll");
      assert.equal(await fields.getByLabel("Question").inputValue(), "Is there a choice?");
      assert.equal(await fields.getByLabel("Answer 1").inputValue(), "No");
      await fields.getByLabel("Answer 2").fill("Yes");
      await alice.button("Post", alice.page.locator("#publisher")).click();
      await alice.found("Is there a choice?").getByRole("radio", { name: "Yes" }).waitFor();
    },
  },
};
