/* A new passphrase is typed twice. */
import { Refused } from "./versions.js";

const SHORTEST = 12;

/* The passphrase of two inputs, which are then emptied. */
export const chosenIn = (first, second) => {
  const [passphrase, again] = [first.value, second.value];
  if ([...passphrase].length < SHORTEST) {
    throw new Refused("short");
  }
  if (passphrase !== again) {
    throw new Refused("differ");
  }
  first.value = "";
  second.value = "";
  return passphrase;
};
