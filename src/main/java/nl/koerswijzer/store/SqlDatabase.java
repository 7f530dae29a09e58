package nl.koerswijzer.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The database below {@link SqlStore}: all that differs from one engine to another. */
interface SqlDatabase {
  /** A connection that sees what was committed before its first statement in a transaction. */
  Handle reader();

  /** A connection whose transactions may write. */
  Handle writer();

  /** The right to run, for one run in all processes; empty when another has it. */
  Optional<WriteLock> tryLock();

  /** The failure in words that say what to do. */
  StoreException explain(Exception failure);

  /** Where the store is, as a user would say it. */
  String location();

  /** The right to run; ends with the process. */
  interface WriteLock extends AutoCloseable {
    @Override
    void close();
  }
}
