package nl.koerswijzer.match;

import org.jspecify.annotations.Nullable;

/**
 * What a wish costs.
 *
 * @param removed how many occupations it removes
 * @param removedAlone how many of these come back when only this wish is dropped
 * @param vacancies how many vacancies it removes, absent when nobody counted
 */
public record WishCost(Wish wish, int removed, int removedAlone, @Nullable Long vacancies) {}
