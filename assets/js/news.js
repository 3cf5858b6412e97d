// The bell opens the newest notifications where there is room beside it; who has asked for it is told by the browser, too.
{
  const menu = document.getElementById("news_menu");
  const bell = document.querySelector('.nav a[href="/notifications"]:not([aria-current])');
  const fill = () => window.htmx?.trigger(menu, "fill");

  if (menu && bell && menu.showPopover) {
    bell.setAttribute("aria-haspopup", "dialog");
    bell.setAttribute("aria-expanded", "false");
    bell.addEventListener("click", (event) => {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (open || menu.matches(":popover-open")) return menu.hidePopover();
      fill();
      menu.showPopover();
    });
    // A press beside an open popover closes it before the click comes, which would open it again.
    let open = false;
    bell.addEventListener("pointerdown", () => (open = menu.matches(":popover-open")));
    bell.addEventListener("keydown", () => (open = false));
    menu.addEventListener("toggle", ({ newState }) => {
      bell.setAttribute("aria-expanded", String(newState === "open"));
      if (newState === "open") menu.focus();
      else if (menu.contains(document.activeElement)) bell.focus();
    });
    menu.tabIndex = -1;
    document.addEventListener("live:counts", () => menu.matches(":popover-open") && fill());
  }

  // Only how much is new is said, never what.
  const key = "tell me";
  const button = document.getElementById("browser_news");
  const able = "Notification" in window;
  const wanted = () => able && Notification.permission === "granted" && localStorage.getItem(key) === "yes";
  const show = () => {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(wanted()));
  };
  if (button && able) {
    show();
    button.addEventListener("click", async () => {
      const wish = !wanted();
      if (wish) await Notification.requestPermission();
      localStorage.setItem(key, wish ? "yes" : "no");
      show();
    });
  }
  document.addEventListener("live:counts", ({ detail }) => {
    // Only the tab that listens speaks.
    if (!detail.grew || !document.hidden || !wanted()) return;
    const said = new Notification(document.title, { body: detail.grew, tag: "seedpod" });
    said.addEventListener("click", () => {
      window.focus();
      location.assign("/notifications");
    });
  });
}
