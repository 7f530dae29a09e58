package nl.koerswijzer.app;

import picocli.CommandLine.Option;

/** The option that names the port of the service. */
final class PortOption {
  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "port (usual: 7070; 0: a free one)")
  private int port;

  int port() {
    return port;
  }
}
