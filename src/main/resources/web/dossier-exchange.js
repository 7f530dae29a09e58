/* A dossier goes to another device: as a sealed file or as a link. */
import { onDossier } from "./dossier.js";
import * as file from "./dossier-file.js";
import { take } from "./dossiers.js";
import { fragmentOf } from "./handover.js";
import { chosenIn } from "./passphrase.js";
import { onSubmit, say } from "./said.js";
import { Refused } from "./versions.js";

const link = document.getElementById("link");

let open = null;
onDossier((dossier) => {
  open = dossier;
  link.value = "";
  link.closest("div").hidden = true;
});

const versionIn = (inputs) => inputs.version.value;

const save = (text, name) => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

onSubmit("export", async (inputs) => {
  const text = await file.write(open, versionIn(inputs), chosenIn("export"));
  save(text, "koerswijzer-dossier-" + versionIn(inputs) + ".json");
  say("exported");
});

onSubmit("import", async ({ file: chosen, "import-passphrase": passphrase, place }) => {
  const [given] = chosen.files;
  if (!given) {
    throw new Refused("nofile");
  }
  if (given.size > file.MOST_BYTES) {
    throw new Refused("large");
  }
  const incoming = await file.read(await given.text(), passphrase.value);
  passphrase.value = "";
  if (!(await take(incoming, place.value === "new"))) {
    throw new Refused("failed");
  }
  say("imported");
});

onSubmit("handover", async (inputs) => {
  link.value = location.origin + link.dataset.path + "#" + (await fragmentOf(open, versionIn(inputs)));
  link.closest("div").hidden = false;
  link.focus();
  link.select();
});

document.getElementById("copy").addEventListener("click", () =>
  navigator.clipboard.writeText(link.value).then(
    () => say("copied"),
    () => link.select(),
  ),
);
