package nl.koerswijzer.server.web.page;

/**
 * A choice that can be taken back.
 *
 * @param href address of the same list without it
 */
public record Chip(String label, String href) {}
