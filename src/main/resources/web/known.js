/* Asks the service to say in words what the dossier of this device holds of the pages about oneself. */
import { onDossier } from "./dossier.js";
import { onEach } from "./parts.js";

const TOLD = ["answer", "rank", "skill"];

onEach("#known", (part) => {
  let asked = part.childElementCount > 0;
  onDossier((open) => {
    if (!asked && part.isConnected && open?.fields.some(([name]) => TOLD.includes(name))) {
      asked = true;
      window.htmx.trigger(part, "known");
    }
  });
});
