package nl.koerswijzer.publish;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The right to use what a generation gives until it is closed; closing twice does no harm.
 *
 * @param <T> what the generation gives
 */
public final class Lease<T> implements AutoCloseable {
  private final T value;
  private final Runnable release;
  private final AtomicBoolean open = new AtomicBoolean(true);

  Lease(T value, Runnable release) {
    this.value = value;
    this.release = release;
  }

  public T value() {
    return value;
  }

  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      release.run();
    }
  }
}
