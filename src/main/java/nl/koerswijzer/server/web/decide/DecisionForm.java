package nl.koerswijzer.server.web.decide;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.SuggestedCriteria;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;

/**
 * A decision as it travels in the form of a profile. The values are:
 *
 * <pre>
 * criterion   WEIGHT:KEY                 3:part.skills   5:value.helping   2:dicht bij huis
 * mark        MARK:OCCUPATION:KEY        7:kapper:dicht bij huis
 * pro, con    OCCUPATION:WORDS           kapper:ik ken de baas
 * </pre>
 *
 * A value that does not read so is passed over.
 *
 * @param criteria weight 0–5 by key
 * @param marks 0–10
 */
record DecisionForm(
    Map<String, Integer> criteria,
    Map<Cell, Integer> marks,
    Map<String, List<String>> pros,
    Map<String, List<String>> cons) {
  /** Begins the name of the field for a new argument, which ends in the id of the profession. */
  static final String NEW_PRO = "newPro-";

  static final String NEW_CON = "newCon-";
  static final String NEW_CRITERION = "newCriterion";
  static final String NEW_WEIGHT = "newWeight";

  /** Name of the button that drops the criterion whose key it sends. */
  static final String DROP_CRITERION = "dropCriterion";

  /** Name of the button that drops the argument whose field it sends. */
  static final String DROP_ARGUMENT = "dropArgument";

  private static final Pattern CRITERION =
      Pattern.compile("([0-5]):(.{1," + Decision.MAX_CRITERION + "})");
  private static final Pattern MARK =
      Pattern.compile("([0-9]|10):([^:]+):(.{1," + Decision.MAX_CRITERION + "})");
  private static final int MARKED = 2;
  private static final int ARGUED = 1;
  private static final Pattern ARGUMENT =
      Pattern.compile("([^:]+):(.{1," + Decision.MAX_ARGUMENT + "})");

  static DecisionForm of(ProfileForm form) {
    Map<String, Integer> criteria = new LinkedHashMap<>();
    for (String value : form.many(ProfileField.CRITERION)) {
      Matcher read = CRITERION.matcher(value);
      if (read.matches() && criteria.size() < Decision.MAX_CRITERIA) {
        criteria.putIfAbsent(read.group(2), Integer.valueOf(read.group(1)));
      }
    }
    Map<Cell, Integer> marks = new LinkedHashMap<>();
    for (String value : form.many(ProfileField.MARK)) {
      Matcher read = MARK.matcher(value);
      if (read.matches()) {
        marks.put(new Cell(read.group(2), read.group(3)), Integer.valueOf(read.group(1)));
      }
    }
    return new DecisionForm(
        criteria, marks, arguments(form, ProfileField.PRO), arguments(form, ProfileField.CON));
  }

  /**
   * The same form with every occupation under the id that it has in this catalog: the form may have
   * been filled in over other data.
   */
  static ProfileForm known(ProfileForm form, Catalog catalog) {
    return form.with(ProfileField.MARK, known(form.many(ProfileField.MARK), MARK, MARKED, catalog))
        .with(ProfileField.PRO, known(form.many(ProfileField.PRO), ARGUMENT, ARGUED, catalog))
        .with(ProfileField.CON, known(form.many(ProfileField.CON), ARGUMENT, ARGUED, catalog));
  }

  private static List<String> known(
      List<String> values, Pattern pattern, int group, Catalog catalog) {
    return values.stream()
        .map(value -> known(value, pattern.matcher(value), group, catalog))
        .toList();
  }

  private static String known(String value, Matcher read, int group, Catalog catalog) {
    return read.matches()
        ? catalog
            .occupation(read.group(group))
            .map(
                one ->
                    value.substring(0, read.start(group))
                        + one.id()
                        + value.substring(read.end(group)))
            .orElse(value)
        : value;
  }

  /** The field of a criterion. */
  static String criterion(Criterion criterion) {
    return criterion.weight() + ":" + criterion.key();
  }

  /** The field of a mark. */
  static String mark(int mark, Cell cell) {
    return mark + ":" + cell.option() + ":" + cell.criterion();
  }

  /** The field of an argument. */
  static String argument(String option, String text) {
    return option + ":" + text;
  }

  /** The form with what was typed besides it, and without what was dropped. */
  static ProfileForm changed(ProfileForm form, Context context) {
    return form.with(ProfileField.CRITERION, criteria(form, context))
        .with(ProfileField.PRO, arguments(form, ProfileField.PRO, NEW_PRO, context))
        .with(ProfileField.CON, arguments(form, ProfileField.CON, NEW_CON, context));
  }

  private static List<String> criteria(ProfileForm form, Context context) {
    List<String> criteria = new ArrayList<>(form.many(ProfileField.CRITERION));
    context
        .formParams(DROP_CRITERION)
        .forEach(key -> criteria.removeIf(value -> value.substring(1).equals(":" + key)));
    String weight = ProfileForm.field(context, NEW_WEIGHT, 1);
    for (String typed : context.formParams(NEW_CRITERION)) {
      String words = ProfileForm.bounded(typed, Decision.MAX_CRITERION);
      if (!words.isEmpty()) {
        criteria.add((weight.matches("[1-5]") ? weight : "3") + ":" + words);
      }
    }
    return criteria;
  }

  private static List<String> arguments(
      ProfileForm form, ProfileField field, String typed, Context context) {
    List<String> arguments = new ArrayList<>(form.many(field));
    arguments.removeAll(context.formParams(DROP_ARGUMENT));
    context
        .formParamMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(typed)) {
                String option = name.substring(typed.length());
                values.stream()
                    .map(value -> ProfileForm.bounded(value, Decision.MAX_ARGUMENT))
                    .filter(value -> !value.isEmpty())
                    .map(value -> argument(option, value))
                    .filter(value -> !arguments.contains(value))
                    .forEach(arguments::add);
              }
            });
    return arguments.stream().limit(field.most()).toList();
  }

  private static Map<String, List<String>> arguments(ProfileForm form, ProfileField field) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (String value : form.many(field)) {
      Matcher read = ARGUMENT.matcher(value);
      if (read.matches()) {
        arguments.computeIfAbsent(read.group(1), key -> new ArrayList<>()).add(read.group(2));
      }
    }
    return arguments;
  }

  /** What the person said of the decision between some occupations. */
  Decision told(List<String> options) {
    Map<Cell, Integer> given = new LinkedHashMap<>(marks);
    given.keySet().removeIf(cell -> !options.contains(cell.option()));
    return new Decision(
        options,
        criteria.entrySet().stream()
            .map(one -> new Criterion(one.getKey(), one.getValue()))
            .toList(),
        given,
        pros,
        cons);
  }

  /**
   * The decision between the professions that are kept. What the form does not say is proposed:
   * criteria when it has none, marks one by one.
   */
  Decision between(Deciding deciding) {
    List<Explained> explained = deciding.explained();
    Decision told = told(deciding.kept().stream().map(Occupation::id).toList());
    ClientProfile profile = deciding.told().profile();
    Decision whole =
        criteria.isEmpty() && profile != null && !explained.isEmpty()
            ? told.withCriteria(SuggestedCriteria.of(profile, explained))
            : told;
    return SuggestedCriteria.marked(whole, explained);
  }
}
