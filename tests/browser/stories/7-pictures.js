//! Pictures: sent, described, put in order, looked at, and shown to whom they are for.

import assert from "node:assert/strict";
import { heic, hills, moving } from "../pictures.js";

const lake = hills("lake", 1200, 800, 210);
const tree = hills("tree", 600, 900, 90);
const plum = hills("plum", 500, 500, 300);

const WRITE = "What would you like to share?";

/** Writes a post with these pictures, `[file, words]` each, on the page for writing. */
const show = async (person, text, audience, ...pictures) => {
  await person.open("/status_messages/new");
  await person.attach(...pictures.map(([file]) => file));
  for (const [number, [, words]] of pictures.entries()) await person.words(number).fill(words);
  await person.page.getByRole("textbox", { name: WRITE }).fill(text);
  await person.choose(audience);
  await person.button("Post", person.page.locator("#publisher")).click();
  await person.found(text).waitFor();
};

const three = (person, audience = "Family") =>
  show(person, "From the lake", audience, [lake, "A lake at dawn"], [tree, "An old tree"], [plum, ""]);

const pictures = (person, text) => person.found(text).locator(".gallery img");

/** Words of the pictures that wait, in their order. */
const waiting = ({ page }) => page.locator("#publisher_photos textarea").evaluateAll((areas) => areas.map((area) => area.value));

/** Waits until they stand in this order. */
const inOrder = async (person, ...words) => {
  const last = (words) => JSON.stringify([...document.querySelectorAll("#publisher_photos textarea")].map((area) => area.value)) === words;
  if (person.js) await person.page.waitForFunction(last, JSON.stringify(words));
  else await person.page.waitForLoadState();
  assert.deepEqual(await waiting(person), words);
};

/** Hands files to the publisher as if they were dropped on it or pasted into it. */
const hand = (page, event, ...files) =>
  page.evaluate(
    ([event, files]) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of files) data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type }));
      const target = document.getElementById("status_message_text");
      const init = { bubbles: true, cancelable: true };
      if (event === "paste") return target.dispatchEvent(new ClipboardEvent("paste", { ...init, clipboardData: data }));
      for (const kind of event) target.dispatchEvent(new DragEvent(kind, { ...init, dataTransfer: data }));
    },
    [event, files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: buffer.toString("base64") }))],
  );

export default {
  "several pictures with descriptions are posted to one aspect, and seen by nobody else": {
    story: async (scene) => {
      const [alice, bob, carol] = [await scene.enter("alice"), await scene.enter("bob"), await scene.enter("carol")];
      const stranger = await scene.enter("stranger");
      const { page } = alice;
      await alice.open("/status_messages/new");
      await page.getByRole("textbox", { name: WRITE }).fill("From the lake");
      await alice.attach(lake, tree);
      await alice.attach(plum);
      await alice.words(0).fill("A lake at dawn");
      await alice.words(1).fill("An old tree");
      await alice.words(2).fill("A plum");
      await alice.inPlace(async () => {
        const second = page.locator("#publisher_photos li").nth(1);
        await second.getByRole("button", { name: "Move earlier" }).click();
      });
      await inOrder(alice, "An old tree", "A lake at dawn", "A plum");
      await page.locator("#publisher_photos li").nth(2).getByRole("button", { name: "Remove" }).click();
      await inOrder(alice, "An old tree", "A lake at dawn");
      assert.equal(await page.getByRole("textbox", { name: WRITE }).inputValue(), "From the lake");
      await alice.choose("Family");
      await alice.button("Post", page.locator("#publisher")).click();
      await alice.found("From the lake").waitFor();

      await bob.open("/stream");
      const seen = pictures(bob, "From the lake");
      assert.deepEqual(await seen.evaluateAll((all) => all.map((img) => img.alt)), ["An old tree", "A lake at dawn"]);
      await bob.sees(seen.first());
      await bob.button("ALT", bob.found("From the lake")).or(bob.page.getByRole("button", { name: "What this picture shows" })).first().click();
      await bob.page.locator(".alt-words:popover-open").getByText("An old tree").waitFor();

      const address = await seen.first().getAttribute("src");
      const status = async (person) => (await person.context.request.get(address)).status();
      assert.deepEqual([await status(alice), await status(bob), await status(carol), await status(stranger)], [200, 200, 404, 404]);
      await carol.open("/stream");
      assert.equal(await carol.found("From the lake").count(), 0);
      await carol.visit("alice");
      assert.equal(await carol.page.getByRole("link", { name: "Pictures" }).count(), 0);
      await carol.open(new URL(carol.page.url()).pathname + "/photos");
      await carol.heading("No pictures yet").waitFor();
    },
  },

  "a picture alone is a post; nothing at all is none": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      alice.expects(422);
      await alice.open("/status_messages/new");
      await alice.choose("Public");
      await alice.button("Post", alice.page.locator("#publisher")).click();
      await alice.page.getByText("Write something, or add a picture.").waitFor();
      await alice.attach(plum);
      await alice.words(0).fill("A plum");
      await alice.button("Post", alice.page.locator("#publisher")).click();
      await alice.sees(alice.page.locator("#stream .gallery").getByAltText("A plum"));
      const stranger = await scene.enter("stranger");
      await stranger.open("/public");
      await stranger.sees(stranger.page.getByAltText("A plum"));
    },
  },

  "a file that cannot be read is refused in words, and nothing else is lost": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      alice.expects(422);
      const { page } = alice;
      await alice.open("/status_messages/new");
      await page.getByRole("textbox", { name: WRITE }).fill("A morning");
      await alice.attach(plum);
      await alice.words(0).fill("A plum");
      await page.locator("#publisher_pictures").setInputFiles([heic("IMG_2041")]);
      if (!alice.js) await alice.button("Add pictures").click();
      await page.getByText("IMG_2041.HEIC").waitFor();
      await page.getByText("Save the picture as JPEG").waitFor();
      assert.deepEqual(await waiting(alice), ["A plum"]);
      assert.equal(await page.getByRole("textbox", { name: WRITE }).inputValue(), "A morning");
      if (alice.js) {
        await alice.button("Dismiss", page.locator("#publisher_photos")).click();
        await page.getByText("IMG_2041.HEIC").waitFor({ state: "detached" });
      }
      await alice.choose("Family");
      await alice.button("Post", page.locator("#publisher")).click();
      await alice.sees(pictures(alice, "A morning").first());
    },
  },

  "pictures are looked at one by one": {
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await three(alice);
      const links = alice.found("From the lake").locator(".gallery a");
      const own = await links.nth(1).getAttribute("href");
      await alice.inPlace(async () => {
        await links.first().focus();
        await page.keyboard.press("Enter");
        if (!alice.js) return;
        const box = page.getByRole("dialog", { name: "Picture" });
        await box.getByText("1 of 3").waitFor();
        await box.getByRole("paragraph").filter({ hasText: "A lake at dawn" }).waitFor();
        await page.keyboard.press("ArrowRight");
        await box.getByText("2 of 3").waitFor();
        await alice.sees(box.getByAltText("An old tree"));
        assert.ok((await box.getByRole("link").getAttribute("href")).endsWith(own));
        await page.keyboard.press("End");
        await box.getByText("3 of 3").waitFor();
        await page.keyboard.press("ArrowRight");
        await box.getByText("3 of 3").waitFor();
        await page.keyboard.press("Home");
        await alice.button("Next", box).click();
        await box.getByText("2 of 3").waitFor();
        await page.keyboard.press("Escape");
        await box.waitFor({ state: "hidden" });
        assert.ok(await links.nth(1).evaluate((link) => link === document.activeElement), "the focus is where one looked last");
      });
      if (alice.js) await alice.open(await links.first().getAttribute("href"));
      await alice.sees(page.getByRole("figure").getByAltText("A lake at dawn"));
      await page.getByRole("link", { name: "Next" }).click();
      await alice.sees(page.getByRole("figure").getByAltText("An old tree"));
      await page.getByRole("link", { name: "Next" }).click();
      await alice.sees(page.getByRole("figure").getByAltText("Picture without a description"));
      assert.equal(await page.getByRole("link", { name: "Next" }).count(), 0);
      if (alice.js) await page.keyboard.press("ArrowLeft");
      else await page.getByRole("link", { name: "Previous" }).click();
      await page.getByRole("figure").getByAltText("An old tree").waitFor();
      await page.getByRole("link", { name: "Back to the post" }).click();
      await alice.found("From the lake").waitFor();
    },
  },

  "a picture is described later, and taken back": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const { page } = alice;
      await three(alice);
      await alice.visit("alice");
      await page.getByRole("link", { name: "Pictures 3" }).click();
      const grid = page.locator("#photos a");
      assert.equal(await grid.count(), 3);
      await alice.open(await grid.filter({ has: page.getByAltText("without a description") }).getAttribute("href"));
      await page.getByLabel("Description").fill("A plum, cut in half");
      await alice.button("Save description").click();
      await page.getByText("The description is saved.").waitFor();
      await bob.open("/stream");
      await bob.sees(bob.found("From the lake").getByAltText("A plum, cut in half"));
      await alice.button("Delete", page.locator("main")).click();
      await alice.sayYes();
      await page.locator("#photos a").nth(1).waitFor();
      assert.equal(await page.locator("#photos a").count(), 2);
      await bob.open("/stream");
      assert.equal(await pictures(bob, "From the lake").count(), 2);
    },
  },

  "what moves stands still for whom wants it still": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob", { reducedMotion: "no-preference" })];
      await show(alice, "It turns", "Family", [moving("turn"), "A wheel"]);
      const source = async (person) => {
        await person.open("/stream");
        const image = person.found("It turns").getByAltText("A wheel");
        await person.sees(image);
        return image.evaluate((img) => img.currentSrc);
      };
      assert.match(await source(alice), /thumb_large/);
      assert.doesNotMatch(await source(bob), /thumb_large/);
    },
  },

  "pictures are dropped and pasted, and the post waits for them": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/stream");
      await alice.inPlace(async () => {
        await hand(page, ["dragenter", "dragover"], lake);
        assert.ok(await page.locator("#publisher.dropping").count());
        await hand(page, ["drop"], lake, tree);
        assert.equal(await page.locator("#publisher.dropping").count(), 0);
        await alice.words(1).waitFor();
        // The next one is held on its way.
        let release;
        const held = new Promise((go) => (release = go));
        await page.route("**/photos", async (route) => {
          await held;
          await route.continue();
        });
        await page.getByRole("textbox", { name: WRITE }).fill("All of it");
        await hand(page, "paste", plum);
        await page.locator("#publisher_photos").getByRole("progressbar").waitFor();
        await alice.choose("Family");
        await alice.button("Post", page.locator("#publisher")).click();
        await page.locator(".publisher-waiting").waitFor();
        assert.equal(await alice.found("All of it").count(), 0);
        release();
        await alice.found("All of it").waitFor();
        assert.equal(await pictures(alice, "All of it").count(), 3);
        assert.equal(await page.locator("#publisher_photos li").count(), 0);
      });
    },
  },

  "what is on its way is cancelled, tried again, and put in order by hand": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/status_messages/new");
      await alice.inPlace(async () => {
        const list = page.locator("#publisher_photos");
        await page.route("**/photos", () => {});
        await page.locator("#publisher_pictures").setInputFiles([lake]);
        await list.getByText("lake.png").waitFor();
        await alice.button("Cancel", list).click();
        assert.equal(await list.locator("li").count(), 0);
        await page.unroute("**/photos");
        await page.route("**/photos", (route) => route.abort());
        await page.locator("#publisher_pictures").setInputFiles([lake]);
        await page.getByText("This picture did not arrive.").waitFor();
        await page.unroute("**/photos");
        await alice.button("Try again").click();
        await alice.words(0).fill("first");
        await alice.attach(tree, plum);
        await alice.words(1).fill("second");
        await alice.words(2).fill("third");
        const place = (number) => list.locator(".pending-grip").nth(number).boundingBox();
        const [from, to] = [await place(0), await place(2)];
        await page.mouse.move(from.x + 20, from.y + 20);
        await page.mouse.down();
        await page.mouse.move(from.x + 20, to.y + to.height - 8, { steps: 12 });
        await page.mouse.up();
        assert.deepEqual(await waiting(alice), ["second", "third", "first"]);
        await page.getByText("Now picture 3 of 3.").waitFor();
        const earlier = list.locator("li").nth(1).getByRole("button", { name: "Move earlier" });
        await earlier.press("Enter");
        assert.deepEqual(await waiting(alice), ["third", "second", "first"]);
        assert.ok(await list.locator("li").first().getByRole("button", { name: "Move later" }).evaluate((b) => b === document.activeElement));
        await alice.button("Remove", list.locator("li").nth(1)).click();
        assert.deepEqual(await waiting(alice), ["third", "first"]);
      });
    },
  },

  "the twenty-first picture is refused in words": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      const { page } = alice;
      await alice.open("/status_messages/new");
      await page.locator("#publisher_pictures").setInputFiles(Array.from({ length: 21 }, (_, n) => hills(`no ${n + 1}`, 24, 16, 17 * n)));
      await page.getByText("A post holds 20 pictures at most.").waitFor();
      await alice.words(19).waitFor();
      await page.getByRole("textbox", { name: WRITE }).fill("Twenty of them");
      await alice.choose("Family");
      await alice.button("Post", page.locator("#publisher")).click();
      const post = alice.found("Twenty of them");
      await post.waitFor();
      assert.equal(await post.locator(".gallery a").count(), 20);
      const fold = post.getByText(/more pictures$/);
      await fold.click();
      await alice.sees(pictures(alice, "Twenty of them").last());
    },
  },

  "a large photograph is made smaller before it is sent": {
    js: [true],
    story: async (scene) => {
      const alice = await scene.enter("alice");
      await alice.page.addInitScript(() => {
        const { send } = XMLHttpRequest.prototype;
        XMLHttpRequest.prototype.send = function (body) {
          const file = body instanceof FormData && body.get("pictures[]");
          if (file) createImageBitmap(file).then(({ width }) => (window.sent = { name: file.name, type: file.type, width }));
          return send.call(this, body);
        };
      });
      await alice.open("/status_messages/new");
      await alice.attach(hills("wide", 1400, 1400, 30, 120));
      assert.deepEqual(await alice.page.evaluate(() => window.sent), { name: "wide.jpg", type: "image/jpeg", width: 1400 });
      await alice.attach(plum);
      assert.deepEqual(await alice.page.evaluate(() => window.sent), { name: "plum.png", type: "image/png", width: 500 });
      await alice.sees(alice.page.locator("#publisher_photos img").first());
    },
  },

  "a face is chosen from a file, then from a photo": {
    story: async (scene) => {
      const [alice, bob] = [await scene.enter("alice"), await scene.enter("bob")];
      const { page } = alice;
      await three(alice);
      await alice.open("/profile/edit");
      await page.getByRole("link", { name: "Change picture" }).click();
      assert.equal(await page.locator("main .avatar img[src]").count(), 0);
      await page.locator("#profile_picture").setInputFiles([lake]);
      if (alice.js) {
        const square = page.getByRole("button", { name: "The part that is shown" });
        await square.focus();
        for (const key of ["-", "-", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
        assert.ok((await page.getByLabel("From the left").inputValue()) > 166);
        assert.equal(await page.getByLabel("Size").inputValue(), "627");
      }
      await alice.button("Save", page.locator("main")).click();
      await page.waitForURL("**/profile/edit");
      const first = await page.locator("main .avatar img").getAttribute("src");
      await alice.sees(page.locator("main .avatar img"));

      await bob.open("/stream");
      await bob.sees(bob.found("From the lake").locator(".avatar img").first());
      await alice.open("/stream");
      await alice.open(await alice.found("From the lake").locator(".gallery a").nth(1).getAttribute("href"));
      await page.getByRole("link", { name: "Make profile picture" }).click();
      await page.getByLabel("From the top").fill("0");
      await alice.button("Save", page.locator("main")).click();
      await page.waitForURL("**/profile/edit");
      assert.notEqual(await page.locator("main .avatar img").getAttribute("src"), first);

      await page.getByRole("link", { name: "Change picture" }).click();
      await alice.button("Remove picture").click();
      await page.locator("main .avatar").first().waitFor();
      assert.equal(await page.locator("main .avatar:visible img").count(), 0);
    },
  },
};
