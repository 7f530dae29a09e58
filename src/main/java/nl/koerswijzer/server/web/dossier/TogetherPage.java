package nl.koerswijzer.server.web.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Self;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * What two people look at together.
 *
 * @param answers the profile, which only this page holds
 * @param self what the person told; absent when nothing came along
 * @param shortlist the occupations that the person keeps
 * @param plan the person's goals and steps
 * @param sections what the person can release to a commissioning party
 */
public record TogetherPage(
    Frame frame,
    List<Answer> answers,
    @Nullable Self self,
    List<OccupationLine> shortlist,
    List<Labelled> plan,
    List<Option> sections) {
  /** A part of the talk, on a screen of its own. */
  public enum Part {
    WHO("/wie-ben-ik"),
    WANT("/wat-wil-ik"),
    ABLE("/wat-kan-ik"),
    SHORTLIST("/mijn-lijst"),
    PLAN("/plan");

    private final String path;

    Part(String path) {
      this.path = path;
    }

    /** Where it can be filled in. */
    public String path() {
      return path;
    }

    /** Its name in addresses, messages and the coach's notes. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TogetherPage {
    answers = List.copyOf(answers);
    shortlist = List.copyOf(shortlist);
    plan = List.copyOf(plan);
    sections = List.copyOf(sections);
  }

  /** What the person told that belongs to a part. */
  public List<Labelled> facts(Part part) {
    if (self == null) {
      return List.of();
    }
    return switch (part) {
      case WHO -> self.values();
      case WANT -> self.wishes();
      case ABLE -> Stream.concat(self.now().stream(), self.skills().stream()).toList();
      case SHORTLIST -> List.of();
      case PLAN -> plan;
    };
  }

  /** Whether there is nothing to talk about yet. */
  public boolean isEmpty(Part part) {
    return facts(part).isEmpty()
        && switch (part) {
          case WHO -> self == null || self.interests().isEmpty();
          case SHORTLIST -> shortlist.isEmpty();
          default -> true;
        };
  }
}
