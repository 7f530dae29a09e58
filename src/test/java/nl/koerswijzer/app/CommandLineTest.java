package nl.koerswijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the command that is named is read; every way to name one works. */
class CommandLineTest {
  @ParameterizedTest
  @CsvSource({
    "--help, 0",
    "--version, 0",
    "help, 0",
    "help serve, 0",
    "serve --help, 0",
    "generations --help, 0",
    "help generations, 0",
    "srve, 2",
    "serve --prt 1, 2",
    "'', 2",
  })
  void arguments_haveTheirExitStatus(String arguments, int status) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

    assertThat(Koerswijzer.run(words)).isEqualTo(status);
  }
}
