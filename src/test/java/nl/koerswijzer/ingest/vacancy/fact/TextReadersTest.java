package nl.koerswijzer.ingest.vacancy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Level, contract, home-working and amounts. */
class TextReadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Je hebt een mbo-diploma niveau 3                               | LEVEL_3
          Je hebt mbo-niveau 2 of 3                                      | LEVEL_2
          Je hebt minimaal mbo werk- en denkniveau                       | LEVEL_4
          Minimaal een afgeronde HBO opleiding                           | LEVEL_6
          HBO/WO werk- en denkniveau                                     | LEVEL_6
          mbo/hbo werk- en denkniveau                                    | LEVEL_4
          Een WO-opleiding in Bestuurskunde                              | LEVEL_7
          Je hebt academisch werk- en denkniveau                         | LEVEL_7
          a Master's degree in computer science is required              | LEVEL_7
          a Bachelor or Master degree in a relevant field                | LEVEL_6
          Je hebt minimaal vmbo werk- en denkniveau                      | LEVEL_2
          """)
  void text_thatAsksALevel_givesTheLowest(String text, EducationLevel level) {
    assertThat(LevelReader.in(AdvertText.of("Functie", text)).map(Said::value)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je begeleidt mbo-studenten en stagiairs in onze opleiding",
        "een hbo-opleiding is een pré",
        "Je werkt op ma, di, wo en vr",
        "Ervaring als scrum master en een goede opleiding",
        "Bij ons kun je een mbo-opleiding volgen",
        "Je werkt als docent mbo en geeft niveau 3 les"
      })
  void text_thatAsksNoLevel_givesNothing(String text) {
    assertThat(LevelReader.in(AdvertText.of("Functie", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kok              | Je krijgt een vast contract                               | PERMANENT
          Kok              | Een jaarcontract met uitzicht op een vast contract        | TEMPORARY
          Kok              | contract voor onbepaalde tijd                             | PERMANENT
          Kok              | tijdelijk contract voor de duur van het project           | TEMPORARY
          Kok              | Je werkt via een uitzendbureau                            | AGENCY
          Kok              | zzp'ers zijn welkom                                       | FREELANCE
          Kok              | Niet voor zzp'ers                                         |
          Kok              | deze opdracht is niet geschikt voor freelancers           |
          Leerling-kok bbl | Je leert en werkt                                         | APPRENTICESHIP
          Stagiair kok     | Je leert en werkt                                         | INTERNSHIP
          Kok              | Je begeleidt een stagiair                                 |
          Vrijwilliger bar | Kom ons helpen                                            | VOLUNTEER
          """)
  void text_withAgreement_givesContracts(String title, String text, @Nullable String expected) {
    assertThat(ContractReader.in(AdvertText.of(title, text)))
        .extracting(Said::value)
        .containsExactlyInAnyOrderElementsOf(contracts(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FULL_TIME            |
          TEMPORARY            | TEMPORARY
          CONTRACTOR           | FREELANCE
          FULL_TIME, INTERN    | INTERNSHIP
          volunteer            | VOLUNTEER
          iets anders          |
          """)
  void employmentType_ofSchemaOrg_givesContracts(String type, @Nullable String expected) {
    assertThat(ContractReader.inTypes(List.of(type))).isEqualTo(contracts(expected));
  }

  private static Set<ContractType> contracts(@Nullable String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(" ", -1))
            .map(ContractType::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij werken hybride                                                 | HYBRID
          Je werkt deels thuis en deels op kantoor                           | HYBRID
          Twee dagen per week thuis                                          | HYBRID
          De mogelijkheid om een dag thuis te werken                         | HYBRID
          Je werkt volledig remote                                           | FULL
          100% remote, vanuit heel Nederland                                 | FULL
          Thuiswerken is helaas niet mogelijk                                | NO
          Thuiswerken kan niet bij dit werk                                  | NO
          Je krijgt een thuiswerkvergoeding                                  |
          Je mag vier weken per jaar volledig remote vanuit het buitenland   |
          four weeks of fully remote work from anywhere                      |
          ervaring met hybride cloud                                         |
          Wij zijn van alle markten thuis                                    |
          Je werkt in de thuiszorg bij mensen thuis                          |
          """)
  void text_aboutHome_isReadAndBenefitsAreNot(String text, @Nullable HomeWorking expected) {
    assertThat(HomeWorkingReader.in(AdvertText.of("Functie", text)).map(Said::value).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.500      | 2500
          2.500,50   | 2500.5
          24,907     | 24907
          1,234.56   | 1234.56
          15,40      | 15.4
          0,8        | 0.8
          60k        | 60000
          3719       | 3719
          """)
  void amount_asPeopleWriteIt_isANumber(String text, double expected) {
    assertThat(Amount.of(text)).hasValue(expected);
  }
}
