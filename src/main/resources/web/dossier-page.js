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

const newLine = (id) => {
  const line = find("dossier-line").content.cloneNode(true).firstElementChild;
  line.dataset.id = id;
  return line;
};

const fill = (line, dossier, open) => {
  line.querySelector("strong").textContent = dossier.name || line.dataset.nameless;
  line.querySelector("[data-open]").hidden = !open;
  line.querySelector("button[data-do=open]").hidden = open;
  line.querySelector("input").defaultValue = dossier.name;
  return line;
};

let turn = 0;

/* Lines that stay are the same elements, so that focus, unfolded parts and what is being typed stay too. */
const showList = async (open) => {
  const mine = ++turn;
  const dossiers = (await vault.lock()) ? await list() : [];
  if (mine !== turn) return;
  const shown = [...find("dossiers").children];
  const lines = dossiers.map((dossier) =>
    fill(shown.find((line) => line.dataset.id === dossier.id) ?? newLine(dossier.id), dossier, dossier.id === open?.id),
  );
  if (lines.length !== shown.length || lines.some((line, at) => line !== shown[at])) {
    find("dossiers").replaceChildren(...lines);
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
    const line = button.closest("li");
    const dossier = (await list()).find(({ id }) => id === line.dataset.id);
    await deeds[button.dataset.do](dossier, line);
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
