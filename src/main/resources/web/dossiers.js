/* All dossiers on this device: for the pages that manage them. */
import * as database from "./database.js";
import { change, dossierOf, inTurn, newId, openDossier, recordOf, refresh } from "./dossier.js";
import { isCoachs } from "./fields.js";
import * as vault from "./vault.js";

export const MOST_LETTERS = 80;

/* All dossiers, by name; none while they are locked. */
export const list = async () => {
  const key = await vault.key();
  if (!key && (await vault.lock())) {
    return [];
  }
  const records = await database.all("dossiers");
  const dossiers = await Promise.all(records.map((record) => dossierOf(record, key)));
  return dossiers.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
};

const put = (dossier) =>
  inTurn(async () => {
    const key = await vault.key();
    const record = await recordOf({ ...dossier, name: dossier.name.trim().slice(0, MOST_LETTERS) }, key);
    await database.write({ dossiers: [record] });
  });

/* Begins a dossier and opens it. */
export const begin = async (name, fields = []) => {
  const id = newId();
  await put({ id, name, fields, changed: new Date().toISOString() });
  await openDossier(id);
};

export const rename = async (dossier, name) => {
  await put({ ...dossier, name });
  await refresh();
};

export const remove = async (id) => {
  await inTurn(() => database.write({}, { dossiers: [id] }));
  await refresh();
};

/* Puts a passphrase on all dossiers, or another one in place of the old. All at once or not at all. */
export const protect = (passphrase) =>
  inTurn(async () => {
    const dossiers = await list();
    const made = await vault.newLock(passphrase);
    const records = await Promise.all(dossiers.map((dossier) => recordOf(dossier, made.key)));
    await database.write({ dossiers: records, settings: [made.record] });
    await made.use();
    if (dossiers.length === 1) {
      await openDossier(dossiers[0].id);
    }
    await refresh();
  });

const coachsOf = (fields) => fields.filter(([name]) => isCoachs(name));
const othersOf = (fields) => fields.filter(([name]) => !isCoachs(name));

/* Takes over what came from another device: as a new dossier, for which there has to be a lock, or in place of what the open one holds. Notes
   of the coach stay where the other has none. Says whether it is kept. */
export const take = async (incoming, asNew) => {
  if (asNew && (await vault.lock())) {
    await begin(incoming.name, incoming.fields);
    return true;
  }
  const notes = coachsOf(incoming.fields);
  return change((fields) => [...othersOf(incoming.fields), ...(notes.length > 0 ? notes : coachsOf(fields))]);
};
