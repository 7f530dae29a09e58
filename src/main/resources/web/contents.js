/* What a dossier holds, in words and numbers. */

/* Fills a list of kinds (see DossierPage.Kind) by the fields of a dossier; what it does not hold is hidden. */
export const showContents = (list, fields) =>
  list.querySelectorAll("[data-names]").forEach((row) => {
    const names = row.dataset.names.split(" ");
    const number = fields.filter(([name]) => names.some((known) => name === known || name.startsWith(known + "."))).length;
    row.hidden = number === 0;
    row.querySelector("dd").textContent = number === 1 ? row.dataset.one : row.dataset.many.replace("#", number);
  });
