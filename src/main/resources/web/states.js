/* Parts of a page that fit the state of the dossiers: data-when names the states in which they show (see dossier.js), data-lock whether there
   has to be a lock (on) or none (off), data-seals that the browser has to be able to seal. */
import { onDossier } from "./dossier.js";
import { isPossible } from "./seal.js";
import { lock } from "./vault.js";

const show = (state, locked) =>
  document.querySelectorAll("[data-when]").forEach((part) => {
    const { when, lock: wanted = locked } = part.dataset;
    part.hidden = !when.split(" ").includes(state) || wanted !== locked || ("seals" in part.dataset && !isPossible);
  });

onDossier(async (dossier, state) => show(state, (await lock()) ? "on" : "off"));
