package nl.koerswijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eethuis De Pan B.V.               | Eethuis De Pan               | eethuis pan
          Eethuis De Pan BV                 | Eethuis De Pan               | eethuis pan
          Korst N.V. Nederland              | Korst Nederland              | korst
          Widget Works Ltd.                 | Widget Works                 | widget works
          Werkhuis GmbH & Co. KG            | Werkhuis                     | werkhuis
          Bakkerij Korst - Zwolle           | Bakkerij Korst - Zwolle      | bakkerij korst
          Bakkerij Korst, vestiging Zwolle  | Bakkerij Korst, vestiging Zwolle | bakkerij korst
          Praktijken - Raad van Oost en Zuid | Praktijken - Raad van Oost en Zuid | praktijken raad van oost en zuid
          Stichting Zorggroep Voorbeeld     | Stichting Zorggroep Voorbeeld | zorggroep voorbeeld
          The Group                         | The Group                    | the group
          BV                                | BV                           | bv
          Bvlgari                           | Bvlgari                      | bvlgari
          """)
  void name_isShownWithoutItsLegalFormAndComparedWithoutItsBranch(
      String written, String shown, String key) {
    EmployerName name = EmployerName.of(written);

    assertThat(name.shown()).isEqualTo(shown);
    assertThat(name.key()).isEqualTo(key);
    assertThat(EmployerName.of(name.shown()).shown()).isEqualTo(name.shown());
  }

  @ParameterizedTest
  @CsvSource({
    "Randstad Horeca, true",
    "Uitzendbureau Voorbeeld, true",
    "Voorbeeld Detachering B.V., true",
    "Voorbeeld Recruitment, true",
    "Eethuis De Pan, false",
    "Uniqueness Salon, false",
    "Yachtbouw Noord, false"
  })
  void agency_isToldByItsName(String written, boolean agency) {
    assertThat(EmployerName.of(written).agency()).isEqualTo(agency);
  }

  @Test
  void branchCalledAfterItsTown_isComparedWithoutIt() {
    assertThat(EmployerName.of("Bakkerij Korst Zwolle").keyIn("Zwolle"))
        .isEqualTo("bakkerij korst");
    assertThat(EmployerName.of("Zwolle").keyIn("Zwolle")).isEqualTo("zwolle");
  }
}
