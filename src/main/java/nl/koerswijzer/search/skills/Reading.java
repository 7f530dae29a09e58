package nl.koerswijzer.search.skills;

/**
 * A stem of wordings that a word of a text can stand for.
 *
 * @param stem its number in the index
 * @param strength how surely, above 0 and at most 1
 * @param doubtful whether the word usually stands for something else, so that only the words beside
 *     it can tell
 * @param inFront whether it is a part of a compound in front of another: what a thing is for, not
 *     what it is
 * @param with the other word that it takes, such as the part that was split off a verb; else the
 *     word itself
 */
record Reading(int stem, double strength, boolean doubtful, boolean inFront, int with) {}
