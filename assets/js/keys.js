// Single keys: from post to post, and what is done with one. Not while somebody types, and not where the account says so.
{
  const posts = () => [...document.querySelectorAll("#main article.post")].filter((post) => post.checkVisibility?.() ?? true);
  const near = () => {
    const here = document.activeElement?.closest?.("article.post");
    // Nobody chose one: the first that begins on the screen.
    return here ?? posts().find((post) => post.getBoundingClientRect().top >= 0);
  };
  const go = (post) => {
    if (!post) return;
    post.tabIndex = -1;
    post.focus({ preventScroll: true });
    post.scrollIntoView({ block: "start" });
  };
  const step = (by) => {
    const all = posts();
    const at = all.indexOf(document.activeElement?.closest?.("article.post"));
    go(at < 0 ? near() : all[at + by]);
  };
  const press = (selector) => near()?.querySelector(selector)?.click();

  const more = () => {
    const post = near();
    const shield = post?.querySelector(".shield");
    if (shield && !shield.open) shield.open = true;
    else (post?.querySelector(".fold-more input") ?? shield?.querySelector("summary"))?.click();
  };

  const list = async () => {
    let dialog = document.getElementById("keys");
    if (!dialog) {
      const answer = await fetch("/help/keyboard", { headers: { "HX-Request": "true", Accept: "text/html" } });
      if (!answer.ok) return location.assign("/help/keyboard");
      dialog = document.createElement("dialog");
      dialog.id = "keys";
      dialog.className = "keys-dialog";
      dialog.innerHTML = await answer.text();
      dialog.setAttribute("aria-label", dialog.querySelector("h1")?.textContent ?? "");
      for (const hidden of dialog.querySelectorAll("[hidden]")) hidden.hidden = false;
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    c: () => press("a[data-comment]"),
    l: () => press(".post-actions .like button"),
    r: () => press('.post-actions form[action="/reshares"] button'),
    m: more,
    o: () => press(".post-meta > a"),
    "?": list,
  };

  if ("keys" in document.body.dataset) {
    document.addEventListener("keydown", (event) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (!Object.hasOwn(KEYS, key) || document.querySelector("dialog[open], :popover-open")) return;
      if (target.closest?.("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]")) return;
      event.preventDefault();
      KEYS[key]();
    });
  }

  // The browser can be asked to bring diaspora* links here.
  const links = document.getElementById("diaspora_links");
  if (links && navigator.registerProtocolHandler) {
    links.hidden = false;
    links.addEventListener("click", () => navigator.registerProtocolHandler("web+diaspora", `${location.origin}/link?q=%s`));
  }
}
