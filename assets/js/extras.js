// What goes with a post: answers of a poll that come and go, a place as the browser knows it, the audience of last time.
{
  const list = (element) => element.closest("form")?.querySelector(".poll-fields");

  const number = (answers) => {
    for (const [at, item] of [...answers.children].entries()) {
      const [label, input] = [item.querySelector("label"), item.querySelector("input")];
      label.textContent = label.textContent.replace(/\d+/, at + 1);
      label.htmlFor = input.id = `poll_answer_${at + 1}`;
    }
  };
  const more = (answers) => {
    const item = answers.lastElementChild.cloneNode(true);
    item.querySelector("input").value = "";
    answers.append(item);
    number(answers);
    return item;
  };

  document.addEventListener("input", ({ target }) => {
    if (target.name === "poll_answers[]" && target.value && target.closest("li") === list(target).lastElementChild) more(list(target));
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-add-answer], [data-remove-answer]");
    if (!button) return;
    event.preventDefault();
    const answers = list(button);
    if (button.matches("[data-add-answer]")) return more(answers).querySelector("input").focus();
    const item = button.closest("li");
    const next = item.nextElementSibling ?? item.previousElementSibling;
    if (answers.children.length > 2) item.remove();
    else item.querySelector("input").value = "";
    number(answers);
    next.querySelector("input").focus();
    next.querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
  });

  // ---- A place ----

  for (const tools of document.querySelectorAll("[data-locate]")) {
    const place = tools.closest(".publisher-place");
    const [coordinates, said] = [place.querySelector("[name=location_coords]"), tools.querySelector("[role=status]")];
    const tell = () => coordinates.dispatchEvent(new Event("change", { bubbles: true }));
    tools.hidden = false;
    tools.querySelector("button:first-of-type").hidden = !navigator.geolocation;
    tools.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (!button) return;
      said.textContent = "";
      if (button.matches("[data-forget]")) {
        for (const input of place.querySelectorAll("input")) input.value = "";
        place.open = false;
        return tell();
      }
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          coordinates.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
          tell();
        },
        () => (said.textContent = said.dataset.wrong),
        { timeout: 20_000, maximumAge: 60_000 },
      );
    });
  }

  // ---- The bookmark to drag ----

  const bookmark = document.querySelector("[data-bookmarklet]");
  if (bookmark) bookmark.href = document.getElementById("bookmarklet").value;

  // ---- The audience of last time ----

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-audience]");
    const boxes = [...(link?.closest("form")?.querySelectorAll(".audience-picker input") ?? [])];
    if (!boxes.length) return;
    event.preventDefault();
    const chosen = link.dataset.audience.split(",");
    for (const box of boxes) box.checked = chosen.includes(box.value);
    link.hidden = true;
    const first = boxes.find((box) => box.checked) ?? boxes[0];
    first.dispatchEvent(new Event("change", { bubbles: true }));
    first.focus();
  });
}
