/* The database of this site on this device: dossiers, and settings such as how they are locked. It does not exist before something is
   kept: reading never makes it. */
const NAME = "koerswijzer";
const STORES = ["dossiers", "settings"];

let opened = null;

const close = () => {
  opened?.then((database) => database?.close());
  opened = null;
};

const connect = (create) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      if (create) {
        STORES.forEach((store) => request.result.createObjectStore(store, { keyPath: "id" }));
      } else {
        request.transaction.abort();
      }
    };
    request.onsuccess = () => {
      request.result.onversionchange = close;
      request.result.onclose = () => (opened = null);
      resolve(request.result);
    };
    request.onerror = () => (request.error.name === "AbortError" && !create ? resolve(null) : reject(request.error));
  });

const connection = async (create) => {
  opened ??= connect(create);
  const database = await opened.catch((error) => {
    opened = null;
    throw error;
  });
  if (database === null) {
    opened = null;
  }
  return database;
};

const ended = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const ask = async (store, question, otherwise) => {
  const database = await connection(false);
  if (!database) {
    return otherwise;
  }
  const transaction = database.transaction(store, "readonly");
  const request = question(transaction.objectStore(store));
  await ended(transaction);
  return request.result ?? otherwise;
};

/* All records of a store. */
export const all = (store) => ask(store, (records) => records.getAll(), []);

/* A record by its id, or null. */
export const get = (store, id) => ask(store, (records) => records.get(id), null);

/* Changes all that is given at once or nothing: records to put by store, ids to remove by store. */
export const write = async (puts, removals = {}) => {
  const database = await connection(true);
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  STORES.forEach((name) => {
    const store = transaction.objectStore(name);
    removals[name]?.forEach((id) => store.delete(id));
    puts[name]?.forEach((record) => store.put(record));
  });
  transaction.commit?.();
  await ended(transaction);
};

/* Deletes the database and looks whether it is gone. */
export const destroy = async () => {
  close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
  return (await connection(false)) === null;
};
