// The files of an import: not larger than what is taken, and how much of them has come.
{
  document.addEventListener("change", ({ target }) => {
    if (!target.matches("[data-bytes-max]")) return;
    const bytes = [...target.files].reduce((sum, file) => sum + file.size, 0);
    const tooLarge = bytes > Number(target.dataset.bytesMax);
    target.toggleAttribute("aria-invalid", tooLarge);
    target.closest(".field").querySelector(".field-wrong").hidden = !tooLarge;
    target.form.querySelector(".button").disabled = tooLarge;
  });

  document.addEventListener("htmx:xhr:progress", ({ target, detail }) => {
    const coming = target.matches?.(".import-files") && target.querySelector(".export-progress");
    if (!coming || !detail.lengthComputable) return;
    coming.hidden = false;
    coming.querySelector("progress").max = detail.total;
    coming.querySelector("progress").value = detail.loaded;
  });
  document.addEventListener("htmx:beforeRequest", ({ target }) => {
    if (target.matches?.(".import-files")) target.querySelector(".button").disabled = true;
  });
  document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (!target.matches?.(".import-files") || detail.successful) return;
    target.querySelector(".button").disabled = false;
    target.querySelector(".export-progress").hidden = true;
  });
}
