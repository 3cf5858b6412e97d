// Small courtesies: asking before deleting, closing menus and notices, copying, filtering a list.
{
  const on = (event, selector, act) =>
    document.addEventListener(event, (e) => {
      const found = e.target.closest?.(selector);
      if (found) act(found, e);
    });

  // A form that names a dialogue is sent only after the dialogue says yes.
  const ask = (form, send) => {
    const dialog = document.getElementById("ask");
    if (!dialog) return send();
    dialog.querySelector(".ask-words").textContent = form.dataset.ask;
    dialog.returnValue = "";
    dialog.addEventListener("close", () => dialog.returnValue === "yes" && send(), { once: true });
    dialog.showModal();
  };
  document.addEventListener("htmx:confirm", (event) => {
    if (!event.target.dataset?.ask) return;
    event.preventDefault();
    ask(event.target, () => event.detail.issueRequest(true));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.ask || form.hasAttribute("hx-post") || "asked" in form.dataset) return;
    event.preventDefault();
    ask(form, () => {
      form.dataset.asked = "";
      form.requestSubmit();
    });
  });

  // Where one is, is seen, in a row of tabs that is longer than the window.
  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const row = tab.closest(".tabs");
    if (row.scrollWidth > row.clientWidth) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  on("click", ".notice [data-dismiss]", (button) => button.closest(".notice").remove());

  // What cannot be called back any more is not offered, unless somebody is about to press it.
  const passes = (bar) =>
    setTimeout(() => bar.contains(document.activeElement) || bar.remove(), bar.dataset.seconds * 1000);
  document.querySelectorAll(".notice.undo").forEach(passes);
  document.addEventListener("htmx:oobAfterSwap", ({ detail }) => detail.target.querySelectorAll(".notice.undo").forEach(passes));

  document.addEventListener("click", ({ target }) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  on("click", "[data-copy]", async (button) => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard?.writeText(field.value);
    const words = button.querySelector("span") ?? button;
    const before = words.textContent;
    words.textContent = button.dataset.copied;
    setTimeout(() => (words.textContent = before), 2000);
  });
  on("focusin", ".copy input", (field) => field.select());

  // A face that cannot be loaded leaves the letters.
  document.addEventListener("error", ({ target }) => target.matches?.(".avatar img[data-letters]") && target.remove(), true);

  for (const field of document.querySelectorAll("[data-filter][hidden]")) field.hidden = false;
  on("input", "[data-filter]", (field) => {
    const words = field.value.trim().toLowerCase();
    for (const item of document.querySelectorAll(`${field.dataset.filter} > li`)) {
      item.hidden = !item.textContent.toLowerCase().includes(words);
    }
  });

  // The comment button of a post opens the field below instead of leaving the page.
  on("click", "a[data-comment]", (link, event) => {
    const area = link.closest(".post")?.querySelector(".comment-new textarea");
    if (!area) return;
    event.preventDefault();
    area.focus();
  });
}
