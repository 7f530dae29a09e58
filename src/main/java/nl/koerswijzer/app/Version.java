package nl.koerswijzer.app;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its archive. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"koerswijzer " + current()};
  }

  static String current() {
    String version = Koerswijzer.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
