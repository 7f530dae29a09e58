package nl.koerswijzer.server.curation.access;

import java.time.Instant;

/**
 * Somebody who is logged in.
 *
 * @param csrf what every change has to be sent with
 */
public record Session(String curator, String csrf, Instant ends) {}
