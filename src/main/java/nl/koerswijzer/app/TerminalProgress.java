package nl.koerswijzer.app;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.koerswijzer.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far long work has come: a bar on a terminal, a line for each step
 * elsewhere. Whether there is a terminal is told by the launcher, because Java 21 cannot tell.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final int REFRESH_MILLIS = 200;

  private final boolean terminal = Boolean.getBoolean("koerswijzer.terminal");
  private @Nullable ProgressBar bar;
  private long lastLine;

  @Override
  public void begin(String step, long total) {
    close();
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(step)
              .setInitialMax(total <= 0 ? -1 : total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .build();
    } else {
      printNowAndThen(step);
    }
  }

  /** One line a second at most: many small steps would bury what matters. */
  private void printNowAndThen(String step) {
    long now = System.nanoTime();
    if (lastLine == 0 || now - lastLine >= TimeUnit.SECONDS.toNanos(1)) {
      System.err.println(step);
      lastLine = now;
    }
  }

  @Override
  public void advance(long units) {
    if (bar != null) {
      bar.stepBy(units);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
