/* A dossier as it leaves the device: for the client, without anything of the coach, or for the coach, with all of it. */
import { areFields, isCoachs } from "./fields.js";

/* Why something is not taken over: other, newer, damaged, large or passphrase. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/* @param version client or coach */
export const versionOf = (dossier, version) =>
  version === "coach"
    ? { version, name: dossier.name, fields: dossier.fields }
    : { version: "client", name: "", fields: dossier.fields.filter(([name]) => !isCoachs(name)) };

/* What came from elsewhere, if it is a dossier. */
export const checked = ({ version, name, fields } = {}) => {
  const isName = typeof name === "string" && name.length <= 80;
  if (!isName || !["client", "coach"].includes(version) || !areFields(fields)) {
    throw new Refused("damaged");
  }
  return { version, name, fields };
};
