/* The open dossier as this page may use it. A page with a profile belongs to the dossier with which it was first shown: who goes back to it
   after opening another dossier finds it tied to none, so that two dossiers never mix. */
import { change, onDossier, ready } from "./dossier.js";

let foreign = false;

const belongs = (dossier) => {
  const first = history.state?.dossier;
  if (!first && document.querySelector("form[data-profile]")) {
    history.replaceState({ ...history.state, dossier: dossier.id }, "");
  }
  return !first || first === dossier.id;
};

onDossier((dossier) => (foreign = dossier !== null && !belongs(dossier)));

/* Calls a function as onDossier does; the state is foreign on a page of another dossier. */
export const onPageDossier = (use) => onDossier((dossier, state) => (foreign ? use(null, "foreign") : use(dossier, state)));

/* Changes the open dossier as change does, unless the page belongs to another. */
export const changeHere = async (update) => {
  await ready;
  return !foreign && change(update);
};
