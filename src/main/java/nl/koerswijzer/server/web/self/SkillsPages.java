package nl.koerswijzer.server.web.self;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.server.RequestBody;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.document.DocumentText;
import nl.koerswijzer.server.document.DocumentText.Fault;
import nl.koerswijzer.server.document.UnreadableDocumentException;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.FoundSkills.Found;
import nl.koerswijzer.server.web.self.SkillsPage.Group;
import nl.koerswijzer.server.web.self.SkillsPage.Line;

/** Skills from work, home and a text. What is found counts only once the person confirms it. */
public final class SkillsPages {
  public static final String PATH = "/vaardigheden";

  private static final int INVALID = 400;
  private static final int MOST = DocumentText.MAX_BYTES >> 20;
  private static final int MANY = 20;

  /** Themes of things that many people do outside work. */
  private static final List<String> HOMES =
      List.of(
          "koken",
          "schoonmaken",
          "kinderen",
          "ouderen",
          "beperking",
          "huizen-opknappen",
          "repareren",
          "planten-en-tuinen",
          "dieren",
          "cijfers",
          "organiseren",
          "sport",
          "muziek",
          "mode",
          "computers",
          "nieuwkomers",
          "foto-en-film");

  private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

  private final Visit visit;
  private final ProfileForm form;
  private final Map<String, Integer> confirmed;
  private final String job;
  private final Set<String> homes;

  private SkillsPages(Visit visit, ProfileForm form, String job, Set<String> homes) {
    this.visit = visit;
    this.form = form;
    this.confirmed = form.skills();
    this.job = job;
    this.homes = homes;
  }

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of(
        "skills.jte",
        new SkillsPages(visit, ProfileForm.EMPTY, "", Set.of()).page("", List.of(), false));
  }

  /** The skills that were found in what came along; where to look when nothing was asked. */
  public static Page answer(Visit visit) {
    visit.query().finish();
    Context context = visit.context();
    if (context.req().getContentLengthLong() > Service.MAX_UPLOAD_BYTES) {
      RequestBody.discard(context);
      return new SkillsPages(visit, ProfileForm.EMPTY, "", Set.of()).refused(Fault.TOO_LARGE);
    }
    ProfileForm form = ProfileForm.of(context);
    String job = ProfileForm.field(context, "job", ProfileForm.MAX_FIELD);
    SkillsPages pages = new SkillsPages(visit, form, job, ProfileForm.ticks(context, "home"));
    try {
      return pages.found(context);
    } catch (UnreadableDocumentException e) {
      return pages.refused(e.fault());
    }
  }

  private Page refused(Fault fault) {
    return wrong(visit.say("skills.file." + Words.id(fault), MOST));
  }

  private Page found(Context context) throws UnreadableDocumentException {
    Optional<Occupation> occupation =
        job.isEmpty() ? Optional.empty() : NamedOccupation.of(visit, job);
    if (!job.isEmpty() && occupation.isEmpty()) {
      return wrong(visit.say("wrong.occupation", job));
    }
    String text = ProfileForm.field(context, "cv", SkillFinder.MAX_CHARACTERS);
    String file = file(context);
    FoundSkills found = new FoundSkills();
    occupation.ifPresent(known -> found.addAll(fromJob(known), skillsOf(known)));
    found.addAll(visit.say("skills.from.home"), skillsAtHome());
    found.addText(visit.say("skills.from.text"), text, visit.guidance().skills());
    found.addText(visit.say("skills.from.file"), file, visit.guidance().skills());
    boolean isAsked = occupation.isPresent() || !homes.isEmpty() || !(text + file).isEmpty();
    if (isAsked && found.isEmpty()) {
      return wrong(visit.say("skills.nothing"));
    }
    if (isAsked || context.formParam("edit") != null) {
      return Page.personal("skillsFound.jte", page("", groups(found), true));
    }
    return Page.personal("skills.jte", page("", List.of(), true));
  }

  private Page wrong(String error) {
    return Page.personal("skills.jte", page(error, List.of(), true)).withStatus(INVALID);
  }

  /** The text of the file that came along; empty when none did. */
  private static String file(Context context) throws UnreadableDocumentException {
    UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
    if (file == null || file.filename().isEmpty()) {
      return "";
    }
    try (InputStream content = file.content()) {
      return DocumentText.of(content.readNBytes(DocumentText.MAX_BYTES + 1));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read what is in memory", e);
    }
  }

  private String fromJob(Occupation occupation) {
    return visit.say("skills.from.job", occupation.title().in(visit.language()));
  }

  private List<Skill> skillsOf(Occupation occupation) {
    return visit.guidance().occupations().card(occupation.id(), null).needs().stream()
        .map(need -> need.skill())
        .limit(MANY)
        .toList();
  }

  private List<Skill> skillsAtHome() {
    return visit.guidance().knowledge().catalog().contents().themes().stream()
        .filter(theme -> homes.contains(theme.id()) && HOMES.contains(theme.id()))
        .map(Theme::skills)
        .flatMap(List::stream)
        .flatMap(id -> visit.guidance().skills().skill(id).stream())
        .toList();
  }

  private List<Group> groups(FoundSkills found) {
    Set<String> shown = new LinkedHashSet<>();
    List<Group> groups = new ArrayList<>();
    found
        .groups()
        .forEach(
            (title, skills) -> {
              groups.add(new Group(title, skills.stream().map(this::line).toList()));
              skills.forEach(skill -> shown.add(skill.skill().id()));
            });
    List<Line> others =
        confirmed.keySet().stream()
            .filter(id -> !shown.contains(id))
            .flatMap(id -> visit.guidance().skills().skill(id).stream())
            .map(skill -> line(new Found(skill, Set.of(), true)))
            .toList();
    if (!others.isEmpty()) {
      groups.add(new Group(visit.say("skills.from.list"), others));
    }
    return groups;
  }

  private Line line(Found found) {
    Skill skill = found.skill();
    String words = String.join("”, “", found.words());
    String key = found.sure() ? "skills.found" : "skills.found.maybe";
    return new Line(
        ProfileField.SKILL.field() + "-" + skill.id(),
        Words.capitalized(skill.title().in(visit.language())),
        says(skill),
        words.isEmpty() ? "" : visit.say(key, words),
        Stream.concat(
                Stream.of(new Option("", visit.say("skills.level.none"), false)),
                LEVELS.stream()
                    .map(
                        level ->
                            new Option(
                                skill.id() + ":" + level,
                                visit.say("skills.level." + level),
                                level.equals(confirmed.get(skill.id())))))
            .toList());
  }

  private String says(Skill skill) {
    return skill.firstPerson() != null
            && skill.firstPerson().languageIn(visit.language()) == visit.language()
        ? skill.firstPerson().in(visit.language())
        : "";
  }

  private SkillsPage page(String error, List<Group> groups, boolean isAnswer) {
    String title = visit.say(groups.isEmpty() ? "skills.title" : "skills.found.title");
    String active = Question.ABLE.key();
    return new SkillsPage(
        isAnswer ? visit.answering(title, PATH, active) : visit.frame(title, PATH, active),
        error,
        confirmed.entrySet().stream().flatMap(this::confirmed).toList(),
        HOMES.stream()
            .map(id -> new Option(id, visit.say("skills.home." + id), homes.contains(id)))
            .toList(),
        job.isEmpty() ? form.occupation() : job,
        groups,
        MOST,
        groups.isEmpty() ? form.answers() : form.answersBut(Set.of(ProfileField.SKILL)));
  }

  private Stream<String> confirmed(Map.Entry<String, Integer> skill) {
    return visit.guidance().skills().skill(skill.getKey()).stream()
        .map(
            known ->
                visit.say(
                    "skills.confirmed",
                    Words.capitalized(known.title().in(visit.language())),
                    visit.say("skills.level." + skill.getValue())));
  }
}
