/* The dossier that is open on this device. Other modules see it by onDossier and change it by change; nobody else writes it. */
import * as database from "./database.js";
import { areFields } from "./fields.js";

const OPEN = "koerswijzer.open";
const channel = new BroadcastChannel("koerswijzer.dossiers");
const listeners = new Set();

let open = null;

const tell = () => listeners.forEach((use) => use(open));

const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const load = async () => {
  const [first] = await database.all("dossiers");
  open = first ?? null;
  tell();
};

/* Resolves when it is known whether a dossier is open. */
export const ready = load();

/* Calls a function with the open dossier, or null when none is open: now, and whenever that changes.
   A dossier has an id, a name (empty when it needs none) and fields, a list of pairs. */
export const onDossier = (use) => {
  listeners.add(use);
  ready.then(() => use(open));
};

/* One after the other, also over several tabs. */
const inTurn = (work) => (navigator.locks ? navigator.locks.request("koerswijzer.dossiers", work) : work());

/* Changes the fields of the open dossier; begins a dossier when nothing was kept before.
   @param update makes the new fields of the old ones */
export const change = (update) =>
  inTurn(async () => {
    await ready;
    const before = (open && (await database.get("dossiers", open.id))) ?? { id: newId(), name: "", fields: [] };
    const after = { ...before, fields: update(before.fields) };
    if (!areFields(after.fields) || (!open && after.fields.length === 0)) {
      return;
    }
    await database.write({ dossiers: [after] });
    sessionStorage.setItem(OPEN, after.id);
    open = after;
    tell();
    channel.postMessage("changed");
  });

/* Deletes all that this site kept on this device. Says whether it is gone. */
export const forget = () =>
  inTurn(async () => {
    const gone = await database.destroy();
    sessionStorage.removeItem(OPEN);
    open = null;
    tell();
    channel.postMessage("changed");
    return gone;
  });

channel.addEventListener("message", load);
