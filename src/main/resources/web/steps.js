/* Steps of a form: how many answers a closed step holds, and a button to the next one. */
import { onEach } from "./parts.js";

const isAnswered = (field) =>
  field.type === "checkbox" || field.type === "radio" ? field.checked && field.value !== "" : field.value.trim() !== "";

const count = (step) => {
  const chosen = [...step.querySelectorAll("input, select, textarea")].filter(isAnswered).length;
  const shown = step.querySelector("[data-count]");
  shown.textContent = chosen === 0 ? "" : shown.dataset.count.replace("#", chosen);
};

onEach("details[data-step]", (step) => {
  step.addEventListener("change", () => count(step));
  count(step);
  const next = step.querySelector("[data-next]");
  const following = step.nextElementSibling;
  if (next && following?.matches("details")) {
    next.hidden = false;
    next.addEventListener("click", () => {
      step.open = false;
      following.open = true;
      following.querySelector("summary").focus();
    });
  }
});
