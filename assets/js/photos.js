// Pictures in the publisher: chosen, dropped or pasted they are sent at once; described, put in order, taken away.
{
  const AT_ONCE = 3;
  const BYTES_MAX = 32 << 20;
  // What is larger is made smaller here, before it takes the way.
  const BYTES_EASY = 4 << 20;
  const SIDE_MAX = 4096;
  const QUALITY = 0.9;
  // Where files say what they hold.
  const HEAD = 64 << 10;

  const list = () => document.getElementById("publisher_photos");
  const form = () => list()?.closest("form");
  const items = () => [...list().children];
  const kept = () => items().filter((item) => !item.matches(".refused"));
  const say = (words) => (document.getElementById("publisher_photos_said").textContent = words);
  const mould = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  // ---- On the way ----

  let waiting = [];
  let running = 0;
  let posting;

  const busy = () => running > 0 || waiting.length > 0;

  const next = () => {
    while (running < AT_ONCE && waiting.length) {
      running += 1;
      waiting.shift()().finally(() => {
        running -= 1;
        next();
      });
    }
    if (!busy()) arrived();
  };

  // Everything is there: a post that waited for it goes, unless a picture did not arrive.
  const arrived = () => {
    const waited = posting;
    release();
    if (waited && !list()?.querySelector(".refused")) waited.form.requestSubmit(waited.submitter);
  };

  const release = () => {
    posting?.form.removeAttribute("aria-busy");
    posting = undefined;
  };

  // What may move or be transparent: neither survives being drawn anew as JPEG.
  const keeps = async (file) => {
    const head = await file.slice(0, HEAD).arrayBuffer();
    const byte = (at) => new DataView(head).getUint8(at);
    const text = new TextDecoder("latin1").decode(head);
    if (file.type === "image/gif") return true;
    if (file.type === "image/png") return (byte(25) & 4) > 0 || /acTL|tRNS/.test(text);
    if (file.type !== "image/webp") return false;
    return text.startsWith("VP8L", 12) || (text.startsWith("VP8X", 12) && (byte(20) & 0x12) > 0);
  };

  // As it will be sent: as it is where it is small enough, where it would lose something, and where the browser cannot read it.
  const eased = async (file) => {
    try {
      if (await keeps(file)) return file;
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height));
      if (scale === 1 && file.size <= BYTES_EASY) return file;
      const canvas = Object.assign(document.createElement("canvas"), {
        width: Math.round(picture.width * scale),
        height: Math.round(picture.height * scale),
      });
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
      const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
      return made && made.size < file.size ? new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: made.type }) : file;
    } catch {
      return file;
    }
  };

  const refuse = (item, file, words, again) => {
    const fault = mould("publisher_photo_refused");
    fault.querySelector(".pending-name").textContent = file.name;
    const button = fault.querySelector("[data-again]");
    if (again) {
      button.addEventListener("click", () => {
        send(file, fault);
        next();
      });
    } else button.remove();
    if (item) item.replaceWith(fault);
    else list().append(fault);
    // Said once it stands there: what comes into the page with its words is not read out.
    fault.querySelector("[role=alert]").textContent = words;
  };

  const transmit = (item, file, cancel) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      const data = new FormData();
      data.append("pictures[]", file, file.name);
      request.open("POST", "/photos");
      request.setRequestHeader("X-CSRF-Token", document.querySelector("meta[name=csrf-token]").content);
      request.setRequestHeader("HX-Request", "true");
      request.upload.addEventListener("progress", ({ loaded, total }) => (item.querySelector("progress").value = (100 * loaded) / total));
      // Sent; how long the pod takes for it is not known.
      request.upload.addEventListener("load", () => item.querySelector("progress").removeAttribute("value"));
      request.addEventListener("loadend", () => done(request));
      cancel.addEventListener("abort", () => request.abort());
      request.send(data);
    });

  const settle = (item, file, { status, responseText }) => {
    const answer = document.createElement("template");
    answer.innerHTML = responseText;
    const made = answer.content.querySelector("li.pending");
    if (!made) return refuse(item, file, answer.content.querySelector(".notice p")?.textContent ?? list().dataset.lost, true);
    const focused = item.contains(document.activeElement);
    item.replaceWith(made);
    if (status === 200) say(list().dataset.added);
    if (focused) made.querySelector("textarea, button")?.focus();
  };

  const send = (file, instead) => {
    const item = mould("publisher_photo_sending");
    const preview = URL.createObjectURL(file);
    const cancel = new AbortController();
    item.querySelector("img").src = preview;
    item.querySelector(".pending-name").textContent = file.name;
    item.querySelector("[data-away]").addEventListener("click", () => cancel.abort());
    if (instead) instead.replaceWith(item);
    else list().append(item);
    waiting.push(async () => {
      const sent = cancel.signal.aborted ? file : await eased(file);
      if (!cancel.signal.aborted && sent.size > BYTES_MAX) refuse(item, file, list().dataset.tooLarge);
      else if (!cancel.signal.aborted) {
        const answer = await transmit(item, sent, cancel.signal);
        if (!cancel.signal.aborted) settle(item, file, answer);
      }
      URL.revokeObjectURL(preview);
    });
  };

  const take = (files) => {
    if (!list() || !files.length) return;
    const room = Math.max(0, Number(list().dataset.max) - kept().length);
    for (const file of [...files].slice(0, room)) send(file);
    for (const file of [...files].slice(room, room + 1)) refuse(undefined, file, list().dataset.tooMany);
    next();
  };

  // ---- Chosen, dropped, pasted ----

  const chosen = (field) => {
    const files = [...field.files];
    field.value = "";
    take(files);
  };
  document.addEventListener("change", ({ target }) => target.id === "publisher_pictures" && chosen(target));
  // Somebody may have chosen before this script was there.
  for (const field of document.querySelectorAll("#publisher_pictures")) chosen(field);

  // A picture of this page that is dragged looks like a file as well.
  let ours = false;
  document.addEventListener("dragstart", () => (ours = true));
  document.addEventListener("dragend", () => (ours = false));
  const carriesFiles = (event) => form() && !ours && [...(event.dataTransfer?.types ?? [])].includes("Files");
  const over = (yes) => form()?.classList.toggle("dropping", yes);
  let depth = 0;
  document.addEventListener("dragenter", (event) => {
    if (carriesFiles(event) && (depth += 1)) over(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (carriesFiles(event) && (depth = Math.max(0, depth - 1)) === 0) over(false);
  });
  document.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
  // Wherever it falls: a file beside the publisher would otherwise open in place of the page.
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    over(false);
    take([...event.dataTransfer.files]);
  });
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Programs put a picture beside the text they copy; then the text is meant.
    if (!files.length || !event.target.closest?.(".publisher") || event.clipboardData.getData("text/plain")) return;
    event.preventDefault();
    take(files);
  });

  // ---- In order ----

  const told = (item) => {
    const place = kept().indexOf(item) + 1;
    say(list().dataset.moved.replace("{place}", place).replace("{count}", kept().length));
  };

  const focusOn = (item, name) => {
    const buttons = [...item.querySelectorAll(name), ...item.querySelectorAll("[name=move], [name=remove], [data-away]")];
    buttons.find((button) => button.checkVisibility({ visibilityProperty: true }))?.focus();
  };

  const move = (item, by, button) => {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    other[by < 0 ? "before" : "after"](item);
    focusOn(item, `[value="${button.value}"]`);
    told(item);
  };

  const remove = (item) => {
    const near = item.nextElementSibling ?? item.previousElementSibling;
    const had = item.contains(document.activeElement);
    item.remove();
    say(list().dataset.removed);
    if (!had) return;
    if (near) focusOn(near, "[name=remove]");
    else document.getElementById("publisher_pictures").focus();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("#publisher_photos button");
    const item = button?.closest("li");
    if (!item) return;
    if (button.matches("[data-away], [name=remove]")) {
      event.preventDefault();
      remove(item);
    } else if (button.name === "move") {
      event.preventDefault();
      move(item, button.value.endsWith(":-1") ? -1 : 1, button);
    }
  });

  document.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest?.(".pending-grip");
    const item = grip?.closest("li");
    if (!item || event.button || items().length < 2) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    item.classList.add("moving");
    const drag = ({ clientY }) => {
      const [before, after] = [item.previousElementSibling, item.nextElementSibling];
      const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
      if (before && clientY < middle(before)) before.before(item);
      else if (after && clientY > middle(after)) after.after(item);
      // Another place in the page loses the pointer.
      if (!grip.hasPointerCapture(event.pointerId)) grip.setPointerCapture(event.pointerId);
    };
    const end = () => {
      item.classList.remove("moving");
      grip.removeEventListener("pointermove", drag);
      for (const name of ["pointerup", "pointercancel"]) grip.removeEventListener(name, end);
      told(item);
    };
    grip.addEventListener("pointermove", drag);
    for (const name of ["pointerup", "pointercancel"]) grip.addEventListener(name, end);
  });

  // ---- Posted ----

  // While pictures are on their way the post waits for them.
  document.addEventListener("submit", (event) => {
    if (event.target !== form() || !busy() || event.submitter?.matches("[data-preview]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    posting = { form: event.target, submitter: event.submitter };
    event.target.setAttribute("aria-busy", "true");
    say(event.target.querySelector(".publisher-waiting").textContent);
  }, true);

  document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (detail.successful && detail.elt === target && target === form()) list().replaceChildren();
  });
}
