/* The hours of all roles together. Nothing of this form is ever sent. */
import { onEach } from "./parts.js";

const sum = (form, when) =>
  [...form.querySelectorAll(`[data-local$=".${when}"]`)].reduce((hours, { value }) => hours + (Number.parseInt(value, 10) || 0), 0);

onEach("form[data-roles]", (form) => {
  const show = () => {
    form.querySelector("[data-sum]").textContent = form.dataset.roles
      .replace("#now", sum(form, "now"))
      .replace("#later", sum(form, "later"));
  };
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
});
