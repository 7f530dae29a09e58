package nl.koerswijzer.server.web.page;

/**
 * A way on that says what is behind it.
 *
 * @param path address in Dutch
 */
public record Way(String title, String text, String path) {}
