// Comfort only: every page can be read and every form sent without this.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Adding: files dropped on the form are sent as if chosen.
  const drop = document.getElementById("drop");
  if (drop) {
    const input = drop.querySelector("input[type=file]");
    for (const type of ["dragenter", "dragover"]) {
      drop.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.add("over");
      });
    }
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      input.files = event.dataTransfer.files;
      drop.requestSubmit();
    });
  }

  // Adding: how far it is, as the server tells it.
  const progress = document.getElementById("progress");
  if (progress && progress.dataset.over === "false") {
    const events = new EventSource(progress.dataset.events);
    events.addEventListener("progress", (event) => {
      const now = JSON.parse(event.data);
      document.getElementById("progress-text").textContent = now.text;
      document.getElementById("progress-bar").value = now.done;
      if (now.over) {
        events.close();
        location.reload();
      }
    });
  }

  // Reading: a highlight and its statement light up together.
  const statements = all("li.statement");
  const pieces = all(".text .w");
  const sidesOf = (id) => pieces.filter((piece) => (piece.dataset.s || "").split(" ").includes(id));
  const choose = (statement, scroll) => {
    all(".chosen").forEach((element) => element.classList.remove("chosen"));
    statement.classList.add("chosen");
    const words = sidesOf(statement.id);
    words.forEach((piece) => piece.classList.add("chosen"));
    if (scroll && words.length > 0) {
      words[0].scrollIntoView({ block: "nearest" });
    }
    statement.scrollIntoView({ block: "nearest" });
  };
  for (const piece of pieces) {
    piece.addEventListener("click", (event) => {
      const statement = document.getElementById((piece.dataset.s || "").split(" ")[0]);
      if (statement) {
        event.preventDefault();
        choose(statement, false);
        history.replaceState(null, "", "#" + statement.id);
        statement.focus({ preventScroll: true });
      }
    });
  }
  for (const statement of statements) {
    statement.addEventListener("focusin", () => choose(statement, true));
  }

  // Keys: j and k go from statement to statement, ? tells the keys.
  const visible = () => statements.filter((statement) => statement.offsetParent !== null);
  const step = (by) => {
    const shown = visible();
    const at = shown.findIndex((statement) => statement.classList.contains("chosen"));
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) {
      next.focus({ preventScroll: true });
      choose(next, true);
    }
  };
  const keys = { j: () => step(1), k: () => step(-1) };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const action = keys[event.key];
    if (action && statements.length > 0) {
      event.preventDefault();
      action();
    } else if (event.key === "/") {
      const search = document.querySelector("input[type=search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });
})();
