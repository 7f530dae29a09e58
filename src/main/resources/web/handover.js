/* A dossier in the fragment of an address, which no browser sends to a service: format, key, vector and sealed, compressed content. */
import { decode, encode } from "./base64.js";
import { keyOfBytes, randomBytes, seal, unseal } from "./seal.js";
import { checked, Refused, versionOf } from "./versions.js";

const FORMAT = "1";
const PURPOSE = "koerswijzer handover";
const MOST_BYTES = 1_000_000;

/* Programs for mail cut longer addresses. */
export const MOST_LETTERS = 8_000;

const through = async (bytes, stream) => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Refused("large");
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

/* The fragment that hands a dossier over. Refuses one that is too large. */
export const fragmentOf = async (dossier, version) => {
  const secret = randomBytes(32);
  const text = JSON.stringify(versionOf(dossier, version));
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const { iv, data } = await seal(await keyOfBytes(secret), packed, PURPOSE);
  const fragment = [FORMAT, encode(secret), encode(iv), encode(data)].join(".");
  if (fragment.length > MOST_LETTERS) {
    throw new Refused("large");
  }
  return fragment;
};

/* The dossier in a fragment. Refuses what it cannot read, with the reason. */
export const read = async (fragment) => {
  const [format, secret, iv, data, ...more] = fragment.split(".");
  if (fragment.length > MOST_LETTERS || more.length > 0) {
    throw new Refused("damaged");
  }
  if (format !== FORMAT) {
    throw new Refused("newer");
  }
  try {
    const packed = await unseal(await keyOfBytes(decode(secret)), { iv: decode(iv), data: decode(data) }, PURPOSE);
    const text = await through(packed, new DecompressionStream("deflate-raw"));
    return checked(JSON.parse(new TextDecoder().decode(text)));
  } catch {
    throw new Refused("damaged");
  }
};
