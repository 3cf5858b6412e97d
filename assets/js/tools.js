// The tools of Markdown, above a text when somebody begins to write it; and what it will look like.
{
  const mould = () => document.getElementById("markdown_tools")?.content.firstElementChild;

  // In a way that the browser can undo.
  const put = (area, words) => {
    area.focus();
    if (!document.execCommand("insertText", false, words)) {
      area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const use = (area, { before, after }) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const words = value.slice(from, to);
    if (before.startsWith("\n")) {
      // Every line that is chosen, from its beginning.
      const start = value.lastIndexOf("\n", from - 1) + 1;
      area.setSelectionRange(start, to);
      return put(area, value.slice(start, to).split("\n").map((line) => before.slice(1) + line).join("\n"));
    }
    put(area, before + words + after);
    const inside = from + before.length;
    // With words a link wants its address next.
    if (after.startsWith("](") && words) area.setSelectionRange(inside + words.length + 2, inside + words.length + after.length - 1);
    else area.setSelectionRange(inside, inside + words.length);
  };

  const look = async (area, tools) => {
    const shown = tools.nextElementSibling?.matches(".looked") ? tools.nextElementSibling : document.createElement("div");
    if (shown.isConnected) return shown.remove();
    const body = new URLSearchParams({ look: "text", text: area.value });
    const headers = { "HX-Request": "true", "X-CSRF-Token": document.querySelector("meta[name=csrf-token]").content };
    const answer = await fetch("/preview", { method: "POST", body, headers });
    if (!answer.ok) return;
    shown.className = "looked publisher-preview";
    shown.innerHTML = await answer.text();
    tools.after(shown);
  };

  const equip = (target) => {
    if (!target?.matches?.("textarea[data-markdown]") || target.dataset.tools || !mould()) return;
    target.dataset.tools = "there";
    const tools = mould().cloneNode(true);
    const buttons = [...tools.querySelectorAll("button")];
    for (const button of buttons.slice(1)) button.tabIndex = -1;
    if (target.form?.matches(".publisher")) tools.querySelector("[data-look]").remove();
    tools.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches("[data-look]")) look(target, tools);
      else if (button) use(target, button.dataset);
    });
    tools.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const all = [...tools.querySelectorAll("button")];
      const forward = document.dir === "rtl" ? -step : step;
      const next = all[(all.indexOf(document.activeElement) + forward + all.length) % all.length];
      for (const button of all) button.tabIndex = button === next ? 0 : -1;
      next.focus();
    });
    (target.closest(".publisher-write") ?? target).after(tools);
  };
  document.addEventListener("focusin", ({ target }) => equip(target));
  // Where the page begins with it, nobody comes to it any more.
  const first = document.querySelector(".publisher textarea[autofocus]");
  equip(first ?? document.activeElement);
  // Behind what stands there already.
  if (first === document.activeElement) first?.setSelectionRange(first.value.length, first.value.length);

  document.addEventListener("keydown", (event) => {
    const before = { b: "**", i: "*" }[event.key];
    if (!before || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !event.target.matches?.("textarea[data-markdown]")) return;
    event.preventDefault();
    use(event.target, { before, after: before });
  });
}
