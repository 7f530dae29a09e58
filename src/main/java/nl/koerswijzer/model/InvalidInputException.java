package nl.koerswijzer.model;

import java.util.List;
import java.util.stream.Collectors;

/** Input from outside that cannot be used, with every field that is wrong. */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * What is wrong with a field.
   *
   * @param field path of the field, such as {@code profile.skills[2].level}
   * @param message what is wrong and what is allowed, lower case, no full stop
   */
  public record Violation(String field, String message) {}

  public InvalidInputException(List<Violation> violations) {
    super(
        violations.stream()
            .map(violation -> violation.field() + ": " + violation.message())
            .collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  public InvalidInputException(String field, String message) {
    this(List.of(new Violation(field, message)));
  }

  /**
   * The same faults of a part of a larger input.
   *
   * @param path path of the part, such as {@code people[0]}
   */
  public InvalidInputException below(String path) {
    return new InvalidInputException(
        violations.stream()
            .map(fault -> new Violation(path + "." + fault.field(), fault.message()))
            .toList());
  }

  public List<Violation> violations() {
    return violations;
  }
}
