package nl.koerswijzer.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Stands before the service under an address of its own, so that a browser takes it for another
 * site, and remembers every byte that browsers send.
 */
final class Relay implements AutoCloseable {
  private final ServerSocket door;
  private final int behind;
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  Relay(URI service) {
    this.behind = service.getPort();
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String address(String path) {
    return "http://127.0.0.1:" + door.getLocalPort() + path;
  }

  /** All that browsers sent until now. */
  String sent() {
    synchronized (sent) {
      return sent.toString(StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket browser = door.accept();
        Socket service = new Socket(InetAddress.getLoopbackAddress(), behind);
        Thread.ofVirtual().start(() -> pass(browser, service, true));
        Thread.ofVirtual().start(() -> pass(service, browser, false));
      }
    } catch (IOException e) {
      // The door was closed.
    }
  }

  private void pass(Socket from, Socket to, boolean isRemembered) {
    byte[] bytes = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (isRemembered) {
          synchronized (sent) {
            sent.write(bytes, 0, read);
          }
        }
        out.write(bytes, 0, read);
      }
    } catch (IOException e) {
      // One of the two hung up.
    }
  }
}
