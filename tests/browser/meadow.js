//! A pod with a life in it, for pictures: people, posts of every kind, answers, news, and places that are still empty.

import { Person } from "./person.js";
import { hills } from "./pictures.js";
import { Pod } from "./pod.js";

const GARDEN = `The **seed library** is open again: take what you will grow, bring back what you can spare.

| Sort | Sow | Harvest |
|---|---|---|
| Broad bean | March | June |
| Kale *Red Russian* | May | October to March |
| Tomato *Black Cherry* | indoors in March | August |

Who has room for three more trays of seedlings? #garden #sharing`;

const LONG = `## A week along the river

We left on Monday with two bicycles, one tent and far too much bread. The first day was all wind and barges, and in the evening a lock-keeper showed us where the kingfishers nest.

On Tuesday it rained so hard that we sat in a boathouse until four and read to each other. Mira says this was the best part. I think the best part was Thursday, when the mist came off the water and for an hour nobody said anything at all.

> You can't step into the same river twice, but you can certainly fall into it twice.

What I would take again:

1. the small stove,
2. the large map on paper,
3. less bread.

The route, for those who asked: we followed the towpath as far as the third lock, crossed at the mill and came back on the other bank.[^1]

[^1]: The bridge at the weir is closed until June.`;

const CODE = `Since someone asked how the rain gauge works: it counts tips, that is all.

\`\`\`python
def millimetres(tips: int, funnel_mm2: float = 5026.5) -> float:
    """Each tip of the bucket is 2.8 ml of rain on the funnel."""
    return tips * 2800 / funnel_mm2
\`\`\`

Readings go up every morning under #weather.`;

const ARABIC = `صباح الخير يا أصدقاء! أزهرت شجرة اللوز أمام بيتنا اليوم، والنحل عاد قبل موعده بأسبوع كامل. #ربيع`;

const PEOPLE = {
  nora: ["Nora", "Lindqvist"],
  jonas: ["Jonas", "Okafor"],
  mariam: ["مريم", "الهاشمي"],
  tom: ["Tom", "Brandt"],
  wolfe: ["Maximiliane-Theodora Sophie", "von und zu Hohenstein-Wolfegg"],
  ida: ["Ida", "Sund"],
};

const introduce = async (person, [first, last]) => {
  await person.open("/profile/edit");
  await person.page.getByLabel("First name").fill(first);
  await person.page.getByLabel("Last name").fill(last);
  await person.button("Save").click();
  await person.page.getByText("Saved. Your contacts will see it.").waitFor();
};

const describe = async (person) => {
  await person.open("/profile/edit");
  const { page } = person;
  await page.getByLabel("Tags that describe you").fill("#garden #cycling #choir");
  await page.getByLabel("About you").fill("Grows beans on a roof, sings second alto, repairs what others throw away. Ask me about **seeds**.");
  await page.getByLabel("Location").or(page.getByLabel("Lives in")).fill("Malmö");
  await page.getByLabel("Day").selectOption("12");
  await page.getByLabel("Month").selectOption("4");
  await person.button("Save").click();
  await page.getByText("Saved. Your contacts will see it.").waitFor();
};

const comment = async (person, post, text, reads = text) => {
  await person.open("/stream");
  const field = person.found(post).getByRole("textbox", { name: "Write a comment" });
  await field.focus();
  await field.fill(text);
  await person.button("Comment", person.found(post)).click();
  await person.found(post).getByRole("listitem").filter({ hasText: reads }).waitFor();
};

const like = async (person, post) => {
  await person.open("/stream");
  await person.found(post).locator(".post-actions").getByRole("button", { name: /^Like/ }).click();
  await person.found(post).getByRole("button", { name: /^Liked/ }).waitFor();
};

const passOn = async (person, post) => {
  await person.open("/stream");
  await person.button("Reshare", person.found(post)).click();
  await person.sayYes();
  await person.page.locator(".post-root").first().waitFor();
};

const reply = async (person, post, to, text) => {
  await person.open("/stream");
  const comment = person.found(post).getByRole("listitem").filter({ hasText: to });
  await comment.getByRole("link", { name: "Reply" }).click();
  await person.page.getByRole("textbox", { name: "Write a comment" }).fill(text);
  await person.button("Comment").click();
  await person.page.getByText(text).waitFor();
};

/** Somebody asks a question; those who vote say what. */
const ask = async (person, text, question, answers, votes) => {
  await person.open("/status_messages/new");
  await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill(text);
  await person.choose("Public");
  await person.pollFields(question, answers);
  await person.button("Post", person.page.locator("#publisher")).click();
  await person.found(question).waitFor();
  for (const [voter, answer] of votes) {
    await voter.open("/public");
    await voter.vote(question, answer);
  }
};

/** Somebody announces what the publisher has no fields for yet: an event, a place. */
const announce = async (person, text, audience, said) => {
  await person.open("/status_messages/new");
  await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill(text);
  await person.choose(audience);
  await person.page.locator("#publisher").evaluate((form, said) => {
    for (const [name, value] of Object.entries(said)) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
  }, said);
  await person.button("Post", person.page.locator("#publisher")).click();
  await person.found(text).waitFor();
};

/** Somebody shows pictures, `[file, words]` each. */
const show = async (person, text, audience, ...pictures) => {
  await person.open("/status_messages/new");
  await person.attach(...pictures.map(([file]) => file));
  for (const [number, [, words]] of pictures.entries()) await person.words(number).fill(words);
  await person.page.getByRole("textbox", { name: "What would you like to share?" }).fill(text);
  await person.choose(audience);
  await person.button("Post", person.page.locator("#publisher")).click();
  await person.sees(person.found(text).locator(".gallery img").first());
};

/** Somebody begins a conversation with people of these full names. */
const begin = async (person, to, subject, text) => {
  await person.open("/conversations/new");
  for (const name of to) await person.page.getByRole("checkbox", { name }).check();
  await person.page.getByLabel("Subject").fill(subject);
  await person.page.getByLabel("Message", { exact: true }).fill(text);
  await person.button("Send").click();
  await person.heading(subject).waitFor();
};

const answer = async (person, subject, text) => {
  await person.open("/conversations");
  await person.page.getByRole("link", { name: subject }).click();
  await person.page.getByRole("textbox", { name: "Write an answer" }).fill(text);
  await person.button("Send").click();
  await person.page.locator(".message").filter({ hasText: text }).waitFor();
};

const wearFace = async (person, file) => {
  await person.open("/profile/photo");
  await person.page.locator("#profile_picture").setInputFiles([file]);
  await person.button("Save", person.page.locator("main")).click();
  await person.page.waitForURL("**/profile/edit");
};

/** Somebody asks for their account to be closed; gives the address of the receipt. */
const leave = async (person) => {
  await person.closeAccount();
  const { pathname } = new URL(person.page.url());
  await person.signIn();
  await person.page.waitForURL("**/user/close");
  return pathname;
};

/** The pod, and who lives in it, signed in; Tom is the newcomer in whose rooms nothing is yet, and Ida is about to leave. */
export const meadow = async (browser) => {
  const pod = await Pod.start(undefined, "--pod-name", "Meadow");
  const people = {};
  for (const name of Object.keys(PEOPLE)) {
    const person = (people[name] = await Person.sitDown(browser, pod, { name }));
    await person.signUp(name === "nora" ? "/" : await people.nora.invitation());
    await introduce(person, PEOPLE[name]);
  }
  const { nora, jonas, mariam, tom, wolfe } = people;
  await describe(nora);
  await wearFace(nora, hills("nora", 400, 300, 30));
  await wearFace(mariam, hills("mariam", 300, 300, 320));
  const shares = [
    [nora, "jonas", "Family"], [nora, "mariam", "Friends"], [nora, "wolfe", "Work"], [jonas, "nora", "Family"],
    [mariam, "nora", "Friends"], [mariam, "jonas", "Friends"], [mariam, "wolfe", "Friends"], [jonas, "mariam", "Friends"],
  ];
  for (const [who, whom, aspect] of shares) {
    await who.visit(whom, PEOPLE[whom].join(" "));
    await who.shareIn(aspect);
  }
  await jonas.post(CODE, "Public", "rain gauge");
  await nora.post(LONG, "Public", "A week along the river");
  await mariam.post(ARABIC, "Public", "أزهرت شجرة اللوز");
  await nora.post("Sunday lunch at ours, one o’clock. Jonas brings the good knives, I make the dumplings.", "Family", "Sunday lunch");
  await nora.post(GARDEN, "Public", "seed library");
  await mariam.post("Rehearsal moves to **Thursday**: the heating in the hall is broken again.", "Friends", "Rehearsal moves");
  await show(mariam, "One morning, one tree.", "Public", [hills("tree", 600, 900, 90), "An old almond tree in blossom before a stone wall."]);
  await show(nora, "Four days along the river, in five pictures.", "Family", [hills("dawn", 1200, 800, 210), "Dawn over the river. Mist lies on the water, and a barge waits at the lock."],
    [hills("tent", 700, 900, 120), "Our tent under two alders"], [hills("bread", 500, 500, 300), ""], [hills("hill", 900, 600, 40), "The hill we did not climb"], [hills("far", 1500, 500, 170), "The whole valley from the tower"]);
  await show(mariam, "After the storm: a heron that will not fly again. #nsfw", "Public", [hills("heron", 800, 600, 350), "A heron in the reeds, one wing hanging."]);
  await comment(jonas, "seed library", "I have room for two trays, the third would have to live in the bath.");
  await comment(mariam, "seed library", "Kale, please! I can offer nigella and far too much coriander.");
  await comment(nora, "seed library", `Two trays are yours. @{jonas@${new URL(pod.url).host}} pick them up on Sunday?`, "Two trays are yours");
  await comment(jonas, "Sunday lunch", "Knives are sharp. So am I, after coffee.");
  const talk = [[nora, "Thursday suits me."], [jonas, "Me too, from half past seven."], [mariam, "Bring a second jumper."], [nora, "And tea. I have the key."]];
  for (const [who, text] of talk) await comment(who, "Rehearsal moves", text);
  for (const [who, what] of [[jonas, "seed library"], [mariam, "seed library"], [nora, "Rehearsal moves"], [jonas, "A week along"]]) await like(who, what);
  await begin(mariam, ["Nora Lindqvist"], "Your almond tree", "It stands in water again. **Can you look** before the weekend?");
  await begin(nora, ["Jonas Okafor", "مريم الهاشمي"], "Harvest supper", "Shall we do it on the roof again?\n\n- long table from the hall\n- everybody brings a chair");
  const plans = [[jonas, "The roof, please. I have the rope for the lanterns."], [mariam, "وأنا أحضر الخبز والتمر"], [jonas, "Then only the weather is missing."]];
  for (const [who, text] of plans) await answer(who, "Harvest supper", text);
  await passOn(jonas, "A week along");
  await ask(mariam, "We cannot agree, so you decide.", "What shall the choir sing in June?",
    ["Something old", "Something new, even if nobody knows it yet and the altos have to learn it in three weeks", "شيء بالعربية"],
    [[jonas, "Something old"], [wolfe, "شيء بالعربية"]]);
  await ask(nora, "For the **long table** on the roof.", "Which evening suits you?", ["Friday", "Saturday"],
    [[jonas, "Saturday"], [mariam, "Saturday"], [wolfe, "Friday"], [nora, "Saturday"]]);
  await announce(nora, "Come and see what grew.", "Public", {
    event_summary: "Open garden on the roof", event_description: "Tea, beans and the *whole* view. Rain moves it into the stairwell.",
    event_start: "2030-06-14T14:00", event_end: "2030-06-14T18:30", event_address: "Möllevångsgatan 12, fifth floor, Malmö",
  });
  await jonas.attend("Open garden", "Coming");
  await nora.attend("Open garden", "Perhaps");
  await announce(jonas, "The river is high today.", "Public", { location_address: "Third lock, Malmö", location_coords: "55.6, 13" });
  await reply(mariam, "Rehearsal moves", "Me too, from half past seven.", "I bring the key to the attic.");
  for (const tag of ["garden", "weather", "ربيع"]) await nora.follow(tag);
  await tom.open("/u/wolfe");
  await tom.ignore(PEOPLE.wolfe.join(" "));
  const receipt = await leave(people.ida);
  const cookies = {};
  for (const [name, person] of Object.entries(people)) cookies[name] = await person.context.storageState();
  const troubles = Object.values(people).flatMap((person) => person.troubles);
  return { pod, people, cookies, receipt, troubles };
};
