package nl.koerswijzer.ingest.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * Where an advert comes from.
 *
 * @param source id of the source
 * @param address canonical address of the page on which it stood, absent when it came from a file
 * @param example whether the source holds made-up adverts
 */
public record Origin(String source, @Nullable String address, boolean example) {}
