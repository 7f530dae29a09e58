package nl.koerswijzer.match.part;

import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Weights;

/**
 * One part of the score: a pure function of person and occupation. To add one, add its name to
 * {@link ComponentName}, its weight to {@link Weights} and its class to {@link Parts}.
 */
public interface Part {
  ComponentName name();

  Valuation value(Person person);

  /** Whether a change of the profile from one to the other can change what this part says. */
  boolean dependsOnChange(Person before, Person after);
}
