/* Going through a profile together: one part at a time, and what stands on this device only. */
import { isCoachs, isLocal } from "./fields.js";
import { onPageDossier } from "./page-dossier.js";
import "./states.js";

const parts = [...document.querySelectorAll(".together > section")];
const links = [...document.querySelectorAll(".parts a")];
const pager = document.querySelector("[data-pager]");

/* Own words that stay on the device. */
const showOwn = (list, fields) => {
  const own = fields.filter(([name, value]) => isLocal(name) && !isCoachs(name) && !/^[0-9]*$/.test(value));
  list.replaceChildren(...own.map(([, value]) => Object.assign(document.createElement("li"), { textContent: value })));
  list.hidden = own.length === 0;
};

let at = 0;

const show = (index) => {
  at = Math.min(Math.max(index, 0), parts.length - 1);
  parts.forEach((part, other) => (part.hidden = other !== at));
  links.forEach((link, other) => (other === at ? link.setAttribute("aria-current", "step") : link.removeAttribute("aria-current")));
  const [place, back, on] = [pager.querySelector("[data-place]"), ...pager.querySelectorAll("button")];
  place.textContent = place.dataset.place.replace("#", at + 1);
  back.disabled = at === 0;
  on.disabled = at === parts.length - 1;
};

const go = (index) => {
  show(index);
  parts[at].focus({ preventScroll: true });
  parts[at].scrollIntoView({ block: "start" });
};

if (pager) {
  pager.hidden = false;
  show(0);
  links.forEach((link, index) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(index);
    }),
  );
  pager.addEventListener("click", ({ target }) => target.dataset.step && go(at + Number(target.dataset.step)));
  onPageDossier((dossier) => showOwn(document.querySelector("[data-own]"), dossier?.fields ?? []));
}
