package nl.koerswijzer.model;

import java.util.List;

/**
 * An occupation in words, in Dutch at level B1.
 *
 * @param tasks what one does, a line each
 * @param day what a working day looks like
 * @param entry the usual ways in, a sentence each
 * @param up ids of occupations one can grow up to
 * @param sideways ids of occupations one can move to at the same level
 */
public record Portrait(
    List<String> tasks, String day, List<String> entry, List<String> up, List<String> sideways) {
  public Portrait {
    tasks = List.copyOf(tasks);
    entry = List.copyOf(entry);
    up = List.copyOf(up);
    sideways = List.copyOf(sideways);
  }
}
