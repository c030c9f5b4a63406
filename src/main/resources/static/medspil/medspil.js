// Everything works without this file; with it, "/" finds the search field, and lists that changed elsewhere are fetched anew.
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const search = document.getElementById("search");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  });

  // <main data-live="/live?…"> names an event stream; each event's data is the name of a list that changed. An element
  // <section data-list="work" hx-get="…" hx-trigger="changed"> is then told, and fetches its part under the usual check.
  const page = document.querySelector("main[data-live]");
  if (!page) return;
  const pollEvery = 60000;
  let stream = null;
  let poll = null;

  function changed(name) {
    document.querySelectorAll("[data-list]").forEach(function (part) {
      const busy = part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
      if ((name === null || part.dataset.list === name) && !busy) htmx.trigger(part, "changed");
    });
  }

  function open() {
    if (stream || document.hidden) return;
    stream = new EventSource(page.dataset.live);
    stream.addEventListener("changed", function (event) { changed(event.data); });
    stream.addEventListener("open", function () { clearInterval(poll); poll = null; });
    stream.addEventListener("error", function () {
      // The browser tries again by itself; meanwhile, and if it gives up, ask now and then.
      if (poll === null) poll = setInterval(function () { changed(null); }, pollEvery);
      if (stream && stream.readyState === EventSource.CLOSED) stream = null;
    });
  }

  function close() {
    if (stream) stream.close();
    stream = null;
    clearInterval(poll);
    poll = null;
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      close();
    } else {
      open();
      changed(null);
    }
  });
  window.addEventListener("pagehide", close);
  open();
})();
