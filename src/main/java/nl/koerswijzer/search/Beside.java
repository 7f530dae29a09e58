package nl.koerswijzer.search;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on a thread of its own, while whoever started it goes on. */
public final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Starts work that may be thrown away: it must leave no traces.
   *
   * @param name of the thread
   */
  public static <T> Beside<T> start(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().name(name).start(task);
    return new Beside<>(task);
  }

  /**
   * What the work gave, waited for.
   *
   * @throws IOException when it failed, with the message of what went wrong
   */
  public T result() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String message = cause.getMessage();
      throw new IOException(message == null ? cause.toString() : message, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the work was interrupted", e);
    }
  }
}
