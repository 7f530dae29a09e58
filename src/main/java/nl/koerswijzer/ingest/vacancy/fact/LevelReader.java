package nl.koerswijzer.ingest.vacancy.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.Phrase;
import nl.koerswijzer.model.EducationLevel;
import tools.jackson.databind.JsonNode;

/**
 * Reads the level of education that an advert asks. When several are named together ("mbo/hbo"),
 * the lowest is enough, so the lowest is taken.
 */
final class LevelReader {
  private static final String MBO = "\\bmbo(?:[- ]*(?:niveau|opleiding|diploma|level)){0,2}[- ]*";
  private static final List<Named> NAMED =
      List.of(
          named(EducationLevel.LEVEL_1, MBO + "1\\b|\\bvmbo[- ]?(?:bb|basis)"),
          named(EducationLevel.LEVEL_2, MBO + "2\\b|\\bvmbo\\b(?![- ]?(?:bb|basis))"),
          named(EducationLevel.LEVEL_3, MBO + "3\\b"),
          named(
              EducationLevel.LEVEL_4,
              MBO
                  + "4\\b|\\bmbo\\+?\\b(?!(?:[- ]*(?:niveau|opleiding|diploma|level)){0,2}[- ]*[123]\\b)|\\bhavo\\b"),
          named(EducationLevel.LEVEL_4_PLUS, "\\bvwo\\b|\\bgymnasium\\b"),
          named(EducationLevel.LEVEL_5, "\\bassociate degree\\b|\\bad-opleiding\\b"),
          named(
              EducationLevel.LEVEL_6,
              "\\bhbo\\b|\\bhbo-?v\\b|\\bhbo\\+|\\bbachelor(?:'?s|’s|opleiding|diploma)?\\b|\\bbsc\\b|\\bhogeschool(?:opleiding|diploma)\\b|\\bhigher professional education\\b|\\bpabo\\b"),
          named(
              EducationLevel.LEVEL_7,
              "\\bwo\\b(?= \\p{L}+[- ]opleiding)|\\bwo\\b(?=[- ]*(?:niveau|opleiding|diploma|werk|denk|master|studie|afgerond|geschool|of hoger|\\)|$))|(?<=[/] ?|of |en )wo\\b|\\buniversitaire? (?:opleiding|studie|niveau|master|graad|diploma|werk)|\\bacademisch(?:e)? (?:werk|denk|niveau|opleiding|achtergrond|diploma|graad)|\\bmaster(?:'?s|’s)? (?:degree|diploma|opleiding|of science|of arts|in)|\\bmaster(?:'?s|’s)\\b|\\bmaster(?:opleiding|diploma)\\b|\\bmsc\\b|\\buniversity degree\\b"),
          named(
              EducationLevel.LEVEL_8,
              "\\bgepromoveerd|\\bph\\.?d\\.? (?:degree )?(?:is )?(?:required|in )"));
  private static final Phrase ANY =
      new Phrase(
          "\\bv?mbo|\\bhavo|\\bvwo|\\bgymnasium|\\bhbo|\\bwo\\b|bachelor|master|\\b[bm]sc\\b|associate degree|ad-opleiding|universit|academisch|hogeschool|higher professional|\\bpabo|ph\\.?d|gepromoveerd",
          "mbo",
          "havo",
          "vwo",
          "gymnas",
          "hbo",
          " wo-",
          " wo ",
          "/wo",
          "(wo",
          "bachelor",
          "master",
          "bsc",
          "msc",
          "associate",
          "ad-opl",
          "universit",
          "academi",
          "hogeschool",
          "higher prof",
          "pabo",
          "phd",
          "ph.d",
          "gepromov");
  private static final Pattern REQUIRES =
      Pattern.compile(
          "denkniveau|denk- en|werkniveau|diploma|afgerond|opleiding|niveau|degree|achtergrond|gediplomeerd|je hebt|jij hebt|"
              + "in het bezit|minimaal|vereist|gevraagd|geschoold|qualification|education|background|required|you have|requirement|studie|vakgebied|vergelijkba|gelijkwaardig");
  private static final Pattern NOT_A_DEMAND =
      Pattern.compile(
          "student|stagiair|leerling|stagebegeleid|doorgroei|doorstrom|volgen van|je volgt|kun je .{0,20}volgen|is (?:een )?pr[eé]|pr[eé] |"
              + "niet nodig|niet vereist|geen |of a plus|preferred|nice to have|scholieren|te volgen|wij leiden|bieden wij|we bieden|"
              + "master'?s? (?:data|thesis)|scrum ?master|master ?data|docent");
  private static final Pattern RATHER = Pattern.compile("voorkeur");
  private static final int REACH = 90;

  private record Named(EducationLevel level, Pattern pattern) {}

  private LevelReader() {}

  /** The level in a property such as {@code educationRequirements}. */
  static Optional<EducationLevel> inProperty(JsonNode requirements) {
    return Property.all(requirements).stream()
        .flatMap(
            one ->
                Stream.of(Property.first(one, "credentialCategory").orElse(""), Property.text(one)))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(text -> category(text).or(() -> lowest(text)).stream())
        .min(Comparator.naturalOrder());
  }

  /** The level that the first sentence with a demand asks. */
  static Optional<Said<EducationLevel>> in(AdvertText advert) {
    String text = advert.body();
    return ANY.first(text, found -> isDemand(text, found) && level(text, found).isPresent())
        .flatMap(found -> level(text, found).map(level -> Said.by(found, level)));
  }

  private static boolean isDemand(String text, MatchResult found) {
    return !NOT_A_DEMAND.matcher(near(text, found)).find()
        && !RATHER.matcher(AdvertText.before(text, found.start(), 20)).find()
        && REQUIRES
            .matcher(
                AdvertText.before(text, found.start(), REACH)
                    + AdvertText.after(text, found.start(), REACH))
            .find();
  }

  private static Optional<EducationLevel> level(String text, MatchResult found) {
    return lowest(
        AdvertText.before(text, found.start(), 20) + AdvertText.after(text, found.start(), 45));
  }

  private static String near(String text, MatchResult found) {
    return AdvertText.before(text, found.start(), 30) + AdvertText.after(text, found.start(), 50);
  }

  /** The words that Google's guide gives for {@code credentialCategory}. */
  private static Optional<EducationLevel> category(String text) {
    return switch (text.strip()) {
      case "high school" -> Optional.of(EducationLevel.LEVEL_2);
      case "associate degree" -> Optional.of(EducationLevel.LEVEL_5);
      case "bachelor degree" -> Optional.of(EducationLevel.LEVEL_6);
      case "professional certificate" -> Optional.empty();
      case "postgraduate degree" -> Optional.of(EducationLevel.LEVEL_7);
      default -> Optional.empty();
    };
  }

  private static Optional<EducationLevel> lowest(String text) {
    return NAMED.stream()
        .filter(named -> named.pattern().matcher(text).find())
        .map(Named::level)
        .min(Comparator.naturalOrder());
  }

  private static Named named(EducationLevel level, String pattern) {
    return new Named(level, Pattern.compile(pattern));
  }
}
