package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one {@link Browser} of this run to tests, with the shared service before it and nothing
 * kept in it. Where no browser is installed the tests are skipped; in continuous integration they
 * fail.
 */
final class WithBrowser implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean installed = Files.exists(Browser.PROGRAM) && Files.exists(Browser.DRIVER);
    if (System.getenv("CI") != null) {
      assertThat(installed).as("%s and %s", Browser.PROGRAM, Browser.DRIVER).isTrue();
    }
    Assumptions.assumeTrue(installed, "no chromium and chromedriver here: pages are not tried");
    ServiceUnderTest service =
        (ServiceUnderTest) new WithService().resolveParameter(parameter, context);
    Browser browser =
        context
            .getRoot()
            .getStore(Namespace.create(WithBrowser.class))
            .getOrComputeIfAbsent(Browser.class, key -> new Browser(service), Browser.class);
    browser.forget();
    return browser;
  }
}
