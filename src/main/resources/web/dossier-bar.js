/* Says at the foot of every page that something is kept on this device, as soon as it is. */
import { onDossier } from "./dossier.js";

const bar = document.getElementById("dossier-bar");

onDossier((dossier) => {
  bar.hidden = !dossier;
  bar.querySelector("[data-name]").textContent = dossier?.name ? bar.dataset.name.replace("#", dossier.name) : "";
});
