package nl.koerswijzer.publish;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Count;
import nl.koerswijzer.store.Store.Decision;
import nl.koerswijzer.store.Store.Held;

/** Records in memory that a test put in, for the two things a publisher asks of a store. */
public final class FakeStore {
  private static final Instant SEEN = Instant.parse("2026-04-01T10:00:00Z");

  private final List<Entry> entries = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private record Entry(RecordKind kind, Held<Object> held) {}

  public FakeStore put(String source, RecordKind kind, String id, Object document) {
    entries.add(new Entry(kind, new Held<>(source, id, document, SEEN, SEEN, 0)));
    return this;
  }

  public void decide(Decision decision) {
    decisions.add(decision);
  }

  public FakeStore remove(RecordKind kind, String id) {
    entries.removeIf(entry -> entry.kind() == kind && entry.held().id().equals(id));
    return this;
  }

  public Store asStore() {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(), new Class<?>[] {Store.class}, this::answer);
  }

  private Object answer(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "counts" -> counts();
      case "read" -> {
        read((RecordKind) arguments[0], (Consumer<?>) arguments[2]);
        yield List.of();
      }
      case "decisions" -> List.copyOf(decisions);
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private List<Count> counts() {
    return entries.stream()
        .map(entry -> new Count(entry.held().source(), entry.kind(), 1, SEEN))
        .toList();
  }

  @SuppressWarnings("unchecked") // the kind tells the type, as in every store
  private void read(RecordKind kind, Consumer<?> reader) {
    entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::held)
        .sorted(Comparator.<Held<?>, String>comparing(Held::id).thenComparing(Held::source))
        .forEach((Consumer<Held<Object>>) reader);
  }
}
