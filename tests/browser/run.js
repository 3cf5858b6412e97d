//! Runs the stories one after the other, each with JavaScript and without, and says how they ended.

import { mkdir, readdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { CHROMIUM } from "./chromium.js";
import { Person } from "./person.js";
import { Pod } from "./pod.js";

/** What a story gets: a pod, and people who sit down at it. */
class Scene {
  constructor(browser, pod, js, kept) {
    Object.assign(this, { browser, pod, js, kept, people: [] });
  }

  /** Somebody at a browser: signed in if they live in the household, else a stranger of that name. */
  async enter(name, look = {}) {
    const person = await Person.sitDown(this.browser, this.pod, { name, js: this.js, from: this.kept?.[name], ...look });
    this.people.push(person);
    return person;
  }

  troubles() {
    return this.people.flatMap(({ name, troubles }) => troubles.map((trouble) => `${name}: ${trouble}`));
  }

  async leave() {
    for (const { context } of this.people) await context.close();
  }
}

/** A pod that has stopped, in which Alice shares with Bob (Family) and Carol (Friends), and Bob with Alice. */
const household = async (browser) => {
  const pod = await Pod.start();
  const scene = new Scene(browser, pod, true);
  const [alice, bob, carol] = [await scene.enter("alice"), await scene.enter("bob"), await scene.enter("carol")];
  await alice.signUp();
  const link = await alice.invitation();
  for (const guest of [bob, carol]) await guest.signUp(link);
  for (const [who, whom, aspect] of [[alice, "bob", "Family"], [alice, "carol", "Friends"], [bob, "alice", "Friends"]]) {
    await who.visit(whom);
    await who.shareIn(aspect);
  }
  const kept = Object.fromEntries(
    await Promise.all([alice, bob, carol].map(async ({ name, context }) => [name, await context.storageState()])),
  );
  const troubles = scene.troubles();
  await scene.leave();
  await pod.stop();
  if (troubles.length) throw new Error(troubles.join("\n"));
  return { pod, kept };
};

/** Fails when it takes longer: one story that hangs must not hold up the others. */
const within = (minutes, told) => {
  let clock;
  const late = new Promise((_, fail) => {
    clock = setTimeout(() => fail(new Error(`not told within ${minutes} minutes`)), minutes * 60_000);
  });
  return Promise.race([told, late]).finally(() => clearTimeout(clock));
};

const tell = async (browser, name, { at = "household", minutes = 4, undoSeconds, story }, js, home) => {
  const pod = await Pod.start(at === "household" ? home.pod : undefined, [], undoSeconds);
  const scene = new Scene(browser, pod, js, at === "household" ? home.kept : undefined);
  try {
    await within(minutes, story(scene));
    const troubles = scene.troubles();
    if (troubles.length) throw new Error(troubles.join("\n"));
  } catch (error) {
    await mkdir("shots/failed", { recursive: true });
    for (const person of scene.people) {
      await person.page.screenshot({ path: `shots/failed/${name} ${person.name}.png`, fullPage: true }).catch(() => {});
    }
    error.message += scene.troubles().map((trouble) => `\n${trouble}`).join("");
    throw error;
  } finally {
    await scene.leave();
    await pod.end();
  }
};

const main = async (words) => {
  const stories = [];
  for (const file of (await readdir("stories")).sort()) {
    const told = await import(`./stories/${file}`);
    for (const [name, story] of Object.entries(told.default)) {
      for (const js of story.js ?? [true, false]) {
        const full = `${name}, ${js ? "with" : "without"} JavaScript`;
        if (!words.length || words.some((word) => full.includes(word))) stories.push([full, story, js]);
      }
    }
  }
  const browser = await chromium.launch(CHROMIUM);
  let passed = 0;
  let home;
  try {
    home = await household(browser);
    for (const [name, story, js] of stories) {
      const begun = Date.now();
      try {
        await tell(browser, name, story, js, home);
        passed += 1;
        console.log(`ok      ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
      } catch (error) {
        console.log(`FAILED  ${name}\n        ${error.stack.replaceAll("\n", "\n        ")}`);
      }
    }
  } catch (error) {
    console.log(`FAILED  the household\n${error.stack}`);
  }
  await browser.close();
  await home?.pod.end();
  const failed = stories.length - passed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
};

await main(process.argv.slice(2));
