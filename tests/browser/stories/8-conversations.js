//! Private conversations: beginning one, finding what is new, answering, leaving.

import assert from "node:assert/strict";

const badge = ({ page }) => page.getByRole("navigation", { name: "Main" }).getByTitle(/unread message/);

export default {
  "two people write to each other, and one of them leaves": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      await alice.visit("bob");
      await alice.page.getByRole("link", { name: "Message" }).click();
      assert.ok(await alice.page.getByRole("checkbox", { name: "bob" }).isChecked());
      await alice.page.getByLabel("Subject").fill("Sunday");
      await alice.page.getByLabel("Message", { exact: true }).fill("Lunch at **one**?");
      await alice.button("Send").click();
      await alice.heading("Sunday").waitFor();
      await alice.page.getByText("Your message is on its way.").waitFor();

      await bob.open("/stream");
      assert.equal(await badge(bob).innerText(), "1");
      await bob.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Conversations" }).click();
      await bob.page.getByText("alice: Lunch at one?").waitFor();
      await bob.page.getByRole("link", { name: "Sunday" }).click();
      await bob.page.locator("#unread").waitFor();
      await bob.inPlace(async () => {
        await bob.page.getByRole("textbox", { name: "Write an answer" }).fill("I bring the knives");
        await bob.page.getByRole("textbox", { name: "Write an answer" }).press(bob.js ? "Control+Enter" : "Tab");
        if (!bob.js) await bob.button("Send").click();
        await bob.page.locator(".message").filter({ hasText: "I bring the knives" }).waitFor();
      });
      assert.equal(await bob.page.getByRole("textbox", { name: "Write an answer" }).inputValue(), "");
      assert.equal(await badge(bob).count(), 0);

      await alice.open("/conversations");
      await alice.page.getByRole("link", { name: "Sunday" }).click();
      await alice.page.getByRole("link", { name: "To the first new message" }).click();
      await alice.page.locator(".message").filter({ hasText: "knives" }).waitFor();
      await alice.button("Leave").click();
      await alice.sayYes();
      await alice.page.getByText("You have left the conversation.").waitFor();
      assert.equal(await alice.page.getByRole("link", { name: "Sunday" }).count(), 0);
      await bob.open("/conversations");
      assert.equal(await badge(bob).count(), 0);
      await bob.page.getByText("Everybody else has left").waitFor();
    },
  },

  "nothing typed is lost when nobody was chosen, and the list can be filtered with JavaScript": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/conversations/new");
      const filter = page.getByPlaceholder("Filter by name");
      assert.equal(await filter.isVisible(), alice.js);
      if (alice.js) {
        await filter.fill("nobody of that name");
        assert.equal(await page.getByRole("checkbox").count(), 0);
        await filter.fill("");
      }
      await page.getByLabel("Message", { exact: true }).fill("To whom?");
      alice.expects(422);
      await alice.button("Send").click();
      await page.getByText("Choose somebody to write to.").waitFor();
      assert.equal(await page.getByLabel("Message", { exact: true }).inputValue(), "To whom?");
      await page.getByRole("checkbox", { name: "bob" }).check();
      await alice.button("Send").click();
      await alice.heading("To whom?").waitFor();
    },
  },
};
