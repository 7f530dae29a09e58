package nl.koerswijzer.model;

/**
 * A labour-market region.
 *
 * @param code such as {@code AM01}
 */
public record Region(String code, String name) {}
