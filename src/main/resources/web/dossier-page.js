/* The page about what is kept on this device. */
import { showContents } from "./contents.js";
import { forget, onDossier, openDossier } from "./dossier.js";
import { begin, list, protect, remove, rename } from "./dossiers.js";
import { chosenIn } from "./passphrase.js";
import { hush, onSubmit, say } from "./said.js";
import { isPossible } from "./seal.js";
import * as vault from "./vault.js";
import "./dossier-exchange.js";
import "./states.js";
import "./unlock.js";

const find = (id) => document.getElementById(id);

const lineOf = (dossier, open) => {
  const line = find("dossier-line").content.cloneNode(true).firstElementChild;
  line.querySelector("strong").textContent = dossier.name || line.dataset.nameless;
  line.querySelector("[data-open]").hidden = !open;
  line.querySelectorAll("button").forEach((button) => (button.dataset.id = dossier.id));
  line.querySelector("button[data-do=open]").hidden = open;
  line.querySelector("input").value = dossier.name;
  return line;
};

let turn = 0;

const showList = async (open) => {
  const mine = ++turn;
  const dossiers = (await vault.lock()) ? await list() : [];
  if (mine === turn) {
    find("dossiers").replaceChildren(...dossiers.map((dossier) => lineOf(dossier, dossier.id === open?.id)));
  }
};

onDossier((dossier) => {
  showContents(find("contents"), dossier?.fields ?? []);
  showList(dossier);
});

const deeds = {
  open: (dossier) => openDossier(dossier.id),
  rename: (dossier, line) => rename(dossier, line.querySelector("input").value),
  remove: (dossier) => remove(dossier.id).then(() => say("removed")),
};

find("dossiers").addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-do]");
  if (button) {
    hush();
    const dossier = (await list()).find(({ id }) => id === button.dataset.id);
    await deeds[button.dataset.do](dossier, button.closest("li"));
  }
});

onSubmit("begin", async ({ name }) => {
  hush();
  await begin(name.value);
  name.value = "";
  say("begun");
});

["protect", "change"].forEach((id) =>
  onSubmit(id, async () => {
    await protect(chosenIn(id));
    say("protected");
  }),
);

find("shut").addEventListener("click", () => {
  vault.close();
  say("shut");
});

find("forget").addEventListener("click", async () => {
  say((await forget().catch(() => false)) ? "gone" : "kept");
});

find("impossible").hidden = isPossible;
