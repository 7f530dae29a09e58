package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Way;
import org.jspecify.annotations.Nullable;

/**
 * One of the five questions with what helps to answer it.
 *
 * @param intro what the question is about
 * @param ask whether occupations can be searched here
 * @param ways ways on
 * @param groupsTitle heading above the groups
 * @param groups fields of work to look around in
 * @param previous the question before, absent at the first
 * @param next the question after, absent at the last
 */
public record QuestionPage(
    Frame frame,
    String intro,
    boolean ask,
    List<Way> ways,
    String groupsTitle,
    List<Link> groups,
    @Nullable Link previous,
    @Nullable Link next) {
  public QuestionPage {
    ways = List.copyOf(ways);
    groups = List.copyOf(groups);
  }
}
