package nl.koerswijzer.server.web.form;

import java.util.Locale;

/** The steps of the profile, each of which may be skipped. */
public enum ProfileStep {
  NOW,
  LIKE,
  MATTERS,
  CONDITIONS,
  AVOID;

  /** Key of its messages and part of its address, such as {@code step.now}. */
  public String key() {
    return "step." + name().toLowerCase(Locale.ROOT);
  }
}
