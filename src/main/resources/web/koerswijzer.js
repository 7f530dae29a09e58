/* Small comforts on top of pages that work without them: suggestions by keyboard, steps of a form, live results. */
(() => {
  "use strict";
  const body = document.body;

  /* htmx: nothing of a page is kept in the browser's storage, and a form that was refused is shown again. */
  htmx.config.historyCacheSize = 0;
  htmx.config.includeIndicatorStyles = false;
  htmx.config.allowEval = false;
  htmx.config.disableInheritance = true;
  htmx.config.responseHandling = [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "400", swap: true },
    { code: "...", swap: false, error: true },
  ];

  body.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.verb === "get") {
      const given = event.detail.formData;
      [...given.keys()].filter((name) => given.get(name) === "").forEach((name) => given.delete(name));
    }
  });

  const failed = () => {
    const alert = document.getElementById("failed");
    alert.textContent = alert.dataset.text;
    alert.hidden = false;
  };
  body.addEventListener("htmx:responseError", failed);
  body.addEventListener("htmx:sendError", failed);
  body.addEventListener("htmx:timeout", failed);
  body.addEventListener("htmx:beforeRequest", () => {
    document.getElementById("failed").hidden = true;
  });

  /* A whole page that was swapped in starts at its heading. */
  body.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target.id !== "content") {
      return;
    }
    const start = document.querySelector("#content [role=alert]:not([hidden]), #content h1");
    if (start) {
      start.tabIndex = -1;
      start.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  });

  /* The other language is another page: the answers go there by an ordinary request. */
  body.addEventListener("click", (event) => {
    const button = event.target.closest("button.language");
    if (button) {
      event.preventDefault();
      button.form.action = button.formAction;
      button.form.submit();
    }
  });

  /* Suggestions: a combobox whose list htmx fills. */
  const close = (input) => {
    const list = document.getElementById(input.dataset.suggestions);
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (input, option) => {
    if (input.dataset.choose === "go") {
      location.assign(option.dataset.href);
      return;
    }
    input.value = option.dataset.value;
    close(input);
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const activate = (input, options, index) => {
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    }
  };

  const onKey = (event) => {
    const input = event.target;
    const options = [...document.getElementById(input.dataset.suggestions).children];
    if (options.length === 0) {
      return;
    }
    const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") {
      activate(input, options, now + 1 < options.length ? now + 1 : -1);
    } else if (event.key === "ArrowUp") {
      activate(input, options, now < 0 ? options.length - 1 : now - 1);
    } else if (event.key === "Escape") {
      close(input);
    } else if (event.key === "Enter" && now >= 0) {
      choose(input, options[now]);
    } else {
      return;
    }
    event.preventDefault();
  };

  const suggest = (input) => {
    const list = document.getElementById(input.dataset.suggestions);
    list.setAttribute("role", "listbox");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("keydown", onKey);
    input.addEventListener("blur", () => close(input));
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        choose(input, option);
      }
    });
    input.addEventListener("htmx:afterRequest", () => {
      if (document.activeElement !== input || list.children.length === 0) {
        close(input);
        return;
      }
      [...list.children].forEach((option, index) => (option.id = list.id + "-" + index));
      input.setAttribute("aria-expanded", "true");
      input.removeAttribute("aria-activedescendant");
    });
  };

  /* Steps: how many answers a closed step holds, and a button to the next one. */
  const count = (step) => {
    const chosen = [...step.querySelectorAll("input, select")].filter((field) =>
      field.type === "checkbox" ? field.checked : field.value.trim() !== ""
    ).length;
    const shown = step.querySelector("[data-count]");
    shown.textContent = chosen === 0 ? "" : shown.dataset.count.replace("#", chosen);
  };

  const walk = (step) => {
    step.addEventListener("change", () => count(step));
    count(step);
    const next = step.querySelector("[data-next]");
    const following = step.nextElementSibling;
    if (next && following && following.matches("details")) {
      next.hidden = false;
      next.addEventListener("click", () => {
        step.open = false;
        following.open = true;
        following.querySelector("summary").focus();
      });
    }
  };

  htmx.onLoad((part) => {
    const within = (selector) => [
      ...(part.matches && part.matches(selector) ? [part] : []),
      ...part.querySelectorAll(selector),
    ];
    within("[data-suggestions]").forEach(suggest);
    within("details[data-step]").forEach(walk);
  });
})();
