// Names and tags are offered while they are typed: arrows choose, Enter takes, Escape closes.
{
  const WAIT = 150;
  const wanted = [
    [/(?:^|[\s(])(@([^\s@{};]{2,}(?: [^\s@{};]+)?))$/u, (area) => area.dataset.people],
    [/(?:^|\s)(#([\p{L}\p{N}_-]{2,}))$/u, () => "/tags"],
  ];
  const box = document.createElement("div");
  box.className = "suggestions";
  const said = document.createElement("p");
  said.className = "sr";
  said.role = "status";

  let area;
  let from;
  let chosen = -1;
  let timer;
  let request;

  const options = () => [...box.querySelectorAll("[role=option]")];

  const mark = (at) => {
    const all = options();
    chosen = (at + all.length) % all.length;
    for (const [place, option] of all.entries()) option.setAttribute("aria-selected", String(place === chosen));
    all[chosen].scrollIntoView({ block: "nearest" });
    area.setAttribute("aria-activedescendant", all[chosen].id);
  };

  const close = () => {
    clearTimeout(timer);
    request?.abort();
    box.remove();
    box.replaceChildren();
    said.textContent = "";
    area?.removeAttribute("aria-activedescendant");
    area = undefined;
  };

  const take = (option) => {
    const [field, start] = [area, from];
    field.setRangeText(`${option.dataset.insert} `, start, field.selectionStart, "end");
    close();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const ask = async (field, address, typed) => {
    request?.abort();
    request = new AbortController();
    const query = new URLSearchParams({ q: typed });
    if (field.form.matches(".publisher")) for (const choice of new FormData(field.form).getAll("aspect_ids[]")) query.append("aspect_ids[]", choice);
    try {
      const answer = await fetch(`${address}?${query}`, { headers: { "HX-Request": "true" }, signal: request.signal });
      if (!answer.ok || document.activeElement !== field) return;
      box.innerHTML = await answer.text();
    } catch {
      return;
    }
    const list = box.querySelector("[role=listbox]");
    if (!list) return close();
    (field.closest(".publisher-write") ?? field).after(box);
    box.after(said);
    said.textContent = list.dataset.said;
    list.id = "suggestions";
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    area = field;
    mark(0);
  };

  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.("textarea[data-people]")) return;
    clearTimeout(timer);
    const before = target.value.slice(0, target.selectionStart);
    const found = wanted.map(([pattern, address]) => [before.match(pattern), address]).find(([match]) => match);
    if (!found) return close();
    const [[, whole, typed], address] = found;
    from = before.length - whole.length;
    timer = setTimeout(() => ask(target, address(target), typed), WAIT);
  });

  const keys = { ArrowDown: () => mark(chosen + 1), ArrowUp: () => mark(chosen - 1), Enter: () => take(options()[chosen]), Escape: close };
  document.addEventListener("keydown", (event) => {
    if (event.target !== area || event.ctrlKey || event.metaKey || event.isComposing || !keys[event.key]) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys[event.key]();
  }, true);

  // The field keeps the focus.
  box.addEventListener("pointerdown", (event) => event.preventDefault());
  box.addEventListener("click", ({ target }) => {
    const option = target.closest("[role=option]");
    if (option) take(option);
  });
  document.addEventListener("focusout", ({ target }) => target === area && close());
}
