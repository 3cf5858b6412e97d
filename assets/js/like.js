// A like shows at once and is put back when the pod says no.
{
  const forms = "form.like";

  const flip = (form) => {
    const count = form.querySelector(".like-count");
    const liked = form.classList.toggle("liked");
    form.querySelector("button")?.setAttribute("aria-pressed", String(liked));
    if (count) {
      const now = Math.max(0, (parseInt(count.dataset.count, 10) || 0) + (liked ? 1 : -1));
      count.dataset.count = now;
      count.textContent = now ? now.toLocaleString(document.documentElement.lang) : "";
    }
  };

  document.addEventListener("htmx:beforeRequest", ({ target }) => {
    if (target.matches(forms)) flip(target);
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, ({ target }) => {
      if (target.matches(forms)) flip(target);
    });
  }
}
