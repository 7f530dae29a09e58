/* What a profile is on this device: a list of fields, each a name and a value, as a form sends them. */
const ONCE = [
  "question", "goal", "occupation", "text", "level", "place", "distance", "hoursMin", "hoursMax", "pay", "months",
];
const OFTEN = [
  "activity", "value", "answer", "rank", "skill", "demand", "never", "keep",
  "criterion", "mark", "pro", "con", "target", "step",
];
const RATED = ["answer", "rank", "skill"];
const KNOWN = new Set([...ONCE, ...OFTEN]);
const LOCAL = /^local\.[a-zA-Z0-9.-]{1,60}$/;

const MOST_FIELDS = 2000;
const MOST_CHARACTERS = 10_000;
const MOST_IN_ALL = 200_000;

/* A field that never leaves the device. */
export const isLocal = (name) => name.startsWith("local.");

/* A note of the coach, which is not in the client's version. */
export const isCoachs = (name) => name.startsWith("local.coach.");

/* A field that stands in a profile once. */
export const isSingle = (name) => ONCE.includes(name) || isLocal(name);

/* A field of a profile. */
export const isKept = (name) => KNOWN.has(name) || LOCAL.test(name);

/* What a value is about: of one that ends in a rating, such as r01:4, what is rated. */
export const subjectOf = (name, value) => (RATED.includes(name) ? value.replace(/:[0-9]$/, "") : value);

/* The values of a name. */
export const valuesOf = (fields, name) => fields.filter(([known]) => known === name).map(([, value]) => value);

/* The fields with other values of a name. */
export const withValues = (fields, name, values) => [
  ...fields.filter(([known]) => known !== name),
  ...values.map((value) => [name, value]),
];

const isField = (field) =>
  Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === "string") &&
  isKept(field[0]) && field[1].length <= MOST_CHARACTERS;

/* Whether something is the fields of a profile: known names only, and not too many nor too long. */
export const areFields = (fields) =>
  Array.isArray(fields) && fields.length <= MOST_FIELDS && fields.every(isField) &&
  fields.reduce((sum, [, value]) => sum + value.length, 0) <= MOST_IN_ALL;
