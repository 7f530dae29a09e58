package nl.koerswijzer.server.web.form;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of the form that holds the profile, under the name it has on every page and on the
 * device. What a form holds besides these is not read.
 */
public enum ProfileField {
  /** What brings the person, such as {@code choose}. */
  QUESTION("question"),
  /** Where the person wants to get, such as {@code rise}. */
  GOAL("goal"),
  /** What the person does now, in own words. */
  OCCUPATION("occupation"),
  /** What the person can do, in own words. */
  TEXT("text", 1, 10_000),
  /** Id of an activity that was ticked as fun. */
  ACTIVITY("activity", 200),
  /** An answer of the interest questionnaire: id of the item, colon, 1–5. */
  ANSWER("answer", 200),
  /** Id of a work value that was ticked as important. */
  VALUE("value", 50),
  /** How important a work value is: its id, colon, 0–3. Counts before {@link #VALUE}. */
  RANK("rank", 50),
  /** Id of a skill that the person confirmed, with or without a colon and a level of 1–5. */
  SKILL("skill", 400),
  /** Id of a demand that the work may not make. */
  DEMAND("demand", 200),
  /** Never again: {@code occupation:} or {@code theme:} with an id. */
  NEVER("never", 100),
  LEVEL("level"),
  PLACE("place"),
  DISTANCE("distance"),
  HOURS_MIN("hoursMin"),
  HOURS_MAX("hoursMax"),
  PAY("pay"),
  MONTHS("months"),
  /** Id of an occupation on the shortlist. */
  KEEP("keep", 12),
  CRITERION("criterion", 50),
  MARK("mark", 600),
  PRO("pro", 200, ProfileField.LINE),
  CON("con", 200, ProfileField.LINE),
  TARGET("target", 50, ProfileField.LINE),
  STEP("step", 200, ProfileField.LINE);

  /** Characters of a usual field. */
  static final int SHORT = 200;

  private static final int LINE = 500;

  private final String field;
  private final int most;
  private final int length;

  ProfileField(String field) {
    this(field, 1);
  }

  ProfileField(String field, int most) {
    this(field, most, SHORT);
  }

  ProfileField(String field, int most, int length) {
    this.field = field;
    this.most = most;
    this.length = length;
  }

  /**
   * The field that an input belongs to. Radio buttons of one item need a name of their own: {@code
   * answer-r01} belongs to {@code answer}.
   */
  static Optional<ProfileField> ofInput(String name) {
    String field = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    return Stream.of(values()).filter(one -> one.field.equals(field)).findFirst();
  }

  /** Its name in a form. */
  public String field() {
    return field;
  }

  /** How often it may occur. */
  public int most() {
    return most;
  }

  /** How many characters of it are read. */
  int length() {
    return length;
  }
}
