// What is typed is kept: some seconds after the last key, and when the page goes. What cannot be kept is not lost without a word.
{
  const WAIT = 2000;
  // As much as browsers carry away from a page that closes, with some to spare.
  const CARRIED = 60_000;
  const states = new Map();

  const state = (form) => {
    if (!states.has(form)) states.set(form, { dirty: false, failed: false, sent: false });
    return states.get(form);
  };
  const fields = (form) => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));

  const send = (form, body, keepalive) =>
    fetch(form.dataset.draft, {
      method: "POST",
      body,
      keepalive,
      redirect: "error",
      headers: { "HX-Request": "true", "X-CSRF-Token": document.querySelector("meta[name=csrf-token]").content },
    });

  const keep = async (form, going = false) => {
    const its = state(form);
    clearTimeout(its.timer);
    if (!its.dirty || its.sent || !form.isConnected) return;
    its.dirty = false;
    try {
      its.saving = send(form, fields(form), going);
      const answer = await its.saving;
      if (!answer.ok) throw new Error(answer.statusText);
      its.failed = false;
      const said = form.querySelector(".draft-said");
      const words = await answer.text();
      if (said && !its.sent) said.innerHTML = words;
    } catch {
      its.dirty = its.failed = true;
    } finally {
      its.saving = undefined;
    }
  };

  const touched = (form) => {
    const its = state(form);
    its.dirty = true;
    clearTimeout(its.timer);
    its.timer = setTimeout(() => keep(form), WAIT);
  };

  for (const name of ["input", "change"]) {
    document.addEventListener(name, ({ target }) => {
      const form = target.form?.closest("form[data-draft]");
      if (form && target.type !== "file") touched(form);
    });
  }
  const photos = document.getElementById("publisher_photos");
  const writing = photos?.closest("form[data-draft]");
  if (writing) new MutationObserver(() => state(writing).sent || touched(writing)).observe(photos, { childList: true });

  const keepAll = () => {
    for (const [form, its] of states) if (its.dirty) keep(form, true);
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keepAll());
  addEventListener("pagehide", keepAll);

  // Sent: what was kept is gone with it, also what is on its way still.
  document.addEventListener("htmx:beforeRequest", ({ target, detail }) => {
    if (target !== detail.elt || !target.matches?.("form[data-draft]")) return;
    state(target).sent = true;
    clearTimeout(state(target).timer);
  });
  document.addEventListener("htmx:afterRequest", async ({ target, detail }) => {
    if (target !== detail.elt || !target.matches?.("form[data-draft]")) return;
    const its = state(target);
    its.dirty = !detail.successful;
    target.querySelector(".draft-said")?.replaceChildren();
    if (detail.successful && its.saving) {
      await its.saving.catch(() => {});
      await send(target, new URLSearchParams({ discard: "true" }), false).catch(() => {});
    }
    its.sent = false;
  });
  document.addEventListener("submit", ({ target }) => {
    if (target.hasAttribute("hx-post")) return;
    target.dataset.sending = "";
    state(target).sent = true;
  });

  document.addEventListener("click", async (event) => {
    const form = event.target.closest?.("[data-discard]")?.form;
    if (!form) return;
    event.preventDefault();
    const its = state(form);
    its.sent = true;
    await its.saving?.catch(() => {});
    const done = await send(form, new URLSearchParams({ discard: "true" }), false).catch(() => undefined);
    its.dirty = its.failed = false;
    if (done?.ok) location.assign(location.pathname + location.search);
    else its.sent = false;
  });

  // Nothing typed and nothing on its way is lost by leaving.
  const changed = (form) =>
    [...form.elements].some((field) => field.matches("textarea, input:not([type=hidden], [type=search], [type=file], [type=checkbox], [type=radio])") && field.value.trim() && field.value !== field.defaultValue);
  const losing = (form) => {
    const its = states.get(form);
    if (!form.dataset.draft) return changed(form);
    return its && (its.failed || (its.dirty && `${fields(form)}`.length > CARRIED));
  };
  addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-sending]")) return;
    const forms = [...document.querySelectorAll("main form[method=post]")].filter((form) => form.querySelector("textarea"));
    if (document.querySelector("#publisher_photos .pending.sending") || forms.some(losing)) event.preventDefault();
  });
}
