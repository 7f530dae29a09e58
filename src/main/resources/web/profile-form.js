/* Forms with data-profile are tied to the open dossier: filled from it where the service left them empty, kept in it at every change, and sent
   with all that it holds. What the service repeats in hidden inputs is for devices that keep nothing: an open dossier takes its place.
   Fields that stay on the device have data-local in place of a name, so that no form sends them. */
import { ready } from "./dossier.js";
import { isKept, isLocal, isSingle, subjectOf, valuesOf } from "./fields.js";
import { changeHere, onPageDossier } from "./page-dossier.js";
import { onEach } from "./parts.js";

const PAUSE = 400;

let dossier = null;
let filling = false;
onPageDossier((open) => (dossier = open));

/* The field that an input belongs to: radio buttons of one item have a name of their own, answer-r01 belongs to answer. */
const nameOf = (control) => control.dataset.local ?? control.name?.split("-")[0] ?? "";
const isTick = (control) => control.type === "checkbox" || control.type === "radio";
const partsOf = (form) => [...form.elements].filter((control) => isKept(nameOf(control)) && !control.disabled);
const controlsOf = (form) => partsOf(form).filter((control) => control.type !== "hidden");

const valuesIn = (control) => {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].map((option) => option.value);
  }
  return isTick(control) && !control.checked ? [] : [control.value.trim()];
};

const fieldsOf = (controls) =>
  controls.flatMap((control) =>
    valuesIn(control)
      .filter((value) => value !== "")
      .map((value) => [nameOf(control), value]),
  );

/* The values that a control can give to its name; null for any. */
const choicesOf = (control) => {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].map((option) => option.value);
  }
  return isTick(control) ? [control.value] : null;
};

/* Says of a field whether a form shows it or another rating of the same, so that what the form says of it counts. */
const shownBy = (controls) => {
  const shown = new Map();
  controls.forEach((control) => {
    const name = nameOf(control);
    const choices = isSingle(name) ? null : choicesOf(control);
    const known = shown.has(name) ? shown.get(name) : [];
    shown.set(name, choices && known && [...known, ...choices.map((choice) => subjectOf(name, choice))]);
  });
  return ([name, value]) => shown.has(name) && (shown.get(name)?.includes(subjectOf(name, value)) ?? true);
};

const keep = (form) => {
  const controls = controlsOf(form);
  const isShown = shownBy(controls);
  const given = fieldsOf(controls);
  return changeHere((fields) => [...fields.filter((field) => !isShown(field)), ...given]);
};

const isGiven = (control) => {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.defaultSelected && option.value !== "");
  }
  return isTick(control) ? control.defaultChecked : control.defaultValue !== "";
};

const set = (control, values) => {
  if (isTick(control)) {
    control.checked = values.includes(control.value);
  } else if (control instanceof HTMLSelectElement) {
    [...control.options].filter((option) => values.includes(option.value)).forEach((option) => (option.selected = true));
  } else {
    control.value = values[0];
  }
  control.dispatchEvent(new Event("change", { bubbles: true }));
};

const fill = (form) => {
  const controls = controlsOf(form);
  const given = new Set(controls.filter(isGiven).map(nameOf));
  filling = true;
  controls
    .filter((control) => !given.has(nameOf(control)))
    .forEach((control) => {
      const values = valuesOf(dossier.fields, nameOf(control));
      if (values.length > 0) {
        set(control, values);
      }
    });
  filling = false;
};

const follow = (form) => {
  let waiting = 0;
  const later = (event, pause) => {
    if (!filling && isKept(nameOf(event.target))) {
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(form), pause);
    }
  };
  form.addEventListener("input", (event) => later(event, PAUSE));
  form.addEventListener("change", (event) => later(event, 0));
};

onEach("form[data-profile]", async (form) => {
  follow(form);
  await ready;
  if (dossier) {
    fill(form);
  }
});

/* Takes away what hidden inputs repeat. */
const dropRepeated = (form, formData) =>
  partsOf(form)
    .filter((control) => control.type === "hidden")
    .forEach(({ name }) => {
      formData.delete(name);
      controlsOf(form)
        .filter((control) => control.name === name)
        .flatMap(valuesIn)
        .forEach((value) => formData.append(name, value));
    });

/* What is sent: never what stays on the device, and with a profile all of it. Only bodies of requests carry it, never an address. */
document.addEventListener("formdata", ({ target: form, formData }) => {
  [...formData.keys()].filter(isLocal).forEach((name) => formData.delete(name));
  if (dossier && "profile" in form.dataset && form.method === "post") {
    const isShown = shownBy(controlsOf(form));
    dropRepeated(form, formData);
    dossier.fields
      .filter((field) => !isLocal(field[0]) && !isShown(field))
      .forEach(([name, value]) => formData.append(name, value));
  }
});
