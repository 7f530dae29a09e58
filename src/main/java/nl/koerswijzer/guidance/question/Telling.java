package nl.koerswijzer.guidance.question;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.search.question.Meaning;
import nl.koerswijzer.search.question.Part;
import nl.koerswijzer.search.question.Question;
import org.jspecify.annotations.Nullable;

/** Tells a person how a query was understood. */
public final class Telling {
  private static final double FULL_WEEK = 40;

  private final Map<String, Text> themes = new TreeMap<>();
  private final Map<String, Text> demands = new TreeMap<>();

  public Telling(CatalogContents contents) {
    contents.themes().forEach(theme -> themes.put(theme.id(), theme.title()));
    contents.terms().stream()
        .filter(term -> term.vocabulary().equals("demand"))
        .forEach(term -> demands.put(term.id(), term.title()));
  }

  /**
   * Every part of a question.
   *
   * @param used whether the answer was made with a part
   */
  public List<Understood> of(Question question, Predicate<Part> used) {
    return question.parts().stream()
        .map(part -> understood(question, part, used.test(part)))
        .toList();
  }

  private Understood understood(Question question, Part part, boolean used) {
    String written = question.text().substring(part.start(), part.end()).strip();
    Reason label = label(part.meaning(), written);
    return new Understood(
        kind(part.meaning()),
        value(part.meaning(), written),
        part.negated() ? Reason.of("understood.not", new Argument.Sentence(label)) : label,
        part,
        used,
        question.without(part));
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> "theme";
      case Meaning.OfPlace place -> "place";
      case Meaning.OfProvince province -> "province";
      case Meaning.OfRadius radius -> "radius";
      case Meaning.OfHours hours -> "hours";
      case Meaning.OfPay pay -> "pay";
      case Meaning.OfLevels levels -> "level";
      case Meaning.OfContracts contracts -> "contract";
      case Meaning.OfHomeWorking home -> "remote";
      case Meaning.OfDemand demand -> "demand";
      case Meaning.OfWords words -> "word";
      case Meaning.OfFiller filler -> "filler";
      case Meaning.OfNothing nothing -> "unknown";
    };
  }

  private static String value(Meaning meaning, String written) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> theme.id();
      case Meaning.OfPlace place -> place.place().name();
      case Meaning.OfProvince province -> province.name();
      case Meaning.OfRadius radius -> whole(radius.kilometers());
      case Meaning.OfHours hours -> whole(hours.hours().min()) + "-" + whole(hours.hours().max());
      case Meaning.OfPay pay -> whole(pay.monthly());
      case Meaning.OfLevels levels ->
          levels.levels().stream().map(EducationLevel::code).collect(Collectors.joining(","));
      case Meaning.OfContracts contracts -> ids(contracts.contracts());
      case Meaning.OfHomeWorking home -> ids(home.degrees());
      case Meaning.OfDemand demand -> demand.id();
      case Meaning.OfWords words -> words.words();
      case Meaning.OfFiller filler -> written;
      case Meaning.OfNothing nothing -> written;
    };
  }

  private Reason label(Meaning meaning, String written) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> named(themes.get(theme.id()), theme.id());
      case Meaning.OfPlace place -> verbatim(place.place().name());
      case Meaning.OfProvince province ->
          Reason.of("understood.province", new Argument.Verbatim(province.name()));
      case Meaning.OfRadius radius ->
          Reason.of("understood.radius", new Argument.Amount(radius.kilometers()));
      case Meaning.OfHours hours -> hours(hours.hours());
      case Meaning.OfPay pay -> Reason.of("understood.pay", new Argument.Amount(pay.monthly()));
      case Meaning.OfLevels levels ->
          either(levels.levels().stream().map(level -> "level." + level.code()).toList());
      case Meaning.OfContracts contracts -> either("contract.", contracts.contracts());
      case Meaning.OfHomeWorking home -> either("homeWorking.", home.degrees());
      case Meaning.OfDemand demand -> named(demands.get(demand.id()), demand.id());
      case Meaning.OfWords words -> verbatim(words.words());
      case Meaning.OfFiller filler -> verbatim(written);
      case Meaning.OfNothing nothing -> verbatim(written);
    };
  }

  private static Reason hours(Hours hours) {
    Argument.Amount min = new Argument.Amount(hours.min());
    Argument.Amount max = new Argument.Amount(hours.max());
    if (hours.min() == 0) {
      return Reason.of("understood.hours.most", max);
    }
    if (hours.max() >= FULL_WEEK && hours.min() < FULL_WEEK) {
      return Reason.of("understood.hours.least", min);
    }
    return hours.min() == hours.max()
        ? Reason.of("understood.hours", min)
        : Reason.of("understood.hours.range", min, max);
  }

  private static Reason either(String room, Collection<? extends Enum<?>> values) {
    return either(values.stream().map(value -> room + id(value)).toList());
  }

  private static Reason either(List<String> keys) {
    Reason whole = Reason.of(keys.get(0));
    for (String key : keys.subList(1, keys.size())) {
      whole = Reason.of("understood.or", new Argument.Sentence(whole), new Argument.Word(key));
    }
    return whole;
  }

  private static Reason named(@Nullable Text title, String id) {
    return title == null ? verbatim(id) : Reason.of("understood.named", new Argument.Name(title));
  }

  private static Reason verbatim(String text) {
    return Reason.of("understood.named", new Argument.Verbatim(text));
  }

  private static String ids(Collection<? extends Enum<?>> values) {
    return values.stream().map(Telling::id).collect(Collectors.joining(","));
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String whole(double number) {
    return String.valueOf(Math.round(number));
  }
}
