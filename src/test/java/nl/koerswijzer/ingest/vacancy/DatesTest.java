package nl.koerswijzer.ingest.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-01,                2026-03-01",
    "2018-12-27T10:50:17+0000,  2018-12-27",
    "2026-03-01 09:00:00,       2026-03-01",
    "20260301,                  2026-03-01",
    "01-03-2026,                2026-03-01",
    "1/3/2026,                  2026-03-01",
    "31-02-2026,                ",
    "morgen,                    ",
    "0001-01-01,                "
  })
  void date_inManyForms_givesTheDay(String text, @Nullable LocalDate expected) {
    assertThat(Dates.of(text).orElse(null)).isEqualTo(expected);
  }
}
