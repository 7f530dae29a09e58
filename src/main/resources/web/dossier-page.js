/* The page about what is kept on this device. */
import { forget, onDossier } from "./dossier.js";

const find = (selector) => document.querySelector(selector);

const count = (row, fields) => {
  const names = row.dataset.names.split(" ");
  const number = fields.filter(([name]) => names.some((known) => name === known || name.startsWith(known + "."))).length;
  row.hidden = number === 0;
  row.querySelector("dd").textContent = number === 1 ? row.dataset.one : row.dataset.many.replace("#", number);
};

onDossier((dossier) => {
  find("#nothing").hidden = Boolean(dossier);
  find("#something").hidden = !dossier;
  document.querySelectorAll("#contents [data-names]").forEach((row) => count(row, dossier?.fields ?? []));
});

find("#forget").addEventListener("click", async () => {
  const said = find("#forgotten");
  const gone = await forget().catch(() => false);
  said.textContent = gone ? said.dataset.gone : said.dataset.failed;
  said.hidden = false;
  said.focus();
});
