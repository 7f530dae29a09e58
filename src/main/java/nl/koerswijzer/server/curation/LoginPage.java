package nl.koerswijzer.server.curation;

import nl.koerswijzer.server.web.page.Frame;

/**
 * The form by which a curator comes in.
 *
 * @param path where it is sent
 * @param first whether the first curator chooses a name and a password
 * @param wrong what was wrong with what was sent; empty when nothing was
 */
public record LoginPage(Frame frame, String path, boolean first, String wrong) {}
