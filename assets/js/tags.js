// Fields for tags offer those that begin as the last word typed; what was typed itself is always good, too.
{
  const fields = "#tag_name, #profile_tags, #search_tag";
  let timer;

  const offer = async (field) => {
    const [, before, word] = /^(.*?)#?([^\s#]*)$/s.exec(field.value);
    if ([...word].length < 2) return;
    const answer = await fetch(`/tags.json?q=${encodeURIComponent(word)}&limit=10`).catch(() => null);
    if (!answer?.ok) return;
    const tags = await answer.json();
    let list = document.getElementById(`${field.id}_offered`);
    if (!list) {
      list = Object.assign(document.createElement("datalist"), { id: `${field.id}_offered` });
      field.after(list);
      field.setAttribute("list", list.id);
    }
    list.replaceChildren(...tags.map(({ name }) => Object.assign(document.createElement("option"), { value: before + name })));
  };

  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.(fields)) return;
    clearTimeout(timer);
    timer = setTimeout(offer, 150, target);
  });
}
