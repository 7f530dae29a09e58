package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it, by the Nu HTML checker. */
@ExtendWith(WithService.class)
class MarkupTest {
  private static final Complaints COMPLAINTS = new Complaints();
  private static final SimpleDocumentValidator CHECKER =
      new SimpleDocumentValidator(true, false, false);

  private final ServiceUnderTest service;

  MarkupTest(ServiceUnderTest service) {
    this.service = service;
  }

  @BeforeAll
  static void readSchemas() throws Exception {
    CHECKER.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", COMPLAINTS);
    CHECKER.setUpValidatorAndParsers(COMPLAINTS, true, false);
  }

  static Stream<PageUnderTest> pages() {
    return PageUnderTest.all().flatMap(page -> Stream.of(page, page.inEnglish()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isValid_andLetsNothingElseIn(PageUnderTest page) throws Exception {
    HttpResponse<String> answer = service.send(page.request(service));

    assertThat(answer.statusCode()).isEqualTo(page.status());
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    COMPLAINTS.lines.clear();
    CHECKER.checkHtmlInputSource(new InputSource(new StringReader(answer.body())));
    assertThat(COMPLAINTS.lines).isEmpty();
  }

  /** What the checker says, with the line on which it says so. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
      // Opinions, such as that an attribute of 2017 is not supported everywhere.
    }

    @Override
    public void error(SAXParseException error) {
      lines.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
