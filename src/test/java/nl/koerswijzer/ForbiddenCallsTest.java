package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThatCode;

import de.thetaphi.forbiddenapis.cli.CliMain;
import org.junit.jupiter.api.Test;

/**
 * No call depends on the machine's clock, language, charset or dice. Run as a test, not as a
 * plugin, because the plugin looks classes up in the JDK that Maven runs on, which may be older
 * than ours.
 */
class ForbiddenCallsTest {
  @Test
  void mainClasses_callNothingForbidden() {
    assertThatCode(
            () ->
                new CliMain(
                        "--dir",
                        "target/classes",
                        "--classpath",
                        System.getProperty("java.class.path"),
                        "--exclude",
                        "nl/koerswijzer/server/web/templates/**",
                        "--bundledsignatures",
                        "jdk-unsafe-21,jdk-deprecated-21,jdk-non-portable",
                        "--signaturesfile",
                        "src/build/forbidden.txt")
                    .run())
        .doesNotThrowAnyException();
  }
}
