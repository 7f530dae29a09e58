package nl.koerswijzer.match;

import org.jspecify.annotations.Nullable;

/**
 * Something that the person or the question asks of the work.
 *
 * @param field path of the field in which it stands, such as {@code profile.avoid.demands}
 * @param value what stands there when the field holds several, such as {@code lifting}; absent when
 *     it holds one
 * @param reason the wish in words
 */
public record Wish(String field, @Nullable String value, Reason reason) {}
