/* A combobox (WAI-ARIA 1.2) whose list htmx fills. */
import { onEach } from "./parts.js";

const listOf = (input) => document.getElementById(input.dataset.suggestions);

/* A field that was just swapped out loses the focus too, and has no list any more. */
const close = (input) => {
  listOf(input)?.replaceChildren();
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
  const options = [...listOf(input).children];
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

onEach("[data-suggestions]", (input) => {
  const list = listOf(input);
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
});
