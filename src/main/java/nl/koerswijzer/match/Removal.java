package nl.koerswijzer.match;

import java.util.BitSet;

/**
 * A wish with the occupations that it removes.
 *
 * @param removed indices of occupations; not to be changed
 */
public record Removal(Wish wish, BitSet removed) {}
