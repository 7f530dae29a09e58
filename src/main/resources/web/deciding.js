/* What is chosen and planned, on top of pages that work without this: the device keeps what the service made of it, opens these pages with
   what it holds, and a profession can be kept without leaving the page. */
import { change, onDossier, ready } from "./dossier.js";
import { valuesOf, withValues } from "./fields.js";
import { changeHere } from "./page-dossier.js";
import { onEach } from "./parts.js";

let dossier = null;
onDossier((open) => (dossier = open));

const valuesIn = (form, name) =>
  [...form.elements]
    .filter((control) => control.name === name && (control.type !== "checkbox" || control.checked) && control.value !== "")
    .map((control) => control.value);

/* The form around a part with data-made holds all there is of the names it gives: what the dossier holds of them is replaced. */
onEach("[data-made]", (part) => {
  const form = part.closest("form");
  changeHere((fields) => part.dataset.made.split(" ").reduce((made, name) => withValues(made, name, valuesIn(form, name)), fields));
});

/* A page that was opened without answers asks again with those of the device. */
onEach("form[data-resume]", async (form) => {
  await ready;
  if (dossier?.fields.length > 0) {
    window.htmx.trigger(form, "resume");
  }
});

const keptIn = (fields) => valuesOf(fields, "keep");

/* A button that keeps a profession without leaving the page; once kept it leads to the list. A full list is the service's to refuse. */
onEach("form[data-keep]", (form) => {
  const { value: id } = form.querySelector("button");
  const said = form.querySelector("[role=status]");
  const kept = () => (dossier ? keptIn(dossier.fields) : []);
  onDossier(() => form.classList.toggle("is-kept", kept().includes(id)));
  form.addEventListener("submit", async (event) => {
    if (!kept().includes(id) && kept().length < Number(form.dataset.keep)) {
      event.preventDefault();
      await change((fields) => (keptIn(fields).includes(id) ? fields : [...fields, ["keep", id]]));
      said.textContent = said.dataset.said;
    }
  });
});

onEach("[data-print]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
