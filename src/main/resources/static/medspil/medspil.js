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

  // A fault names its place in the file: the cursor goes there.
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[data-line]");
    const file = document.getElementById("text");
    if (!link || !file) return;
    event.preventDefault();
    const before = file.value.split("\n").slice(0, link.dataset.line - 1);
    const at = before.join("\n").length + (before.length ? 1 : 0) + Number(link.dataset.column) - 1;
    file.focus();
    file.setSelectionRange(at, at);
    file.scrollTop = Math.max(0, (link.dataset.line - 4) * parseFloat(getComputedStyle(file).lineHeight));
  });

  // <main data-live="/live?…"> names an event stream; each event's data is the name of a list that changed. An element
  // <div data-list="work" hx-get="…" hx-trigger="changed"> is then told, and fetches its part under the usual check.
  const page = document.querySelector("main[data-live]");
  if (!page) return;
  const pollEvery = 60000;
  const freshenEvery = 300000;
  const idleAfter = 1800000;
  let stream = null;
  let poll = null;
  let lastInput = Date.now();
  let held = null;
  let announced = false;

  function changed(name) {
    document.querySelectorAll("[data-list]").forEach(function (part) {
      const busy = part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
      if ((name === null || part.dataset.list === name) && !busy) htmx.trigger(part, "changed");
    });
  }

  function open() {
    if (stream || document.hidden) return;
    stream = new EventSource(page.dataset.live);
    stream.addEventListener("changed", function (event) {
      announced = true;
      // Not all browsers at the same instant.
      setTimeout(function () { changed(event.data); }, Math.random() * 400);
    });
    stream.addEventListener("open", function () {
      if (poll !== null) changed(null);
      clearInterval(poll);
      poll = null;
    });
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

  function again() {
    open();
    changed(null);
  }

  // Whoever has left the screen lets the visit run out: a list that refreshes itself must not keep it alive.
  function used() {
    const was = lastInput;
    lastInput = Date.now();
    if (lastInput - was > idleAfter && !document.hidden) again();
  }
  ["keydown", "pointerdown", "pointermove", "scroll"].forEach(function (name) {
    document.addEventListener(name, used, { passive: true, capture: true });
  });
  setInterval(function () {
    if (Date.now() - lastInput > idleAfter) {
      close();
    } else if (!document.hidden) {
      changed(null);
    }
  }, freshenEvery);

  // Who stands on a link in a list that is fetched anew stands there still afterwards.
  document.body.addEventListener("htmx:beforeSwap", function (event) {
    const part = event.detail.target;
    const at = document.activeElement;
    if (part.dataset.list && part.contains(at)) {
      held = { part: part.id, tag: at.tagName, href: at.getAttribute("href"), label: at.getAttribute("aria-label") };
    }
  });
  document.body.addEventListener("htmx:afterSettle", function () {
    if (held) {
      const part = document.getElementById(held.part);
      const same = part && Array.from(part.querySelectorAll(held.tag)).find(function (one) {
        return one.getAttribute("href") === held.href && one.getAttribute("aria-label") === held.label;
      });
      if (same) same.focus({ preventScroll: true });
      held = null;
    }
    if (announced) document.getElementById("live").textContent = page.dataset.liveSaid;
    announced = false;
  });

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      close();
    } else {
      again();
    }
  });
  window.addEventListener("pagehide", close);
  open();
})();
