// The light box: pictures of one gallery over the page, by keys, by buttons and by swiping.
{
  const SWIPE = 48;
  const box = document.getElementById("lightbox");
  const part = (name) => box.querySelector(name);
  const leftToRight = () => getComputedStyle(document.documentElement).direction !== "rtl";
  let links = [];
  let at = 0;

  const load = (src) => {
    const image = new Image();
    image.src = src;
    return image;
  };

  const show = (number) => {
    at = Math.max(0, Math.min(number, links.length - 1));
    const link = links[at];
    const { lightbox: full, original, width, height } = link.dataset;
    const thumb = link.querySelector("img");
    // A new element, so that the picture before does not stay until this one is there.
    const image = new Image();
    image.alt = thumb.alt;
    image.draggable = false;
    if (width && height) Object.assign(image, { width, height });
    image.src = full;
    part(".lightbox-stage").replaceChildren(image);
    if (original !== full) {
      const whole = load(original);
      whole.decode().then(() => image.isConnected && (image.src = original), () => {});
    }
    part(".lightbox-words").textContent = "undescribed" in link.dataset ? "" : thumb.alt;
    const place = part(".lightbox-place");
    place.textContent = links.length > 1 ? place.dataset.words.replace("{number}", at + 1).replace("{count}", links.length) : "";
    part(".lightbox-page").href = link.href;
    for (const [step, end] of [["previous", 0], ["next", links.length - 1]]) {
      part(`.${step}`).hidden = links.length < 2;
      part(`.${step}`).setAttribute("aria-disabled", at === end);
    }
    for (const near of [at - 1, at + 1]) if (links[near]) load(links[near].dataset.lightbox);
  };

  const step = (by) => links[at + by] && show(at + by);

  if (box) {
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[data-lightbox]");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      links = [...(link.closest("[data-gallery]") ?? link.parentElement).querySelectorAll("a[data-lightbox]")];
      // What is behind a shield stays there.
      links = links.filter((one) => !one.closest(".shield:not([open])"));
      box.showModal();
      part(".close").focus();
      show(links.indexOf(link));
    });

    box.addEventListener("click", ({ target }) => {
      const act = target.closest("[data-act]")?.dataset.act;
      if (act === "close" || target === box || target.matches(".lightbox-stage")) box.close();
      else if (act) step(act === "next" ? 1 : -1);
    });

    box.addEventListener("keydown", (event) => {
      const ways = { ArrowLeft: leftToRight() ? -1 : 1, ArrowRight: leftToRight() ? 1 : -1, Home: -at, End: links.length - 1 - at };
      if (!(event.key in ways) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(ways[event.key]);
    });

    let start;
    box.addEventListener("pointerdown", (event) => (start = event.isPrimary && event.pointerType !== "mouse" ? event : undefined));
    box.addEventListener("pointerup", (event) => {
      if (!start || event.pointerId !== start.pointerId || visualViewport.scale > 1.01) return;
      const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
      start = undefined;
      if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) step((across < 0) === leftToRight() ? 1 : -1);
    });

    // Back to the picture that was looked at last; one that is folded away has its fold opened.
    box.addEventListener("close", () => {
      part(".lightbox-stage").replaceChildren();
      const fold = links[at]?.closest("details");
      if (fold) fold.open = true;
      links[at]?.focus();
      links = [];
    });
  }

  // The page of a photo leads to its neighbours by the same keys.
  document.addEventListener("keydown", (event) => {
    if (!document.querySelector(".photo-steps") || box?.open || event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const way = { ArrowLeft: leftToRight() ? "prev" : "next", ArrowRight: leftToRight() ? "next" : "prev" }[event.key];
    document.querySelector(`.photo-steps [rel=${way}]`)?.click();
  });
}
