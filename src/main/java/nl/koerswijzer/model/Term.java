package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a closed vocabulary, such as the work value {@code autonomy} or the demand {@code
 * lifting}.
 *
 * @param vocabulary {@code value}, {@code demand}, {@code time}, {@code sector}, {@code condition}
 *     or {@code register}
 * @param heading the heading under which it stands, such as FML's {@code dynamic}; empty when the
 *     vocabulary has none
 * @param description what it means, absent when the title says enough
 */
public record Term(
    String vocabulary, String id, String heading, Text title, @Nullable Text description) {}
