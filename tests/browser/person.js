//! Somebody at a browser: finds things by what is written on them, and notices everything that should not be.

const PASSWORD = "correct horse battery";
const PATIENCE_MS = 15_000;

/** A browser of its own (own cookies) on `pod`; `from` are cookies kept from another. */
export class Person {
  static async sitDown(browser, pod, { name, js = true, from, ...look } = {}) {
    const context = await browser.newContext({
      baseURL: pod.url, javaScriptEnabled: js, storageState: from, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", ...look,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const person = new Person(name, pod, context, await context.newPage());
    person.js = js;
    person.watch();
    return person;
  }

  constructor(name, pod, context, page) {
    Object.assign(this, { name, pod, context, page, troubles: [], loads: 0, refusals: [] });
  }

  /** Requests to others, errors on the console (broken policies are among them) and failures are troubles. */
  watch() {
    const { page, pod } = this;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) this.loads += 1;
      const url = new URL(request.url());
      if (url.protocol !== "data:" && url.origin !== pod.url) this.troubles.push(`asked another place: ${url}`);
    });
    page.on("response", (response) => {
      const status = response.status();
      if (status >= 400 && !this.refusals.includes(status)) {
        this.troubles.push(`${status} for ${response.request().method()} ${response.url()}`);
      }
    });
    page.on("console", (message) => {
      // The status itself was looked at above; a request that ends with its page is nobody's fault.
      if (/^(htmx:(sendAbort|afterRequest)|Response Status Error Code)/.test(message.text())) return;
      if (["error", "warning"].includes(message.type()) && !message.text().startsWith("Failed to load resource")) {
        this.troubles.push(`the console says: ${message.text()} (${page.url()})`);
      }
    });
    page.on("pageerror", (error) => this.troubles.push(`a script failed: ${error.message} (${page.url()})`));
  }

  /** From here on, answers of this status are part of the story. */
  expects(status) {
    this.refusals.push(status);
  }

  /** What they type and do not send is not kept: another page begins clean. */
  async keepsNoDrafts() {
    await this.context.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (to, how) => (/\/draft$/.test(to) ? Promise.resolve(new Response("")) : fetch(to, how));
    });
  }

  async open(path) {
    await this.page.goto(path);
  }

  heading(name) {
    return this.page.getByRole("heading", { name });
  }

  button(name, within = this.page) {
    return within.getByRole("button", { name, exact: true });
  }

  /** Runs what a page does without being loaded anew; without JavaScript it may be. */
  async inPlace(act) {
    const before = this.loads;
    await act();
    if (this.js && this.loads !== before) throw new Error("the page was loaded anew");
  }

  async fillSignUp() {
    const { page } = this;
    await page.getByLabel("Your name here").fill(this.name);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByLabel("Password again").fill(PASSWORD);
    await this.button("Make my account").click();
    await page.waitForURL("**/getting_started");
  }

  /** Leaves the first steps for the stream. */
  async begin() {
    await this.button("Done, to the stream").click();
    await this.page.waitForURL("**/stream");
  }

  /** Follows an invitation link, or with none makes the pod's first account. */
  async signUp(link = "/") {
    await this.open(link);
    await this.fillSignUp();
    await this.begin();
  }

  async signIn(password = PASSWORD) {
    await this.open("/users/sign_in");
    await this.page.getByLabel("Name or e-mail").fill(this.name);
    await this.page.getByLabel("Password").fill(password);
    await this.button("Sign in").click();
  }

  /** Asks for their own account to be closed, in two weeks unless another time is named; the receipt is shown. */
  async closeAccount(when) {
    await this.open("/user/close");
    if (when) await this.page.getByLabel("When").selectOption(when);
    await this.page.getByLabel("Password").fill(PASSWORD);
    await this.button("Close my account").click();
    await this.sayYes();
    await this.heading("Receipt for closing an account").waitFor();
  }

  /** Follows a tag from its page. */
  async follow(tag) {
    await this.open(`/tags/${encodeURIComponent(tag)}`);
    await this.button("Follow").click();
    await this.page.getByText("You follow that tag now.").waitFor();
  }

  /** The link that lets others in. */
  async invitation() {
    await this.open("/user/edit");
    return this.page.getByRole("textbox", { name: "Your invitation link" }).inputValue();
  }

  /** Finds somebody by their ID and opens their page; `called` is how they appear. */
  async visit(name, called = name) {
    await this.open("/people");
    await this.page.getByRole("searchbox").fill(`${name}@${new URL(this.pod.url).host}`);
    await this.button("Search").click();
    await this.page.getByRole("main").getByRole("link", { name: called, exact: true }).click();
    await this.heading(called).waitFor();
  }

  /** On somebody's page: puts them into an aspect. */
  async shareIn(aspect) {
    const menu = this.page.locator(".profile .aspect-menu");
    await this.inPlace(async () => {
      await menu.locator("summary").click();
      await this.button(aspect, menu).click();
      await menu.locator("summary").filter({ hasText: aspect }).waitFor();
    });
  }

  /** Takes exactly these choices in the audience picker, as a person would: by clicking what is not yet as it should be. */
  async choose(...names) {
    for (const choice of await this.page.locator(".audience-picker .choice").all()) {
      const wanted = names.includes(await choice.locator("span").innerText());
      if ((await choice.getByRole("checkbox").isChecked()) !== wanted) await choice.click();
    }
  }

  /** Writes a post for this audience and waits until it stands in the stream, where it may read differently. */
  async post(text, audience, reads = text) {
    await this.open("/stream");
    await this.inPlace(async () => {
      await this.page.getByRole("textbox", { name: "What would you like to share?" }).fill(text);
      await this.choose(audience);
      await this.button("Post", this.page.locator("#publisher")).click();
      await this.found(reads).waitFor();
    });
  }

  /** Fills the publisher's fields for a poll. */
  async pollFields(question, answers) {
    const fields = this.page.locator(".publisher-poll");
    if ((await fields.getAttribute("open")) === null) await fields.locator("summary").click();
    await fields.getByLabel("Question").fill(question);
    for (const [number, answer] of answers.entries()) await fields.getByLabel(`Answer ${number + 1}`, { exact: true }).fill(answer);
  }

  /** Votes under the post that says this. */
  async vote(text, answer) {
    const poll = this.found(text).locator(".poll");
    await poll.getByRole("radio", { name: answer }).check();
    await this.inPlace(() => this.button("Vote", poll).click());
    await this.found(text).locator(".poll-results .own").filter({ hasText: answer }).waitFor();
  }

  /** Answers the event of the post that says this, in the public stream. */
  async attend(text, answer) {
    await this.open("/public");
    await this.inPlace(() => this.button(answer, this.found(text).locator(".event")).click());
    await this.found(text).locator(".event [aria-pressed=true]").filter({ hasText: answer }).waitFor();
  }

  /** On somebody's page: ignores them. */
  async ignore(called) {
    await this.page.locator(".profile").getByLabel("More").click();
    await this.button(`Ignore ${called}`, this.page.locator(".profile")).click();
    await this.sayYes();
    await this.page.getByText(`You ignore ${called}.`).waitFor();
  }

  /** Brings a file with what they said and had elsewhere. */
  async brings(file) {
    await this.open("/user/import");
    await this.page.getByLabel("Files", { exact: true }).setInputFiles(file);
    await this.button("Look what is in it").click();
  }

  /** Adds pictures to what is being written, and waits until they are there. */
  async attach(...files) {
    const fields = this.page.locator("#publisher_photos textarea");
    const before = await fields.count();
    await this.page.locator("#publisher_pictures").setInputFiles(files);
    if (!this.js) await this.button("Add pictures").click();
    await fields.nth(before + files.length - 1).waitFor();
  }

  /** The field for the words of a picture that is being posted, the first being 0. */
  words(number) {
    return this.page.locator("#publisher_photos").getByRole("textbox", { name: "Description" }).nth(number);
  }

  /** Waits until a picture is seen, not only there. */
  async sees(image) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((img) => img.decode());
  }

  /** The post that says this. */
  found(text) {
    return this.page.getByRole("article").filter({ hasText: text }).first();
  }

  /** Says yes where the page asks, which it can only with JavaScript. */
  async sayYes() {
    if (this.js) await this.button("Yes", this.page.getByRole("dialog")).click();
  }

  async signOut() {
    await this.page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "More" }).click();
    await this.button("Sign out").click();
    await this.heading("Write to the people you choose.").waitFor();
  }
}
