package nl.koerswijzer.match;

import java.util.Locale;
import java.util.Optional;

/** The parts of which a score is made, in the order in which they are shown. */
public enum ComponentName {
  /** How far the person's skills cover the occupation's. */
  SKILLS,
  /** How alike the shapes of the two interest profiles are. */
  INTERESTS,
  /** How far the work offers what the person finds important. */
  VALUES,
  /** How far the person's level of education is from the usual one. */
  EDUCATION,
  /** Hours, pay and time for training. */
  CONDITIONS,
  /** How little the work asks of what the person wants to avoid. */
  DEMANDS,
  /** How easily work is found, now and in the coming years. */
  CHANCE;

  /** Whether the part says that the work suits the person, rather than that it can be had. */
  public boolean isFit() {
    return this == SKILLS || this == INTERESTS || this == VALUES;
  }

  /** Such as {@code skills}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ComponentName> withId(String id) {
    for (ComponentName name : values()) {
      if (name.id().equals(id)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
