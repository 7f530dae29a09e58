package nl.koerswijzer.app;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link ServiceUnderTest} of this run to tests; it is closed after the last. */
public final class WithService implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ServiceUnderTest.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(WithService.class))
        .getOrComputeIfAbsent(ServiceUnderTest.class, key -> start(), ServiceUnderTest.class);
  }

  private static ServiceUnderTest start() {
    try {
      return ServiceUnderTest.withStarterSet();
    } catch (Exception e) {
      throw new IllegalStateException("the service does not start over the starter set", e);
    }
  }
}
