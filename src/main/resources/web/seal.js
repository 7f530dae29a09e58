/* Sealing: AES-GCM with 256 bits, by a random key or by one made of a passphrase (PBKDF2 with SHA-256). Every seal has an initialization
   vector of its own, and holds for one purpose: what was sealed as one thing cannot be put in the place of another. */
export const ITERATIONS = 600_000;

/* Browsers seal only on pages that came over https or from the device itself. */
export const isPossible = Boolean(globalThis.crypto?.subtle);

const CIPHER = "AES-GCM";
const bytesOf = (text) => new TextEncoder().encode(text);

export const randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/* A key made of a passphrase; nobody can read it out of the browser. */
export const keyOf = async (passphrase, salt, iterations) => {
  const secret = bytesOf(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(algorithm, material, { name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
};

/* A key of 32 random bytes. */
export const keyOfBytes = (bytes) => crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);

export const seal = async (key, bytes, purpose) => {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData: bytesOf(purpose) }, key, bytes);
  return { iv, data: new Uint8Array(data) };
};

/* Fails when the key, the purpose or a single bit is another. */
export const unseal = async (key, { iv, data }, purpose) =>
  new Uint8Array(await crypto.subtle.decrypt({ name: CIPHER, iv, additionalData: bytesOf(purpose) }, key, data));

export const sealValue = (key, value, purpose) => seal(key, bytesOf(JSON.stringify(value)), purpose);

export const unsealValue = async (key, sealed, purpose) =>
  JSON.parse(new TextDecoder().decode(await unseal(key, sealed, purpose)));
