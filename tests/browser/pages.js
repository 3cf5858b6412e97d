//! Every page and state, as somebody comes to it: name, who looks (a stranger where nobody), and the way there.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archive } from "./archives.js";
import { hills, heic } from "./pictures.js";

const at = (path) => (person) => person.open(path);
const post = (of, stream = "/public") => async (person) => {
  await person.open(stream);
  await person.found(of).locator(".post-meta a").first().click();
  await person.page.locator(".post.single").waitFor();
};
const pictures = () => [hills("dawn", 900, 600, 210), hills("tree", 600, 900, 90)];
const river = post("in five pictures", "/stream");
const lightBox = async (person) => {
  await river(person);
  await person.page.locator(".gallery a").first().click();
  await person.page.getByText("1 of 5").waitFor();
  await person.sees(person.page.locator("#lightbox img"));
};

const WELCOME = `A pod of the **Rushmere allotments**. We grow things here and talk about them; whoever has a plot or would like one is welcome.

It costs us about nine pounds a month, which the seed swap pays. Come on the first Saturday and put something in the tin.`;
const TERMS = `## What we ask of you

1. Be kind, also to people whom you will never meet.
2. What you write is yours, and you answer for it.
3. Nothing that is forbidden where this pod stands.

## What you may ask of us

We look after the pod as well as we can, tell you a month before we stop, and give you all that is yours.`;
/** The operator of the pod writes a text of their own. */
const writes = (pod, name, words) => {
  mkdirSync(join(pod.dir, "texts"), { recursive: true });
  writeFileSync(join(pod.dir, "texts", name), words);
};
const worded = (path) => async (person) => {
  writes(person.pod, "welcome.md", WELCOME);
  writes(person.pod, "terms.md", TERMS);
  await person.open(path);
};

/** [name, who, way, statuses that belong to it] */
export const PAGES = [
  ["welcome", undefined, at("/")],
  ["welcome in own words", undefined, worded("/")],
  ["sign in", undefined, at("/users/sign_in")],
  ["sign in wrong", undefined, async (person) => {
    person.name = "nora";
    await person.signIn("wrong");
    await person.page.getByRole("alert").waitFor();
  }, [422]],
  ["sign up", undefined, (person, { invitation }) => person.open(invitation)],
  ["invitation needed", undefined, at("/users/sign_up")],
  ["public signed out", undefined, at("/public")],
  ["post signed out", undefined, post("seed library")],
  ["profile signed out", undefined, at("/u/nora")],
  ["lost signed out", undefined, at("/u/nobody"), [404]],
  ["terms", undefined, worded("/terms")],
  ["privacy policy", undefined, async (person) => {
    writes(person.pod, "privacy.md", TERMS);
    await person.open("/privacy_policy");
  }],
  ["about", undefined, at("/statistics")],
  ["about signed in", "nora", at("/statistics")],
  ["source", undefined, at("/source")],
  ["what is new", "nora", at("/changelog")],
  ["lost", "nora", at("/posts/0123456789abcdef0123"), [404]],
  ["first steps", "tom", at("/getting_started")],
  ["help", "nora", at("/help")],
  ["help signed out", undefined, at("/help?q=aspect")],
  ["stream", "nora", at("/stream")],
  ["stream empty", "tom", at("/stream")],
  ["publisher open", "nora", async (person) => {
    await person.open("/stream");
    const field = person.page.getByRole("textbox", { name: "What would you like to share?" });
    // A phone has a page for it.
    if (!(await field.isVisible())) return person.open("/status_messages/new");
    await field.fill("Good morning");
    await person.choose("Family", "Friends");
    await person.page.getByText("Only people in Family and Friends").waitFor();
  }],
  ["write limited", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill("A *preview* of a post.");
    await person.choose("Family");
    await person.button("Preview").click();
    await person.page.locator("#publisher_preview em").waitFor();
  }],
  ["write with all", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill("Where do we meet?");
    await person.pollFields("Where do we meet?", ["At the mill", "By the river"]);
    await person.page.locator(".publisher-place").evaluate((place) => (place.open = true));
    await person.page.getByLabel("Where you are").fill("The old mill");
    await person.page.getByLabel("Sensitive").check();
    await person.choose("Family");
  }],
  ["write naming", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.choose("Family");
    await person.page.getByRole("textbox", { name: "What would you like to share?" }).pressSequentially("Thank you, @jon");
    await person.page.locator(".suggestions li").first().waitFor();
  }],
  ["write reaching", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.choose("Family", "Friends");
    // The sentence for what was chosen brings a link of its own.
    await person.page.getByText("Only people in Family and Friends will see this").waitFor();
    await person.page.getByRole("link", { name: "Who is that?" }).click();
    await person.page.locator(".reach-names li").first().waitFor();
  }],
  ["bookmarklet", "nora", at("/bookmarklet")],
  ["write public", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.choose("Public");
  }],
  ["post", "nora", post("seed library")],
  ["post comments", "nora", async (person) => {
    await post("seed library")(person);
    await person.page.locator(".comment").filter({ hasText: "Two trays are yours" }).scrollIntoViewIfNeeded();
  }],
  ["likes of a comment", undefined, async (person) => {
    await post("seed library")(person);
    await person.page.locator(".comment").filter({ hasText: "Two trays are yours" }).getByRole("link", { name: /Who likes this/ }).click();
    await person.heading("Who likes this").waitFor();
  }],
  ["post long", "nora", post("A week along the river")],
  ["post folded", "jonas", async (person) => {
    await person.open("/u/nora");
    await person.found("A week along the river").getByText("Whole post").scrollIntoViewIfNeeded();
  }],
  ["post with code", "nora", post("rain gauge")],
  ["post covered", "nora", post("heron")],
  ["post covered signed out", undefined, post("heron")],
  ["post no longer covered", "nora", async (person) => {
    await post("heron")(person);
    await person.page.getByText("Show", { exact: true }).click();
    await person.sees(person.page.locator(".gallery img").first());
  }],
  ["photos covered", "nora", async (person) => {
    await person.open("/u/mariam");
    await person.page.getByRole("link", { name: /^Pictures/ }).click();
    await person.page.locator(".photo-grid").waitFor();
  }],
  ["keyboard", "nora", at("/help/keyboard")],
  ["keyboard over a stream", "nora", async (person) => {
    await person.open("/stream");
    await person.page.keyboard.press("?");
    await person.page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  }],
  ["link sought", "nora", at("/link?q=diaspora://alice@elsewhere.invalid/post/0123456789abcdef0123")],
  ["post menu", "nora", async (person) => {
    await post("seed library")(person);
    await person.page.locator(".post").getByLabel("More").click();
  }],
  ["post deletion asked", "nora", async (person) => {
    await post("seed library")(person);
    await person.page.locator(".post").getByLabel("More").click();
    await person.button("Delete", person.page.locator(".post-head")).click();
    await person.page.getByRole("dialog").waitFor();
  }],
  ["post passed on", "nora", async (person) => {
    await person.open("/stream");
    await person.page.getByRole("article").filter({ has: person.page.locator(".post-root") }).locator(".post-meta a").first().click();
    await person.page.locator(".post.single .post-root").waitFor();
  }],
  ["post edit", "nora", async (person) => {
    await post("seed library")(person);
    await person.page.locator(".post").getByLabel("More").click();
    await person.page.getByRole("link", { name: "Edit" }).first().click();
    await person.page.getByRole("textbox", { name: "Your words" }).waitFor();
  }],
  ["write poll", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.pollFields("Which evening suits you?", ["Friday", "Saturday"]);
  }],
  ["poll open", "nora", post("shall the choir sing")],
  ["poll open with result", "nora", async (person) => {
    await post("shall the choir sing")(person);
    await person.page.getByText("Show the result").click();
  }],
  ["poll answered", "nora", post("Which evening")],
  ["poll signed out", undefined, post("shall the choir sing")],
  ["event", "jonas", post("Open garden")],
  ["event signed out", undefined, post("Open garden")],
  ["place", "nora", post("The river is high")],
  ["where it went", "nora", async (person) => {
    await post("Sunday lunch", "/stream")(person);
    await person.page.locator(".post").getByLabel("More").click();
    await person.page.getByRole("link", { name: "Where it went" }).click();
    await person.heading("Where it went").waitFor();
  }],
  ["comment edit", "nora", async (person) => {
    await post("seed library")(person);
    await person.page.locator(".comment").getByRole("link", { name: "Edit" }).first().click();
    await person.page.getByRole("textbox", { name: "Your words" }).waitFor();
  }],
  ["replying", "nora", async (person) => {
    await post("Rehearsal moves", "/stream")(person);
    await person.page.locator(".comment").getByRole("link", { name: "Reply" }).first().click();
    await person.page.locator(".comment-new .comment-reply").waitFor();
  }],
  ["pictures", "nora", river],
  ["picture alone", undefined, post("one tree")],
  ["picture described", "nora", async (person) => {
    await river(person);
    await person.page.getByRole("button", { name: "What this picture shows" }).first().click();
  }],
  ["light box", "nora", lightBox],
  ["photo own", "nora", async (person) => {
    await river(person);
    await person.open(await person.page.locator(".gallery a").nth(1).getAttribute("href"));
  }],
  ["photo other", undefined, async (person) => {
    await post("one tree")(person);
    await person.open(await person.page.locator(".gallery a").first().getAttribute("href"));
  }],
  ["photos", "nora", async (person) => {
    await person.open("/u/nora");
    await person.page.getByRole("link", { name: "Pictures 5" }).click();
    await person.page.waitForURL("**/photos");
  }],
  ["write pictures", "nora", async (person) => {
    await person.open("/status_messages/new");
    await person.attach(...pictures());
    await person.words(0).fill("Dawn over the river. Mist lies on the water.");
    await person.choose("Family");
    await person.page.locator("#publisher_pictures").setInputFiles([heic("IMG_2041")]);
    await person.page.getByText("IMG_2041.HEIC").waitFor();
  }, [422]],
  ["profile picture", "nora", at("/profile/photo")],
  ["profile picture square", "nora", async (person) => {
    await person.open("/profile/photo");
    await person.page.locator("#profile_picture").setInputFiles(pictures().slice(0, 1));
    await person.page.getByRole("button", { name: "The part that is shown" }).waitFor();
  }],
  ["aspects", "nora", at("/aspects")],
  ["aspects manage", "nora", at("/aspects/manage")],
  ["aspect deletion", "nora", async (person) => {
    await person.open("/aspects/manage");
    await person.page.getByRole("link", { name: "Delete" }).first().click();
  }],
  ["notifications", "nora", at("/notifications")],
  ["notifications of sharing", "nora", async (person) => {
    await person.open("/notifications?type=started_sharing");
    await person.page.locator(".notification .aspect-menu summary").first().click();
  }],
  ["notifications empty", "tom", at("/notifications")],
  ["notifications bell", "nora", async (person) => {
    await person.open("/stream");
    const bell = person.page.locator(".nav a[href='/notifications']");
    if (!(await bell.isVisible())) return;
    await bell.click();
    await person.page.getByRole("link", { name: "All notifications" }).waitFor();
  }],
  ["conversations", "nora", at("/conversations")],
  ["conversations empty", "tom", at("/conversations")],
  ["conversation", "nora", async (person) => {
    await person.open("/conversations");
    await person.page.getByRole("link", { name: "Harvest supper" }).click();
    await person.page.locator(".message").first().waitFor();
  }],
  ["conversation new", "nora", at("/conversations/new?name=Jonas+Okafor")],
  ["conversation refused", "nora", async (person) => {
    await person.open("/conversations/new");
    await person.page.getByLabel("Message", { exact: true }).fill("Who has the key to the hall?");
    await person.button("Send").click();
    await person.page.getByText("Choose somebody to write to.").waitFor();
  }, [422]],
  ["conversation nobody", "tom", at("/conversations/new")],
  ["contacts", "nora", at("/contacts")],
  ["contacts empty", "tom", at("/contacts")],
  ["search", "nora", at("/people")],
  ["search found", "nora", at("/people?q=o")],
  ["search nobody", "nora", at("/people?q=xyzzy")],
  ["search everything", "nora", at("/search")],
  ["search posts", "nora", at("/search?q=the")],
  ["search wrong", "nora", at("/search?q=seedlings+before%3Ayesterdayy"), [422]],
  ["search nothing", "nora", at("/search?q=xyzzy")],
  ["hover card", "nora", async (person) => {
    await person.open("/stream");
    const [author, card] = [person.page.locator("a.post-author").first(), person.page.locator(".hovercard")];
    // A pointer that rests elsewhere may close it while the page is still settling.
    for (let tries = 0; tries < 5 && !(await card.isVisible()); tries += 1) {
      await author.blur();
      await author.focus();
      await card.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await card.waitFor();
  }],
  ["search suggestions", "nora", async (person) => {
    await person.open("/stream");
    const field = person.page.getByRole("combobox", { name: "Search" });
    if (!(await field.isVisible())) return;
    await field.fill("jo");
    await person.page.locator(".findings").waitFor();
    await field.press("ArrowDown");
  }],
  ["public", "nora", at("/public")],
  ["local", "nora", at("/local_public")],
  ["activity", "nora", at("/activity")],
  ["liked none", "tom", at("/liked")],
  ["mentions", "nora", at("/mentions")],
  ["bookmarks none", "tom", at("/bookmarks")],
  ["bookmarks", "nora", async (person) => {
    await person.open("/public");
    await person.page.locator(".post").last().getByLabel("More").click();
    await person.page.locator(".post").last().getByRole("button", { name: /bookmark/i }).click();
    await person.open("/bookmarks");
  }],
  ["hidden", "nora", async (person) => {
    await person.open("/hidden_posts");
    if (await person.page.locator(".post").count()) return;
    await person.open("/public");
    const other = person.page.locator(".post").filter({ has: person.page.locator("button", { hasText: "Hide this post" }) }).first();
    await other.getByLabel("More").click();
    await other.getByRole("button", { name: "Hide this post" }).click();
    await person.page.getByText("You hid this post").waitFor();
    await person.open("/hidden_posts");
  }],
  ["hidden none", "tom", at("/hidden_posts")],
  ["audience", "nora", async (person) => {
    await person.open("/u/nora");
    await person.open(await person.page.locator("a[href$='/audience']").first().getAttribute("href"));
  }],
  ["report", "tom", async (person) => {
    await person.open("/public");
    await person.open(await person.page.locator("a[href^='/report/new']").first().getAttribute("href"));
  }],
  ["reports none", "nora", at("/report")],
  ["report sent", "tom", async (person) => {
    await person.open("/public");
    await person.open(await person.page.locator("a[href^='/report/new']").first().getAttribute("href"));
    await person.page.getByRole("textbox", { name: "What is wrong with it?" }).fill("It says where somebody lives.");
    await person.button("Report").click();
    await person.page.locator(".notice").waitFor();
  }],
  ["reports", "nora", at("/report")],
  ["tag", "nora", at("/tags/garden")],
  ["tag signed out", undefined, at("/tags/garden")],
  ["tags followed", "nora", at("/tag_followings")],
  ["tags followed none", "tom", at("/tag_followings")],
  ["tags followed stream", "nora", at("/followed_tags")],
  ["tags followed stream empty", "tom", at("/followed_tags")],
  ["profile own", "nora", at("/u/nora")],
  ["profile other", "nora", at("/u/jonas")],
  ["profile long name", "nora", at("/u/wolfe")],
  ["profile right to left", "nora", at("/u/mariam")],
  ["aspect menu", "nora", async (person) => {
    await person.open("/u/jonas");
    await person.page.locator(".profile .aspect-menu summary").click();
  }],
  ["profile menu", "nora", async (person) => {
    await person.open("/u/wolfe");
    await person.page.locator(".profile").getByLabel("More").click();
  }],
  ["profile ignored", "tom", at("/u/wolfe")],
  ["ignoring asked", "nora", async (person) => {
    await person.open("/u/wolfe");
    await person.page.locator(".profile").getByLabel("More").click();
    await person.page.getByRole("button", { name: /^Ignore/ }).first().click();
    await person.page.getByRole("dialog").waitFor();
  }],
  ["privacy", "tom", at("/privacy")],
  ["privacy empty", "nora", at("/privacy")],
  ["profile edit", "nora", at("/profile/edit")],
  ["settings", "nora", at("/user/edit")],
  ["settings signed in", "nora", async (person) => {
    await person.open("/user/edit");
    await person.heading("Where you are signed in").scrollIntoViewIfNeeded();
  }],
  ["settings end", "nora", async (person) => {
    await person.open("/user/edit");
    await person.page.getByRole("link", { name: "People you ignore" }).scrollIntoViewIfNeeded();
  }],
  ["data", "tom", at("/user/data")],
  ["data ready", "nora", async (person) => {
    await person.open("/user/data");
    const make = person.page.getByRole("button", { name: "Make the file" });
    if (await make.isVisible()) await make.click();
    await person.page.getByRole("link", { name: "Download" }).waitFor();
  }],
  ["data anew", "nora", async (person) => {
    await person.open("/user/data");
    await person.page.locator("summary").filter({ hasText: "Make a new one" }).click();
  }],
  ["data told", "nora", at("/notifications")],
  ["import", "tom", at("/user/import")],
  ["import no archive", "tom", async (person) => {
    await person.brings({ name: "holiday.txt", mimeType: "text/plain", buffer: Buffer.from("Dear diary") });
    await person.page.getByText("neither an archive").waitFor();
  }, [422]],
  ["import looked at", "tom", async (person) => {
    await person.open("/user/import");
    const leave = person.page.getByRole("button", { name: "Leave it" });
    if (!(await leave.isVisible())) await person.brings(archive(person.pod));
    await leave.waitFor();
    await person.page.getByLabel("Move my account here").waitFor();
  }],
  ["import moving", "tom", async (person) => {
    await person.open("/user/import");
    await person.page.getByLabel("Move my account here").check();
    await person.button("Take it in").scrollIntoViewIfNeeded();
  }],
  ["import unsure", "tom", async (person) => {
    await person.open("/user/import");
    await person.page.getByLabel("Move my account here").check();
    await person.button("Take it in").click();
    await person.page.getByText("Please say that you are sure").waitFor();
  }, [422]],
  ["import done", "tom", async (person) => {
    await person.open("/user/import");
    const take = person.button("Take it in");
    if (await take.isVisible()) await take.click();
    await person.page.getByText("It is here").waitFor();
  }],
  ["import waits", "tom", async (person) => {
    await person.open("/user/import");
    await person.heading("Still waiting").scrollIntoViewIfNeeded();
  }],
  ["import told", "tom", at("/notifications")],
  ["close account", "tom", at("/user/close")],
  ["close account refused", "tom", async (person) => {
    await person.open("/user/close");
    await person.page.getByLabel("Password").fill("wrong");
    await person.button("Close my account").click();
    await person.sayYes();
    await person.page.locator(".field-wrong").waitFor();
  }, [422]],
  ["close account needed", "nora", at("/user/close")],
  ["closing decided", "ida", at("/user/close")],
  ["closing decided end", "ida", async (person) => {
    await person.open("/user/close");
    await person.button("Sign out").scrollIntoViewIfNeeded();
  }],
  ["closing receipt", undefined, (person, { receipt }) => person.open(receipt)],
  ["closing receipt end", undefined, async (person, { receipt }) => {
    await person.open(receipt);
    await person.page.getByRole("link", { name: "Download as text" }).scrollIntoViewIfNeeded();
  }],
  ["other pods", "nora", at("/admin/pods")],
  ["sign out", "nora", at("/users/sign_out")],
  ["me menu", "nora", async (person) => {
    await person.open("/stream");
    await person.page.getByRole("button", { name: /^(More|My page)$/ }).filter({ visible: true }).first().click();
  }],
];
