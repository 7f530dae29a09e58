/* The lock on the dossiers: one passphrase for all. Its key is held in memory, by pages and for moments by the keeper (see keeper.js), and
   stands nowhere else. */
import { get } from "./database.js";
import { isPossible, ITERATIONS, keyOf, randomBytes, sealValue, unsealValue } from "./seal.js";

const IDLE = 15 * 60_000;
const LOOK = 1_000;
const ASKED = 5;
const PAUSE = 200;
const PATIENCE = 3_000;
const PURPOSE = "koerswijzer lock";

const channel = new BroadcastChannel("koerswijzer.key");
const watchers = new Set();

let held = null;
let keeper = null;
let touched = Date.now();

/* The lock as it stands in the database, or null when there is none. */
export const lock = () => get("settings", "lock");

/* Calls a function when the lock was closed here or in another tab. */
export const onClose = (use) => watchers.add(use);

const pause = (time) => new Promise((done) => setTimeout(done, time));

const isAwake = (worker) =>
  new Promise((resolve) => {
    const look = () => worker.state === "activated" && resolve();
    worker.addEventListener("statechange", look);
    look();
  });

const callKeeper = async () => {
  const registration = await navigator.serviceWorker?.register("/web/keeper.js").catch(() => null);
  keeper = registration && (registration.active ?? registration.waiting ?? registration.installing);
  if (keeper) {
    await Promise.race([isAwake(keeper), pause(PATIENCE)]);
  }
};

const hold = (key, made) => {
  held = { key, made };
  touched = Date.now();
  return callKeeper();
};

/* The key that other pages of this site hand over, or null when none does. */
const handedOver = async (made) => {
  let given = null;
  let take = null;
  const answered = new Promise((resolve) => (take = resolve));
  const answer = ({ data }) => {
    if (data.key?.made === made) {
      given = data.key;
      take();
    }
  };
  channel.addEventListener("message", answer);
  for (let turn = 0; turn < ASKED && !given; turn++) {
    channel.postMessage({ ask: true });
    await Promise.race([pause(PAUSE), answered]);
  }
  channel.removeEventListener("message", answer);
  return given;
};

/* The key to the dossiers as they are locked now, or null when they are shut. */
export const key = async () => {
  const known = await lock();
  if (!known || !isPossible) {
    return null;
  }
  if (held?.made !== known.made) {
    held = null;
    const given = await handedOver(known.made);
    if (given) {
      hold(given.key, given.made);
    }
  }
  return held?.key ?? null;
};

/* Opens the lock. Says whether the passphrase was right. */
export const unlock = async (passphrase) => {
  const { salt, iterations, check, made } = await lock();
  const tried = await keyOf(passphrase, salt, iterations);
  try {
    await unsealValue(tried, check, PURPOSE);
  } catch {
    return false;
  }
  await hold(tried, made);
  return true;
};

/* A lock with a passphrase: its key, and the record by which the passphrase is known again. It counts when use was called. */
export const newLock = async (passphrase) => {
  const salt = randomBytes(16);
  const made = [...randomBytes(8)].join("-");
  const fresh = await keyOf(passphrase, salt, ITERATIONS);
  const check = await sealValue(fresh, true, PURPOSE);
  return { key: fresh, record: { id: "lock", made, salt, iterations: ITERATIONS, check }, use: () => hold(fresh, made) };
};

const drop = () => {
  held = null;
  watchers.forEach((use) => use());
};

/* Takes the keeper away. */
export const dismissKeeper = async () => {
  const registration = await navigator.serviceWorker?.getRegistration("/web/keeper.js");
  await registration?.unregister();
};

/* Closes the lock in every tab. */
export const close = () => {
  channel.postMessage({ lock: true });
  drop();
};

channel.addEventListener("message", ({ data }) => {
  if (data.lock) {
    drop();
  } else if (data.active) {
    touched = Date.now();
  } else if (data.ask && held) {
    channel.postMessage({ key: held });
  }
});

const touch = () => {
  if (held && Date.now() - touched > LOOK) {
    channel.postMessage({ active: true });
  }
  touched = Date.now();
};
["pointerdown", "keydown"].forEach((kind) => document.addEventListener(kind, touch, { passive: true }));
setInterval(() => {
  if (held && Date.now() - touched > IDLE) {
    close();
  }
}, LOOK);

/* The page that comes after this one asks the keeper. */
addEventListener("pagehide", () => {
  if (held) {
    keeper?.postMessage(held);
    held = null;
  }
});
