/* The page that a hand-over link opens. What the link holds is taken out of the address first. */
import { showContents } from "./contents.js";
import { take } from "./dossiers.js";
import { read } from "./handover.js";
import { onSubmit, say } from "./said.js";
import { isPossible } from "./seal.js";
import { Refused } from "./versions.js";
import "./states.js";
import "./unlock.js";

const fragment = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

const find = (id) => document.getElementById(id);

let incoming = null;

const offer = async () => {
  if (!fragment) {
    throw new Refused("empty");
  }
  if (!isPossible) {
    throw new Refused("impossible");
  }
  incoming = await read(fragment);
  showContents(find("contents"), incoming.fields);
  find("coach-version").hidden = incoming.version !== "coach";
  find("offer").hidden = false;
};

onSubmit("take", async ({ name, place }) => {
  if (!(await take({ ...incoming, name: name.value || incoming.name }, place.value === "new"))) {
    throw new Refused("failed");
  }
  find("offer").hidden = true;
  say("taken");
});

offer().catch((error) => say(error.reason ?? "failed"));
