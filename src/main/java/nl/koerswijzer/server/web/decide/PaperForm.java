package nl.koerswijzer.server.web.decide;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.server.web.form.ProfileForm;

/**
 * How somebody wants the report, besides the profile.
 *
 * @param name how the person is called on the first page; empty for nobody
 * @param sections what goes in
 * @param occupations ids of the occupations that go in
 * @param notes for the coach's version
 * @param released whether the person said that a commissioning party may have it
 */
record PaperForm(
    String name,
    Audience audience,
    Set<Section> sections,
    List<String> occupations,
    String notes,
    boolean released) {
  static final String AUDIENCE = "audience";
  static final String SECTION = "release";
  static final String OCCUPATION = "paper";
  static final String CONSENT = "consent";

  private static final int MAX_NAME = 100;
  private static final int MAX_NOTES = 10_000;

  /**
   * @param keep ids of the shortlist, of which the first go in when nobody chose yet
   */
  static PaperForm of(Context context, List<String> keep) {
    boolean isChosen = context.formParam(AUDIENCE) != null;
    return new PaperForm(
        ProfileForm.field(context, "name", MAX_NAME),
        audience(ProfileForm.field(context, AUDIENCE, ProfileForm.MAX_FIELD)),
        isChosen ? sections(context) : EnumSet.allOf(Section.class),
        isChosen
            ? keep.stream().filter(context.formParams(OCCUPATION)::contains).toList()
            : keep.stream().limit(ReportRequest.MAX_OCCUPATIONS).toList(),
        ProfileForm.field(context, "notes", MAX_NOTES),
        context.formParam(CONSENT) != null);
  }

  private static Audience audience(String id) {
    return Stream.of(Audience.values())
        .filter(audience -> Words.id(audience).equals(id))
        .findFirst()
        .orElse(Audience.CLIENT);
  }

  private static Set<Section> sections(Context context) {
    Set<Section> sections = EnumSet.noneOf(Section.class);
    Stream.of(Section.values())
        .filter(section -> context.formParams(SECTION).contains(Words.id(section)))
        .forEach(sections::add);
    return sections;
  }
}
