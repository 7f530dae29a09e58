package nl.koerswijzer.server.web.vacancy;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * One vacancy.
 *
 * @param facts what it states
 * @param others the same vacancy elsewhere
 * @param paragraphs its text
 * @param occupation the occupation it is about, absent when it could not be linked
 * @param reposts that it came back before, in words; empty when it did not
 * @param url where the advert stands, absent when it has no page
 * @param asked skills that its occupation usually asks, the most telling first
 * @param usualPay what its occupation usually pays; empty when that is not known
 */
public record VacancyPage(
    Frame frame,
    VacancyLine line,
    List<VacancyFact> facts,
    List<Elsewhere> others,
    List<String> paragraphs,
    @Nullable Link occupation,
    String reposts,
    @Nullable String url,
    String source,
    List<String> asked,
    String usualPay) {
  /**
   * Another advert for the same vacancy.
   *
   * @param text source and who placed it, in words
   * @param url where it stands, absent when it has no page
   */
  public record Elsewhere(String text, @Nullable String url) {}

  public VacancyPage {
    facts = List.copyOf(facts);
    others = List.copyOf(others);
    asked = List.copyOf(asked);
    paragraphs = List.copyOf(paragraphs);
  }
}
