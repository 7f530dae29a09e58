/* The open dossier as this page may use it. A page with a profile belongs to the dossier with which it was first shown: who goes back to it
   after opening another dossier finds it tied to none, so that two dossiers never mix. */
import { onDossier } from "./dossier.js";

const belongs = (dossier) => {
  const first = history.state?.dossier;
  if (!first && document.querySelector("form[data-profile]")) {
    history.replaceState({ ...history.state, dossier: dossier.id }, "");
  }
  return !first || first === dossier.id;
};

/* Calls a function as onDossier does; the state is foreign on a page of another dossier. */
export const onPageDossier = (use) =>
  onDossier((dossier, state) => (dossier && !belongs(dossier) ? use(null, "foreign") : use(dossier, state)));
