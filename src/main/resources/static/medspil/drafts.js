// What somebody writes is kept in this tab until it has been sent: a network that goes, or a sign-in that runs out, loses nothing.
// Nothing here leaves the tab, signing out forgets it, and whoever signs in next is offered nothing that another wrote.
(function () {
  "use strict";

  const main = document.getElementById("content");
  const reader = main.dataset.reader;
  const own = "draft:" + reader + ":";
  const keptFor = 12 * 3600 * 1000;
  const NOT = 0;
  const JUST_NOW = 1;
  const UNHEARD = 2;

  function keys() {
    return Object.keys(sessionStorage).filter(function (key) { return key.startsWith("draft:"); });
  }

  function forget(which) {
    keys().filter(which).forEach(function (key) { sessionStorage.removeItem(key); });
  }

  // Only forms with prose: a date or a choice is soon said again, and nobody's number is written beside prose.
  function isProse(form) {
    return form.method === "post" && form.querySelector("textarea") !== null;
  }

  // By where it is sent and not by the page it stands on: the page that says what is wrong has another address.
  function keyOf(form) {
    return own + form.getAttribute("action") + ":" + form.querySelector("textarea").id;
  }

  // As the form stood, with what it remembers of the page it was written on, so that what somebody else wrote since is still noticed;
  // but for what belongs to the visit, and for its id.
  function fields(form) {
    return Array.from(form.elements).filter(function (one) {
      return one.name && one.name !== "command" && one.name !== main.dataset.unkept
        && !one.matches("button, [type=file], [type=password]");
    });
  }

  function id(field, at, all) {
    const choice = field.type === "radio" || field.type === "checkbox";
    const before = all.slice(0, at).filter(function (one) { return one.name === field.name; }).length;
    return field.name + "|" + (choice ? field.value : before);
  }

  function written(form) {
    const values = {};
    fields(form).forEach(function (field, at, all) {
      values[id(field, at, all)] = field.type === "radio" || field.type === "checkbox" ? field.checked : field.value;
    });
    return values;
  }

  function command(form) {
    return form.querySelector("[name=command]");
  }

  function keep(form, sent) {
    const with_ = command(form);
    store(keyOf(form), {
      at: Date.now(), from: location.href.split("#")[0], sent: sent, command: with_ ? with_.value : null, values: written(form)
    });
  }

  function store(key, draft) {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch (full) {
      // Then it is as without this file.
    }
  }

  function each(what) {
    keys().forEach(function (key) { what(key, JSON.parse(sessionStorage.getItem(key))); });
  }

  function insert(form, draft) {
    fields(form).forEach(function (field, at, all) {
      const value = draft.values[id(field, at, all)];
      if (value === undefined) return;
      if (typeof value === "boolean") field.checked = value; else field.value = value;
    });
    // It may have arrived though nobody heard: sent unchanged, it is the same form, and is done once.
    const with_ = command(form);
    if (draft.sent === NOT || !with_ || !draft.command) return;
    const fresh = with_.value;
    with_.value = draft.command;
    form.addEventListener("input", function () { with_.value = fresh; }, { once: true });
  }

  function clock(at) {
    return new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(at);
  }

  function notice(name) {
    return document.getElementById(name).content.firstElementChild.cloneNode(true);
  }

  function offer(form, key, draft) {
    const said = notice("draft");
    const words = said.querySelector("[data-said]");
    words.textContent = words.dataset.said.replace("{time}", clock(draft.at));
    said.querySelector("[data-insert]").addEventListener("click", function () {
      insert(form, draft);
      said.remove();
      form.querySelector("textarea").focus();
    });
    said.querySelector("[data-drop]").addEventListener("click", function () {
      sessionStorage.removeItem(key);
      said.remove();
    });
    for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    form.prepend(said);
  }

  // Nobody is signed in: what was sent on the way here was turned away.
  if (!reader) {
    each(function (key, draft) { store(key, Object.assign(draft, { sent: NOT })); });
    return;
  }

  forget(function (key) { return !key.startsWith(own); });

  // What was just sent has arrived when its answer is shown: the way onward, or the same page with what is wrong.
  const visit = performance.getEntriesByType("navigation")[0];
  const answer = visit.redirectCount > 0 || visit.responseStatus === 422 || main.querySelector(".ms-flash") !== null;
  each(function (key, draft) {
    if (draft.sent === JUST_NOW && answer && document.referrer === draft.from || Date.now() - draft.at > keptFor) {
      sessionStorage.removeItem(key);
    } else if (draft.sent === JUST_NOW) {
      store(key, Object.assign(draft, { sent: UNHEARD }));
    }
  });
  main.querySelectorAll("form").forEach(function (form) {
    const kept = isProse(form) ? sessionStorage.getItem(keyOf(form)) : null;
    if (kept) offer(form, keyOf(form), JSON.parse(kept));
  });

  main.addEventListener("input", function (event) {
    const form = event.target.form;
    if (form && isProse(form)) keep(form, NOT);
  });

  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (form.matches("[action='/logout']")) {
      forget(function () { return true; });
      return;
    }
    if (!main.contains(form) || !isProse(form)) return;
    keep(form, JUST_NOW);
    form.querySelectorAll("[data-offline]").forEach(function (one) { one.remove(); });
    if (navigator.onLine) return;
    event.preventDefault();
    form.prepend(notice("offline"));
  });
})();
