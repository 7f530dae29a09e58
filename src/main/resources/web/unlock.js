/* The form that opens the lock. */
import { openDossier, refresh } from "./dossier.js";
import { list } from "./dossiers.js";
import { onSubmit, say } from "./said.js";
import { unlock } from "./vault.js";
import { Refused } from "./versions.js";

onSubmit("unlock", async ({ "unlock-passphrase": passphrase }) => {
  const right = await unlock(passphrase.value);
  passphrase.value = "";
  if (!right) {
    throw new Refused("passphrase");
  }
  const dossiers = await list();
  await (dossiers.length === 1 ? openDossier(dossiers[0].id) : refresh());
  say("unlocked");
});
