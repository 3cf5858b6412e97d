// The publisher: exclusive audiences, length, Ctrl/Cmd+Enter, and what is left of a form that was sent.
{
  const near = 2000;

  // One audience rules out the others, in the order in which the pod would weigh them.
  document.addEventListener("change", ({ target }) => {
    const picker = target.closest?.(".audience-picker");
    if (!picker || !target.checked) return;
    const wide = target.closest(".public, .all");
    for (const box of picker.querySelectorAll("input[type=checkbox]")) {
      if (box !== target && (wide || box.closest(".public, .all"))) box.checked = false;
    }
  });

  const count = (area) => {
    const said = area.form?.querySelector(".publisher-count");
    const limit = Number(area.form?.dataset.limit);
    if (!said || !limit) return;
    const left = limit - [...area.value].length;
    said.hidden = left > near;
    said.textContent = left.toLocaleString(document.documentElement.lang);
    said.classList.toggle("over", left < 0);
    area.setCustomValidity("");
  };

  const grow = (area) => {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  };

  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.(".publisher-write textarea, .comment-new textarea")) return;
    grow(target);
    count(target);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const area = event.target.closest?.("textarea");
    if (!area?.form) return;
    event.preventDefault();
    area.form.requestSubmit();
  });

  // Sent: the form is as new, its audience too: nobody shall say the next thing to more people than they think.
  document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (!detail.successful || !target.matches?.("form.publisher, form.comment-new")) return;
    if (detail.elt !== target) return;
    for (const area of target.querySelectorAll("textarea")) {
      area.value = "";
      grow(area);
      count(area);
    }
    for (const field of target.querySelectorAll(".publisher-extras :is(input, select)")) {
      if (field.type === "checkbox") field.checked = false;
      else field.value = "";
    }
    for (const extra of target.querySelectorAll(".publisher-extras details")) extra.open = false;
    for (const box of target.querySelectorAll(".audience-picker input[type=checkbox]")) {
      if (box.checked === box.defaultChecked) continue;
      box.checked = box.defaultChecked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const reply of target.querySelectorAll(".comment-reply, [name=thread_parent_guid]")) reply.remove();
    if (target.matches(".publisher")) document.querySelector("#main > .empty")?.remove();
    target.querySelector(".looked")?.remove();
    const preview = target.querySelector(".publisher-preview");
    preview?.replaceChildren();
    if (preview) preview.hidden = true;
    document.activeElement?.blur();
  });

  // The preview shows itself when it has come.
  document.addEventListener("htmx:afterSwap", ({ target }) => {
    if (target.id === "publisher_preview") target.hidden = !target.textContent.trim();
  });
}
