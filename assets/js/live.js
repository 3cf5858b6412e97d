// Pages that are open hear what is new: one tab of a browser listens (/events) and tells the others; what a hint is about is fetched
// as any page fetches it, when somebody looks at the tab.
{
  const place = document.getElementById("live");
  if (place && window.EventSource) {
    const QUIET_MS = 4000; // from one look at a stream to the next, at least
    const RETRY_MS = [5000, 300_000];
    const title = document.title;
    const pending = new Map();

    const fetched = async (path) => {
      const answer = await fetch(path, { headers: { "HX-Request": "true", Accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`);
      const page = document.createElement("template");
      page.innerHTML = await answer.text();
      return page.content;
    };
    const added = (node) => window.htmx?.process(node);
    const known = (node) => document.getElementById(node.id);

    // What is to be done waits until somebody looks; the same thing twice is done once.
    const soon = (key, work, after = 0) => {
      if (pending.has(key)) return;
      pending.set(key, { work, due: Date.now() + after });
      setTimeout(turn, after);
    };
    const turn = () => {
      if (document.hidden) return;
      for (const [key, { work, due }] of [...pending]) {
        if (due > Date.now() + 50) continue;
        pending.delete(key);
        work().catch(() => {});
      }
    };
    document.addEventListener("visibilitychange", turn);

    // New posts wait behind a line that says how many there are; the page does not move by itself.
    let waiting = [];
    let looked = 0;
    const stream = () => document.getElementById("stream");
    const first = !new URLSearchParams(location.search).has("max_time");
    const lines = (place.dataset.new ?? "").split("\n");
    const offer = () => {
      waiting = waiting.filter((post) => !known(post));
      place.replaceChildren();
      if (!waiting.length) return;
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.className = "button primary small";
      link.textContent = lines[Math.min(waiting.length, lines.length) - 1];
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const posts = waiting.map((post) => document.importNode(post, true));
        document.querySelector("#main > .empty")?.remove();
        stream().prepend(...posts);
        posts.forEach(added);
        offer();
        scrollTo({ top: 0, behavior: "instant" });
        posts[0].querySelector("a")?.focus({ preventScroll: true });
      });
      place.append(link);
    };
    const lookAtStream = async () => {
      looked = Date.now();
      const page = await fetched(location.pathname + location.search);
      const posts = [...page.querySelectorAll("#stream > .post[id]")];
      const end = posts.findIndex(known);
      waiting = end < 0 ? posts : posts.slice(0, end);
      offer();
    };
    const onStream = () => {
      // As many as a page holds are enough.
      if (stream() && first && waiting.length < lines.length - 1) {
        soon("stream", lookAtStream, Math.max(0, looked + QUIET_MS - Date.now()));
      }
    };

    // Something changed at a post: its counts, and the comments after those that are here.
    const mergeComments = (post, fresh) => {
      const [here, there] = [post.querySelector(".comments > ol"), fresh.querySelector(".comments > ol")];
      if (!there) return;
      if (!here) return added(post.appendChild(document.importNode(there.closest(".comments"), true)));
      const coming = [...there.children];
      if (here.children.length && !coming.some(known)) {
        here.closest(".comments").querySelector(":scope > .more")?.remove();
        const more = there.closest(".comments").querySelector(":scope > .more");
        if (more) here.before(document.importNode(more, true));
        here.replaceChildren();
      }
      // What is not among them any more, after the first that is known, was deleted.
      const first = coming.find(known);
      let gone = first && known(first).nextElementSibling;
      while (gone) {
        const next = gone.nextElementSibling;
        if (!coming.some(({ id }) => id === gone.id)) gone.remove();
        gone = next;
      }
      if (!coming.length) here.replaceChildren();
      let last = null;
      for (const comment of coming) {
        const old = known(comment);
        if (!old && (last || !here.children.length || !coming.some(known))) {
          const made = document.importNode(comment, true);
          last ? last.after(made) : here.append(made);
          added(made);
          last = made;
        } else if (old) last = old;
      }
    };
    const refresh = async (post, path) => {
      const page = await fetched(path);
      const fresh = page.querySelector(`.post[data-guid="${post.dataset.guid}"]`);
      if (!fresh || !post.isConnected) return;
      const [old, actions] = [post, fresh].map((one) => one.querySelector(":scope > .post-actions"));
      if (old && actions && !old.contains(document.activeElement) && old.textContent !== actions.textContent) {
        const made = document.importNode(actions, true);
        old.replaceWith(made);
        added(made);
      }
      mergeComments(post, fresh);
    };
    const onPost = (guid) => {
      for (const post of document.querySelectorAll(`.post[data-guid="${CSS.escape(guid)}"]`)) {
        const path = `/posts/${guid}${post.classList.contains("single") ? "" : "/glimpse"}`;
        soon(path, () => refresh(post, path), 300);
      }
    };

    const onConversation = (id) => {
      const list = document.getElementById("messages");
      if (!list || !document.querySelector(`form[action="/conversations/${CSS.escape(id)}/messages"]`)) return;
      soon("messages", async () => {
        const page = await fetched(`/conversations/${id}`);
        const low = innerHeight + scrollY > document.body.scrollHeight - 400;
        const fresh = [...page.querySelectorAll("#messages > .message")].filter((message) => !known(message));
        const made = fresh.map((message) => document.importNode(message, true));
        list.append(...made);
        made.forEach(added);
        if (low) made.at(-1)?.scrollIntoView({ block: "nearest" });
      });
    };

    // Numbers in the navigation and the window's title; the open drop-down follows.
    const told = { notifications: -1, conversations: -1 };
    const onCounts = (data) => {
      let grew = null;
      for (const [name, [count, words]] of Object.entries(JSON.parse(data))) {
        if (told[name] >= 0 && count > told[name]) grew = words;
        told[name] = count;
        for (const link of document.querySelectorAll(`:is(.nav, .bar) a[href="/${name}"]`)) {
          const mark = link.querySelector(".count") ?? Object.assign(document.createElement("span"), { className: "count" });
          mark.textContent = count > 99 ? "99+" : count;
          mark.title = words;
          count > 0 ? link.append(mark) : mark.remove();
        }
      }
      const all = told.notifications + told.conversations;
      document.title = all > 0 ? `(${all > 99 ? "99+" : all}) ${title}` : title;
      document.dispatchEvent(new CustomEvent("live:counts", { detail: { grew: source && grew } }));
    };

    const onHint = ({ event, data }) => {
      if (event === "stream") onStream();
      if (event === "post") onPost(data);
      if (event === "conversation") onConversation(data);
      if (event === "counts") onCounts((counts = data));
      // Whoever listened was away: something may have come meanwhile.
      if (event === "back") {
        onStream();
        document.querySelectorAll(".post.single").forEach((post) => onPost(post.dataset.guid));
      }
    };

    let source = null;
    let counts = "";
    const others = window.BroadcastChannel && new BroadcastChannel(`live ${place.dataset.of}`);
    others?.addEventListener("message", ({ data }) => {
      // A tab that has just opened asks for the numbers.
      if (data.event !== "hello") onHint(data);
      else if (source && counts) others.postMessage({ event: "counts", data: counts });
    });
    const hint = (event, data = "") => {
      onHint({ event, data });
      others?.postMessage({ event, data });
    };

    let tries = 0;
    let timer;
    const listen = () => {
      source = new EventSource(place.dataset.events);
      source.addEventListener("open", () => {
        if (tries) hint("back");
        tries = 0;
      });
      for (const event of ["counts", "stream", "post", "conversation"]) {
        source.addEventListener(event, ({ data }) => hint(event, data));
      }
      // Signed out, or too many of us: the next page begins again.
      source.addEventListener("end", () => source.close());
      source.addEventListener("error", () => {
        source.close();
        tries += 1;
        const wait = Math.min(RETRY_MS[0] * 2 ** (tries - 1), RETRY_MS[1]);
        timer = setTimeout(listen, wait * (0.5 + Math.random()));
      });
    };
    let release = () => {};
    const start = () => {
      if (!navigator.locks) return listen();
      navigator.locks.request("live", () => {
        listen();
        return new Promise((resolve) => (release = resolve));
      });
    };
    addEventListener("pagehide", () => {
      clearTimeout(timer);
      source?.close();
      release();
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      tries = 1;
      start();
    });
    addEventListener("online", () => {
      if (source?.readyState !== EventSource.CLOSED || !tries) return;
      clearTimeout(timer);
      listen();
    });
    start();
    others?.postMessage({ event: "hello" });
  }
}
