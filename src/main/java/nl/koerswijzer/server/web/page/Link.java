package nl.koerswijzer.server.web.page;

/**
 * A way to another page.
 *
 * @param path address in Dutch; the page puts its language before it
 */
public record Link(String title, String path) {}
