package nl.koerswijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How Dutch words of work are read, in tables that a linguist can extend. */
class LanguageTableTest {
  private static final CompoundSplitter SPLITTER = new CompoundSplitter(words());

  /** The words of the thesaurus, so that the tables do not depend on data from elsewhere. */
  private static Map<String, Integer> words() {
    Map<String, Integer> counts = new HashMap<>();
    for (String phrase : Thesaurus.standard().relations().keySet()) {
      for (String word : Words.of(phrase)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static WordForm form(String word) {
    return WordForm.of(Words.of(word).get(0));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/language/same-forms.csv", numLinesToSkip = 1)
  void forms_ofOneWord_areTheSame(String word, String same) {
    assertThat(form(word)).isEqualTo(form(same));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/language/other-forms.csv", numLinesToSkip = 1)
  void forms_ofOtherWords_differ(String word, String other) {
    assertThat(form(word)).isNotEqualTo(form(other));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/language/feminine.csv", numLinesToSkip = 1)
  void feminine_ofTitle_isAmongItsForms_andSaysTheSame(String title, String feminine) {
    assertThat(Feminine.of(title)).contains(feminine);
    assertThat(form(feminine)).isEqualTo(form(title));
  }

  @Test
  void feminine_ofWhatNamesNoMan_isNothing() {
    assertThat(Feminine.of("papier")).isEmpty();
    assertThat(Feminine.of("water")).isEmpty();
    assertThat(Feminine.of("verkoop")).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/language/compounds.csv", numLinesToSkip = 1, emptyValue = "")
  void compounds_areSplitIntoWords(String word, String parts) {
    List<String> expected = new ArrayList<>();
    if (parts != null) {
      for (String part : Words.of(parts)) {
        expected.add(WordForm.of(part).root());
      }
    }
    List<String> found =
        SPLITTER.split(word).stream().map(part -> WordForm.of(part).root()).toList();
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/language/verbs.csv", numLinesToSkip = 1)
  void verbForms_comeFromTheirInfinitive(String form, String infinitive, String doubtful) {
    assertThat(Verbs.dutch().of(form))
        .filteredOn(verb -> verb.infinitive().equals(infinitive))
        .singleElement()
        .extracting(Verbs.Verb::doubtful)
        .isEqualTo(doubtful.equals("yes"));
  }

  @ParameterizedTest
  @CsvSource({"geplant, plannen", "reed, redden", "las, lasen", "was, wazen"})
  void verbForms_ofOtherVerbs_areNotTaken(String form, String infinitive) {
    assertThat(Verbs.dutch().of(form))
        .extracting(Verbs.Verb::infinitive)
        .doesNotContain(infinitive);
  }
}
