package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * A group of occupations in a classification.
 *
 * @param scheme {@code isco} or {@code brc}
 * @param code such as {@code 5141}; two, three or four digits
 * @param parent code of the group above, absent at the top
 * @param brc for an ISCO unit group, the BRC 2014 group it leads to
 */
public record OccupationGroup(
    String scheme, String code, Text title, @Nullable String parent, @Nullable String brc) {}
