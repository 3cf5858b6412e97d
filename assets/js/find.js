// The field in the frame suggests people, tags and posts while one types; without script it is a plain form.
{
  const wait = 150;
  let timer;
  let asked = 0;

  const list = (field) => document.getElementById(field.getAttribute("aria-controls"));
  const options = (field) => [...list(field).querySelectorAll("[role=option]")];

  const close = (field) => {
    asked += 1;
    list(field).hidePopover?.();
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const open = (field) => {
    const box = list(field);
    const { left, right, bottom, width } = field.getBoundingClientRect();
    box.style.insetBlockStart = `${bottom + 4}px`;
    box.style.minInlineSize = `${width}px`;
    const rtl = document.dir === "rtl" || document.documentElement.dir === "rtl";
    box.style.insetInlineStart = `${rtl ? document.documentElement.clientWidth - right : left}px`;
    if (!box.matches(":popover-open")) box.showPopover?.();
    field.setAttribute("aria-expanded", "true");
  };

  const mark = (field, at) => {
    const all = options(field);
    all.forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (all[at]) {
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  };

  const ask = async (field) => {
    const typed = field.value.trim();
    if (typed.length < 2) return close(field);
    const turn = (asked += 1);
    const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed)}`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (turn !== asked || !answer?.ok || answer.redirected) return;
    const words = await answer.text();
    if (turn !== asked || document.activeElement !== field) return;
    list(field).innerHTML = words;
    options(field).forEach((option, at) => (option.id = `finding_${at}`));
    mark(field, -1);
    open(field);
  };

  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.("[data-suggest]")) return;
    clearTimeout(timer);
    timer = setTimeout(ask, wait, target);
  });

  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!field.matches?.("[data-suggest]") || field.getAttribute("aria-expanded") !== "true") return;
    const all = options(field);
    const at = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      // Between the last and the first stands the field itself.
      mark(field, ((at + 1 + step + all.length + 1) % (all.length + 1)) - 1);
    } else if (event.key === "Enter" && all[at]) {
      event.preventDefault();
      all[at].click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      close(field);
    }
  });

  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (!target.matches?.("[data-suggest]")) return;
    clearTimeout(timer);
    if (!list(target).contains(relatedTarget)) close(target);
  });
  // A press on an option must not take the focus from the field first: the list would be gone before the click.
  document.addEventListener("pointerdown", (event) => {
    if (event.target.closest?.(".findings")) event.preventDefault();
  });
}
