/* A new passphrase is typed twice. */
import { Refused } from "./versions.js";

const SHORTEST = 12;

/* The passphrase that was typed into the two inputs of a form, which are then emptied. */
export const chosenIn = (form) => {
  const [first, second] = ["first", "second"].map((which) => document.getElementById(form + "-" + which));
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
