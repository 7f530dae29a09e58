/* Says at the foot of every page whether something is kept on this device. */
import { onPageDossier } from "./page-dossier.js";
import { close, lock } from "./vault.js";

const bar = document.getElementById("dossier-bar");
const shut = bar.querySelector("button");

let before = "none";

/* A page that may show what somebody told gives way when the lock is closed; those that manage dossiers show the lock themselves. */
const giveWay = (state) => {
  if (state === "locked" && ["open", "foreign"].includes(before) && !document.getElementById("said")) {
    location.replace(bar.querySelector("a").href);
  }
  before = state;
};

onPageDossier(async (dossier, state) => {
  bar.querySelectorAll("[data-state]").forEach((part) => (part.hidden = part.dataset.state !== state));
  bar.querySelector("[data-name]").textContent = dossier?.name ? bar.dataset.name.replace("#", dossier.name) : "";
  bar.hidden = state === "none";
  giveWay(state);
  shut.hidden = state === "locked" || state === "none" || !(await lock());
});

shut.addEventListener("click", close);
