package nl.koerswijzer.server.web.form;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.page.Visit;

/** Puts occupations on the shortlist in a form and takes them off, as buttons on pages ask. */
public final class Keeping {
  /** Name of the button that keeps the occupation whose id it sends. */
  public static final String ADD = "add";

  /** Name of the button that takes an occupation off the list. */
  static final String REMOVE = "remove";

  private Keeping() {}

  /** The form that a request sent, with the shortlist as it was asked. */
  static ProfileForm of(Visit visit) {
    ProfileForm form = ProfileForm.of(visit.context());
    List<String> keep = new ArrayList<>(form.many(ProfileField.KEEP));
    keep.removeAll(visit.context().formParams(REMOVE));
    visit.context().formParams(ADD).stream()
        .flatMap(id -> visit.guidance().knowledge().catalog().occupation(id).stream())
        .map(Occupation::id)
        .filter(id -> !keep.contains(id) && keep.size() < ProfileField.KEEP.most())
        .forEach(keep::add);
    return form.with(ProfileField.KEEP, keep);
  }
}
