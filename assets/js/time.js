// Times that say how long ago stay true while the page is open.
{
  const lang = document.documentElement.lang || undefined;
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto", style: "short" });
  const steps = [[60, "second", 1], [3600, "minute", 60], [86400, "hour", 3600], [604800, "day", 86400]];

  const tell = () => {
    for (const time of document.querySelectorAll("time[data-ago]")) {
      const past = (Date.now() - Date.parse(time.dateTime)) / 1000;
      const step = steps.find(([until]) => past < until);
      if (step && past >= 45) time.textContent = relative.format(-Math.floor(past / step[2]), step[1]);
    }
  };
  setInterval(tell, 60_000);
}
