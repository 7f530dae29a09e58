/* A dossier as one sealed file with a passphrase of its own. The file says how its key is made, within limits. */
import { decode, encode } from "./base64.js";
import { ITERATIONS, keyOf, randomBytes, sealValue, unsealValue } from "./seal.js";
import { checked, Refused, versionOf } from "./versions.js";

const FORMAT = "koerswijzer-dossier";
const VERSION = 1;
const LEAST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 5_000_000;
const KEY = FORMAT + " key";

export const MOST_BYTES = 2_000_000;

const lettersOf = ({ iv, data }) => ({ iv: encode(iv), data: encode(data) });
const bytesOf = ({ iv, data }) => ({ iv: decode(iv), data: decode(data) });

/* The text of the file. */
export const write = async (dossier, version, passphrase) => {
  const salt = randomBytes(16);
  const key = await keyOf(passphrase, salt, ITERATIONS);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    kdf: { name: "PBKDF2", hash: "SHA-256", iterations: ITERATIONS, salt: encode(salt) },
    check: lettersOf(await sealValue(key, true, KEY)),
    dossier: lettersOf(await sealValue(key, versionOf(dossier, version), FORMAT)),
  });
};

const parsed = (text) => {
  let file = null;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Refused("other");
  }
  if (file?.format !== FORMAT || !Number.isInteger(file.version)) {
    throw new Refused("other");
  }
  if (file.version !== VERSION) {
    throw new Refused("newer");
  }
  return file;
};

const opened = ({ kdf, check, dossier }) => {
  try {
    const salt = decode(kdf.salt);
    const fits = kdf.iterations >= LEAST_ITERATIONS && kdf.iterations <= MOST_ITERATIONS && Number.isInteger(kdf.iterations);
    if (kdf.name !== "PBKDF2" || kdf.hash !== "SHA-256" || !fits || salt.length < 16 || salt.length > 64) {
      throw new Refused("damaged");
    }
    return { salt, iterations: kdf.iterations, check: bytesOf(check), dossier: bytesOf(dossier) };
  } catch {
    throw new Refused("damaged");
  }
};

const otherwise = (reason) => () => {
  throw new Refused(reason);
};

/* The dossier in a file: its version, name and fields. Refuses what it cannot read, with the reason. */
export const read = async (text, passphrase) => {
  if (text.length > MOST_BYTES) {
    throw new Refused("large");
  }
  const { salt, iterations, check, dossier } = opened(parsed(text));
  const key = await keyOf(passphrase, salt, iterations);
  await unsealValue(key, check, KEY).catch(otherwise("passphrase"));
  return checked(await unsealValue(key, dossier, FORMAT).catch(otherwise("damaged")));
};
