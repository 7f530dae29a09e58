package nl.koerswijzer.search;

import org.jspecify.annotations.Nullable;

/**
 * Another advert for the same vacancy, which is not shown on its own.
 *
 * @param url absent when it has none
 * @param employer as that advert writes it, absent when it names none
 * @param agency whether it was placed by one who recruits or lends staff for others
 */
public record OtherAdvert(
    String id, String source, @Nullable String url, @Nullable String employer, boolean agency) {}
