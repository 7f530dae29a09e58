package nl.koerswijzer.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How a source hands over its records: what it wants to be asked with, how its pages follow one
 * another, and where the fields of a record stand.
 *
 * @param headers of every request to the source's own hosts, such as a key for its API
 * @param next JSON pointer or selector of the address of the next page; absent when there is none
 * @param parameter name of the parameter that counts pages or records; {@code #segment} when the
 *     last part of the path does; absent when pages are not counted
 * @param from number of the first page, when pages are counted
 * @param step how much the number grows from page to page, at least 1
 * @param to number of the last page; 0 when an empty page ends the list
 * @param maxMegabytes largest answer that is taken, at most 512 MiB; 0 for the usual limit
 * @param mapping where the fields of a record stand, as the definition has it; the room that reads
 *     records knows its form
 */
public record Delivery(
    SortedMap<String, String> headers,
    @Nullable String next,
    @Nullable String parameter,
    int from,
    int step,
    int to,
    int maxMegabytes,
    JsonNode mapping) {
  /** The parameter that stands for the last part of the path. */
  public static final String SEGMENT = "#segment";

  static final int USUAL_MEGABYTES = 0;

  /** Pages as a browser asks for them. */
  public static final Delivery PAGES =
      new Delivery(
          Collections.emptySortedMap(),
          null,
          null,
          0,
          1,
          0,
          USUAL_MEGABYTES,
          MissingNode.getInstance());

  /**
   * @throws IllegalArgumentException when a number is out of its range or a header is not one
   */
  public Delivery {
    if (step < 1 || maxMegabytes < 0 || maxMegabytes > 512) {
      throw new IllegalArgumentException(
          "a step of 1 or more and at most 512 megabytes are needed");
    }
    headers.forEach(
        (name, value) -> {
          if (!name.matches("[A-Za-z0-9-]{1,40}") || value.matches(".*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("'" + name + "' is not a header");
          }
        });
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** The address of the page after this one, when pages are counted. */
  public Optional<URI> following(URI page) {
    if (parameter == null) {
      return Optional.empty();
    }
    return parameter.equals(SEGMENT) ? nextSegment(page) : nextParameter(page, parameter);
  }

  private boolean isLast(int number) {
    return to > 0 && number > to;
  }

  private Optional<URI> nextSegment(URI page) {
    String path = page.getRawPath();
    int slash = path.lastIndexOf('/');
    if (!path.substring(slash + 1).matches("\\d{1,9}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(path.substring(slash + 1)) + step;
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    return isLast(number)
        ? Optional.empty()
        : Optional.of(page.resolve(path.substring(0, slash + 1) + number + query));
  }

  private Optional<URI> nextParameter(URI page, String name) {
    List<String> query = new ArrayList<>();
    int number = from;
    if (page.getRawQuery() != null) {
      for (String part : page.getRawQuery().split("&", -1)) {
        if (part.matches(java.util.regex.Pattern.quote(name) + "=\\d{1,9}")) {
          number = Integer.parseInt(part.substring(part.indexOf('=') + 1));
        } else {
          query.add(part);
        }
      }
    }
    query.add(name + "=" + (number + step));
    return isLast(number + step)
        ? Optional.empty()
        : Optional.of(page.resolve(page.getRawPath() + "?" + String.join("&", query)));
  }
}
