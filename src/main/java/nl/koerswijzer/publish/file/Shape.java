package nl.koerswijzer.publish.file;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in bytes. */
sealed interface Shape {
  void write(@Nullable Object value, ByteSink out);

  /**
   * @throws IOException when the bytes hold no such value; the message says why, to be read after
   *     the name of the file
   */
  @Nullable Object read(ByteSource in) throws IOException;

  /** The shape in words, equal for two shapes only when their bytes mean the same. */
  String describe();

  /** A string in UTF-8. */
  record Words() implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      byte[] bytes = ((String) Objects.requireNonNull(value)).getBytes(StandardCharsets.UTF_8);
      out.writeCount(bytes.length);
      out.writeBytes(bytes);
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      return in.readText();
    }

    @Override
    public String describe() {
      return "text";
    }
  }

  /** A whole number. */
  record Whole() implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      int number = (Integer) Objects.requireNonNull(value);
      out.writeCount(number << 1 ^ number >> 31);
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      int folded = in.readCount();
      return folded >>> 1 ^ -(folded & 1);
    }

    @Override
    public String describe() {
      return "int";
    }
  }

  /** A floating-point number, by its bits. */
  record Real() implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.writeFixed(Double.doubleToLongBits((Double) Objects.requireNonNull(value)));
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      return Double.longBitsToDouble(in.readFixed());
    }

    @Override
    public String describe() {
      return "double";
    }
  }

  /** Yes or no. */
  record Truth() implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.writeByte(Objects.equals(value, true) ? 1 : 0);
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      return in.readByte() != 0;
    }

    @Override
    public String describe() {
      return "boolean";
    }
  }

  /** A day. */
  record Day() implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.writeFixed(((LocalDate) Objects.requireNonNull(value)).toEpochDay());
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      return LocalDate.ofEpochDay(in.readFixed());
    }

    @Override
    public String describe() {
      return "day";
    }
  }

  /** A constant of an enum, by its place; the names are part of the description. */
  record Choice(Class<?> type, List<?> constants) implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.writeCount(((Enum<?>) Objects.requireNonNull(value)).ordinal());
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      int ordinal = in.readCount();
      if (ordinal < 0 || ordinal >= constants.size()) {
        throw new IOException("has no " + type.getSimpleName() + " with number " + ordinal);
      }
      return constants.get(ordinal);
    }

    @Override
    public String describe() {
      return type.getSimpleName() + constants;
    }
  }

  /** Values one after another. */
  record Row(Shape element) implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      Collection<?> elements = (Collection<?>) Objects.requireNonNull(value);
      out.writeCount(elements.size());
      for (Object each : elements) {
        element.write(each, out);
      }
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      Object[] elements = new Object[in.readLength()];
      for (int k = 0; k < elements.length; k++) {
        elements[k] = Objects.requireNonNull(element.read(in));
      }
      return List.of(elements);
    }

    @Override
    public String describe() {
      return "[" + element.describe() + "]";
    }
  }

  /** Names with values, ordered by name. */
  record Table(Shape name, Shape value) implements Shape {
    @Override
    public void write(@Nullable Object map, ByteSink out) {
      SortedMap<?, ?> entries = (SortedMap<?, ?>) Objects.requireNonNull(map);
      out.writeCount(entries.size());
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        name.write(entry.getKey(), out);
        value.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      SortedMap<Object, Object> map = new TreeMap<>();
      int size = in.readLength();
      for (int k = 0; k < size; k++) {
        map.put(Objects.requireNonNull(name.read(in)), Objects.requireNonNull(value.read(in)));
      }
      return map;
    }

    @Override
    public String describe() {
      return "{" + name.describe() + ":" + value.describe() + "}";
    }
  }

  /** A value that may be absent. */
  record Maybe(Shape present) implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.writeByte(value == null ? 0 : 1);
      if (value != null) {
        present.write(value, out);
      }
    }

    @Override
    public @Nullable Object read(ByteSource in) throws IOException {
      return in.readByte() == 0 ? null : present.read(in);
    }

    @Override
    public String describe() {
      return present.describe() + "?";
    }
  }

  /** A value that returns often: written in full once, by its place in the memory after that. */
  record Shared(Shape full) implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      Object present = Objects.requireNonNull(value);
      Integer place = out.placeOf(present);
      if (place != null) {
        out.writeCount(place + 1);
      } else {
        out.writeCount(0);
        full.write(present, out);
        out.remember(present);
      }
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      int place = in.readCount();
      if (place > 0) {
        return in.remembered(place - 1);
      }
      Object value = Objects.requireNonNull(full.read(in));
      in.remember(value);
      return value;
    }

    @Override
    public String describe() {
      return full.describe() + "*";
    }
  }

  /** A record: its components in their order. */
  record Components(
      Class<?> type,
      Constructor<?> constructor,
      List<Method> accessors,
      List<String> names,
      List<Shape> shapes)
      implements Shape {
    @Override
    public void write(@Nullable Object value, ByteSink out) {
      for (int k = 0; k < shapes.size(); k++) {
        shapes.get(k).write(component(value, accessors.get(k)), out);
      }
    }

    private static @Nullable Object component(@Nullable Object value, Method accessor) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }

    @Override
    public Object read(ByteSource in) throws IOException {
      @Nullable Object[] components = new @Nullable Object[shapes.size()];
      for (int k = 0; k < components.length; k++) {
        components[k] = shapes.get(k).read(in);
      }
      try {
        return constructor.newInstance(components);
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        throw new IOException("holds no right " + type.getSimpleName() + ": " + cause, e);
      }
    }

    @Override
    public String describe() {
      StringBuilder words = new StringBuilder(type.getSimpleName()).append('(');
      for (int k = 0; k < shapes.size(); k++) {
        words.append(names.get(k)).append(' ').append(shapes.get(k).describe()).append(' ');
      }
      return words.append(')').toString();
    }
  }
}
