package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.ingest.crawl.PageLife.Sign;
import nl.koerswijzer.ingest.crawl.PageLife.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visits saw, one letter-word each, and what followed for the adverts of the page. */
class PageLifeTest {
  @ParameterizedTest
  @CsvSource({
    // seen and gone
    "1, SEEN, ALIVE",
    "1, GONE, DEAD",
    "1, SEEN GONE SEEN, ALIVE DEAD ALIVE",
    // a refusal counts three times in a row
    "1, REFUSED REFUSED REFUSED, SPARED SPARED DEAD",
    "1, REFUSED REFUSED SEEN REFUSED REFUSED REFUSED, SPARED SPARED ALIVE SPARED SPARED DEAD",
    "1, REFUSED TROUBLE REFUSED EMPTY REFUSED, SPARED SPARED SPARED SPARED DEAD",
    "1, REFUSED REFUSED REFUSED SEEN, SPARED SPARED DEAD ALIVE",
    // trouble and empty pages never kill
    "1, TROUBLE TROUBLE TROUBLE TROUBLE TROUBLE TROUBLE, SPARED SPARED SPARED SPARED SPARED SPARED",
    "1, EMPTY EMPTY EMPTY EMPTY EMPTY EMPTY, SPARED SPARED SPARED SPARED SPARED SPARED",
    // absence from a list with authority
    "1, UNLISTED, DEAD",
    "2, UNLISTED UNLISTED, SPARED DEAD",
    "2, UNLISTED SEEN UNLISTED, SPARED ALIVE SPARED",
    "2, UNLISTED TROUBLE UNLISTED, SPARED SPARED SPARED",
    "2, UNLISTED UNCERTAIN UNLISTED, SPARED SPARED DEAD",
    // absence from any other list means nothing
    "1, UNCERTAIN UNCERTAIN UNCERTAIN UNCERTAIN, SPARED SPARED SPARED SPARED"
  })
  void life_followsWhatVisitsSaw(int absencesToDie, String signs, String verdicts) {
    PageLife life = PageLife.FRESH;
    List<String> followed = new ArrayList<>();
    for (String sign : signs.split(" ", -1)) {
      Step step = life.after(Sign.valueOf(sign), absencesToDie);
      followed.add(step.verdict().name());
      life = step.life();
    }
    assertThat(followed).containsExactly(verdicts.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "404, GONE", "410, GONE", "400, REFUSED", "451, REFUSED", "418, REFUSED",
    "401, TROUBLE", "403, TROUBLE", "429, TROUBLE", "500, TROUBLE", "503, TROUBLE",
    "0, TROUBLE", "302, TROUBLE"
  })
  void status_isASign(int status, Sign sign) {
    assertThat(PageLife.sign(status)).isEqualTo(sign);
  }
}
