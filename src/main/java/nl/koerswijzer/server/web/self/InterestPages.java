package nl.koerswijzer.server.web.self;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.InterestsPage.Item;

/**
 * The interest questionnaire. A page holds one item of each type, so that whoever stops early has
 * answered as much about each; the answers given so far travel along as hidden fields.
 */
public final class InterestPages {
  public static final String PATH = "/interesses";

  private static final int ITEMS = 6;
  private static final int ANSWERS = 5;

  /** Which form is asked; a field called "form" would hide the form of a button from scripts. */
  private static final String ITEMS_FIELD = "items";

  /** Where the result is. */
  static final String RESULT = "result";

  private static final String MORE = "more";

  private final Visit visit;
  private final ProfileForm filled;
  private final Form form;
  private final List<InterestQuestion> questions;

  private InterestPages(Visit visit, ProfileForm filled, Form form) {
    this.visit = visit;
    this.filled = filled;
    this.form = form;
    this.questions = visit.guidance().interests().questions(form);
  }

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of(
        "interests.jte", new InterestPages(visit, ProfileForm.EMPTY, Form.SHORT).start());
  }

  /** The next page, the one that was asked for, or the result. */
  public static Page answer(Visit visit) {
    visit.query().finish();
    ProfileForm filled = ProfileForm.of(visit.context());
    String items = ProfileForm.field(visit.context(), ITEMS_FIELD, ProfileForm.MAX_FIELD);
    String asked = asked(visit);
    boolean isLong =
        asked.equals(MORE)
            || items.equals(String.valueOf(Form.LONG.items()))
            || (items.isEmpty() && filled.questionnaire().size() > Form.SHORT.items());
    InterestPages pages = new InterestPages(visit, filled, isLong ? Form.LONG : Form.SHORT);
    return items.isEmpty() && !asked.equals(RESULT)
        ? Page.personal("interests.jte", pages.start())
        : pages.at(asked);
  }

  /** Where the person wants to go: by a button, or else the page that is shown. */
  private static String asked(Visit visit) {
    String to = ProfileForm.field(visit.context(), "to", ProfileForm.MAX_FIELD);
    return to.isEmpty() ? ProfileForm.field(visit.context(), "page", ProfileForm.MAX_FIELD) : to;
  }

  private Page at(String asked) {
    int number = asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : firstOpen();
    boolean isResult = asked.equals(RESULT) || number > pages();
    if (!isResult) {
      return Page.personal("questions.jte", page(Math.max(1, number)));
    }
    return filled.questionnaire().isEmpty()
        ? Page.personal("interests.jte", start())
        : Page.personal(
            "interestResult.jte", new InterestResult(visit, filled, form).page(carried(RESULT)));
  }

  private int pages() {
    return (questions.size() + ITEMS - 1) / ITEMS;
  }

  /** The first page with an item that has no answer; after the last one when all have. */
  private int firstOpen() {
    Map<String, Integer> answers = filled.questionnaire();
    return IntStream.range(0, questions.size())
                .filter(k -> !answers.containsKey(questions.get(k).id()))
                .findFirst()
                .orElse(questions.size() + ITEMS)
            / ITEMS
        + 1;
  }

  private InterestsPage start() {
    return page(0, List.of(), filled.answers());
  }

  private InterestsPage page(int number) {
    int from = (number - 1) * ITEMS;
    List<InterestQuestion> asked =
        questions.subList(from, Math.min(questions.size(), from + ITEMS));
    List<String> ids = asked.stream().map(InterestQuestion::id).toList();
    Stream<Answer> others =
        filled.many(ProfileField.ANSWER).stream()
            .filter(answer -> ids.stream().noneMatch(id -> answer.startsWith(id + ":")))
            .map(answer -> new Answer(ProfileField.ANSWER.field(), answer));
    List<Answer> carried = new ArrayList<>(filled.answersBut(Set.of(ProfileField.ANSWER)));
    others.forEach(carried::add);
    carried.addAll(place(String.valueOf(number)));
    return page(number, asked.stream().map(this::item).toList(), carried);
  }

  private InterestsPage page(int number, List<Item> items, List<Answer> carried) {
    String title = visit.say("interests.title");
    Map<String, Integer> answers = filled.questionnaire();
    return new InterestsPage(
        carried.isEmpty()
            ? visit.frame(title, PATH, Question.WHO.key())
            : visit.answering(title, PATH, Question.WHO.key()),
        number,
        pages(),
        (int) questions.stream().filter(question -> answers.containsKey(question.id())).count(),
        questions.size(),
        items,
        carried);
  }

  private List<Answer> carried(String page) {
    return Stream.concat(filled.answers().stream(), place(page).stream()).toList();
  }

  /** Where in the questionnaire this is, for a request that says nothing else. */
  private List<Answer> place(String page) {
    return List.of(new Answer(ITEMS_FIELD, String.valueOf(form.items())), new Answer("page", page));
  }

  private Item item(InterestQuestion question) {
    Integer given = filled.questionnaire().get(question.id());
    return new Item(
        ProfileField.ANSWER.field() + "-" + question.id(),
        question.activity().in(visit.language()),
        IntStream.rangeClosed(1, ANSWERS)
            .mapToObj(
                answer ->
                    new Option(
                        question.id() + ":" + answer,
                        visit.say("interests.answer." + answer),
                        given != null && given == answer))
            .toList());
  }
}
