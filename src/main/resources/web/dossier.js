/* The dossier that is open on this device. Other modules see it by onDossier and change it by change. */
import * as database from "./database.js";
import { areFields } from "./fields.js";
import { randomBytes, sealValue, unsealValue } from "./seal.js";
import * as vault from "./vault.js";

const OPEN = "koerswijzer.open";
const channel = new BroadcastChannel("koerswijzer.dossiers");
const listeners = new Set();

let open = null;
let state = "none";

const tell = () => listeners.forEach((use) => use(open, state));

const become = (dossier, changed) => {
  open = dossier;
  state = changed;
  tell();
};

export const newId = () => [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/* A dossier as the database holds it: sealed when there is a key. */
export const recordOf = async (dossier, key) =>
  key ? { id: dossier.id, ...(await sealValue(key, dossier, dossier.id)) } : dossier;

/* The dossier of a record. */
export const dossierOf = (record, key) => (key ? unsealValue(key, record, record.id) : record);

const chosen = async (records) => {
  const id = sessionStorage.getItem(OPEN) ?? (await database.get("settings", "open"))?.dossier;
  return records.find((record) => record.id === id);
};

const load = async () => {
  const locked = (await vault.lock()) !== null;
  const key = await vault.key();
  if (locked && !key) {
    become(null, "locked");
    return;
  }
  const records = await database.all("dossiers");
  const record = locked ? await chosen(records) : records[0];
  if (record) {
    sessionStorage.setItem(OPEN, record.id);
  }
  become(record ? await dossierOf(record, key) : null, record ? "open" : locked ? "closed" : "none");
};

/* Resolves when it is known whether a dossier is open. Where the browser lets nothing be kept, none is. */
export const ready = load().catch(() => become(null, "none"));

/* Calls a function now and whenever the open dossier changes, with the dossier and the state.
   A dossier has an id, a name (empty when it needs none) and fields, a list of pairs; null when none is open.
   The state is none (nothing is kept), open, closed (unlocked, no dossier chosen) or locked. */
export const onDossier = (use) => {
  listeners.add(use);
  ready.then(() => use(open, state));
};

/* One after the other, also over several tabs. */
export const inTurn = (work) => (navigator.locks ? navigator.locks.request("koerswijzer.dossiers", work) : work());

/* Looks again at what is kept, here and in other tabs. */
export const refresh = async () => {
  channel.postMessage("changed");
  await load();
};

/* Makes a dossier the open one of this tab. */
export const openDossier = async (id) => {
  sessionStorage.setItem(OPEN, id);
  await database.write({ settings: [{ id: "open", dossier: id }] });
  await refresh();
};

const before = async (key) => {
  if (!open) {
    return { id: newId(), name: "", fields: [] };
  }
  const record = await database.get("dossiers", open.id);
  return record ? dossierOf(record, key) : null;
};

/* Changes the fields of the open dossier; begins a dossier when nothing was kept before. Says whether it is kept.
   @param update makes the new fields of the old ones */
export const change = (update) =>
  inTurn(async () => {
    await ready;
    const key = await vault.key();
    const locked = (await vault.lock()) !== null;
    const old = locked && !(key && open) ? null : await before(key);
    const fields = old && update(old.fields);
    if (!fields || !areFields(fields) || (!open && fields.length === 0)) {
      return false;
    }
    const dossier = { ...old, fields, changed: new Date().toISOString() };
    await database.write({ dossiers: [await recordOf(dossier, key)] });
    become(dossier, "open");
    channel.postMessage("changed");
    return true;
  });

/* Deletes all that this site kept on this device. Says whether it is gone. */
export const forget = () =>
  inTurn(async () => {
    const gone = await database.destroy();
    sessionStorage.removeItem(OPEN);
    vault.close();
    await vault.dismissKeeper();
    await refresh();
    return gone;
  });

channel.addEventListener("message", load);
vault.onClose(() => state !== "none" && load());
addEventListener("pageshow", (event) => event.persisted && load());
