// The keys of the review page. Each presses a button, opens a link or puts the cursor somewhere that is on the page anyway:
// without this script everything works by mouse and Tab. Nothing is sent from here and nothing is made from a text.
(() => {
  "use strict";
  const OFF = "factcheck-keys-off";
  const SETTLE = 250; // milliseconds in which a key is taken for a second stroke meant for the page before
  const began = performance.now();
  let sent = false;

  const find = (selector) => document.querySelector(selector);
  const byKey = (key) => find(`[data-key="${CSS.escape(key)}"]`);
  const kept = () => { try { return localStorage.getItem(OFF) === "yes"; } catch { return false; } };
  const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

  function press(element) {
    if (element.matches("textarea")) element.focus();
    else if (element.matches("summary")) toggle(element.parentElement);
    else element.click();
  }

  function toggle(details, open = !details.open) {
    details.open = open;
    const to = open ? details.querySelector("[data-reason]") : details.querySelector("summary");
    to.focus();
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const menu = find("#why");
    if (event.key === "Escape") { leave(event, menu); return; }
    if (typing(event.target)) { inField(event); return; }
    if (event.repeat || kept() || performance.now() - began < SETTLE) return;
    if (menu?.open && event.key !== "d") { inMenu(event, menu); return; }
    const element = event.key === "o" ? byKey("1") : byKey(event.key);
    if (element) { event.preventDefault(); press(element); }
  }

  function leave(event, menu) {
    if (menu?.open) { event.preventDefault(); toggle(menu, false); }
    else if (typing(event.target)) { event.preventDefault(); event.target.blur(); find("#what")?.focus(); }
    else { const back = byKey("Escape"); if (back && !kept()) { event.preventDefault(); back.click(); } }
  }

  function inField(event) { // Enter in the reason of one's own dismisses for it; elsewhere it does what it does
    if (event.key === "Enter" && event.target.id === "own") {
      event.preventDefault();
      event.target.parentElement.querySelector("button").click();
    }
  }

  function inMenu(event, menu) {
    const reason = menu.querySelector(`[data-reason="${CSS.escape(event.key)}"]`);
    const all = [...menu.querySelectorAll("[data-reason]")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (reason) { event.preventDefault(); reason.click(); }
    else if (step) {
      event.preventDefault();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    }
  }

  // A reason that says no more than "see the note" needs one: the cursor goes there instead of to the server and back.
  function onClick(event) {
    const reason = event.target.closest("[data-reason]");
    const note = find("#note");
    if (reason?.value === "other" && note && !note.value.trim()) {
      event.preventDefault();
      find("#why").open = false;
      note.focus();
      note.placeholder = "say why, then dismiss as “other” again";
    }
  }

  // One form is sent once: a second press before the answer is here would be meant for a page that is gone.
  function onSubmit(event) {
    if (sent) event.preventDefault();
    else if (!event.defaultPrevented && event.target.method === "post") sent = true;
  }

  function showSwitch() {
    const button = find("#keys-switch");
    const state = find("#keys-state");
    if (!button || !state) return;
    const tell = () => {
      state.textContent = kept() ? "The keys are off in this browser." : "The keys are on.";
      button.textContent = kept() ? "Turn the keys on" : "Turn the keys off";
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      try { if (kept()) localStorage.removeItem(OFF); else localStorage.setItem(OFF, "yes"); } catch { /* a browser that keeps nothing */ }
      tell();
    });
    tell();
  }

  // A live region speaks when it changes, not when it is there from the start.
  function announce() {
    const said = find("#said");
    if (!said?.firstElementChild) return;
    const words = said.firstElementChild;
    said.removeChild(words);
    setTimeout(() => said.appendChild(words), 150);
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  showSwitch();
  announce();
  setTimeout(() => document.documentElement.setAttribute("data-ready", ""), SETTLE);
})();
