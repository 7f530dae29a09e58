package nl.koerswijzer.app;

/** The program. */
public final class Koerswijzer {
  private Koerswijzer() {}

  public static void main(String[] arguments) {
    System.out.println(Runtime.version());
  }
}
