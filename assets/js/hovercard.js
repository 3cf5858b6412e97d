// Who somebody is, beside their name: after a short rest of the pointer or of the focus on a link to them.
{
  const rest = 500;
  const links = "a.hovercardable[href^='/people/']";
  const card = document.createElement("div");
  card.className = "hovercard";
  card.popover = "manual";
  let link = null;
  let timer;
  let dismissed = null;

  const close = () => {
    clearTimeout(timer);
    if (card.matches(":popover-open")) card.hidePopover();
    card.remove();
    link = null;
  };

  const place = () => {
    const at = link.getBoundingClientRect();
    const room = { inline: document.documentElement.clientWidth, block: innerHeight };
    const { width, height } = card.getBoundingClientRect();
    const below = at.bottom + height + 8 < room.block || at.top < height + 8;
    card.style.top = `${below ? at.bottom + 4 : at.top - height - 4}px`;
    const rtl = document.documentElement.dir === "rtl";
    const start = rtl ? at.right - width : at.left;
    card.style.left = `${Math.max(8, Math.min(start, room.inline - width - 8))}px`;
  };

  const show = async (wanted) => {
    const answer = await fetch(`${wanted.getAttribute("href")}/hovercard`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok || answer.redirected || link !== wanted || !wanted.isConnected) return;
    card.innerHTML = await answer.text();
    if (link !== wanted) return;
    // Behind the link in the document, so that Tab leads into it and on.
    wanted.after(card);
    window.htmx?.process(card);
    card.showPopover?.();
    place();
  };

  const wish = (wanted) => {
    if (!HTMLElement.prototype.showPopover || wanted === link || wanted === dismissed) return;
    close();
    link = wanted;
    timer = setTimeout(show, rest, wanted);
  };
  const inside = (element) => !!element && (card.contains(element) || (link?.contains(element) ?? false));

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const found = target.closest?.(links);
    if (found && !card.contains(found)) return wish(found);
    if (link && !inside(target) && !card.contains(document.activeElement)) {
      clearTimeout(timer);
      timer = setTimeout(close, card.isConnected ? 300 : 0);
    } else if (link && card.isConnected) {
      clearTimeout(timer);
    }
    dismissed = null;
  });
  document.addEventListener("focusin", ({ target }) => {
    const found = target.closest?.(links);
    if (found && !card.contains(found) && found.matches(":focus-visible")) wish(found);
    else if (link && !inside(target) && card.isConnected && !card.matches(":hover")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !link || card.querySelector("details[open]")) return;
    const back = card.contains(document.activeElement) ? link : null;
    dismissed = link;
    close();
    back?.focus();
  });
  document.addEventListener("click", ({ target }) => link && !card.contains(target) && close());
  addEventListener("scroll", () => link && !card.contains(document.activeElement) && close(), { passive: true });
}
