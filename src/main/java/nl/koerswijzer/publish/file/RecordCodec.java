package nl.koerswijzer.publish.file;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as bytes and reads it back.
 *
 * <p>How the bytes look follows from the record itself: its components in their order, each by its
 * type, and a mark before those that may be absent ({@link Nullable}). There is no second
 * description of the model that could drift from it, and no names are written. Strings, and the
 * records that are named as shared, are written once and referred to after that; reading therefore
 * also gives one object where many equal ones were written, which is what keeps a catalog small in
 * memory. Equal records give equal bytes.
 *
 * <p>{@link #describe} tells two versions of the model apart, so that bytes of another version are
 * never misread.
 */
final class RecordCodec<T extends Record> {
  private final Class<T> type;
  private final Set<Class<? extends Record>> shared;
  private final Shape shape;

  /**
   * @throws IllegalArgumentException when the record holds something that has no shape
   */
  RecordCodec(Class<T> type, Set<Class<? extends Record>> shared) {
    this.type = type;
    this.shared = shared;
    this.shape = components(type);
  }

  void write(T value, ByteSink out) {
    shape.write(value, out);
  }

  T read(ByteSource in) throws IOException {
    return type.cast(Objects.requireNonNull(shape.read(in)));
  }

  String describe() {
    return shape.describe();
  }

  private Shape shapeOf(AnnotatedType annotated) {
    Shape present = presentShapeOf(annotated);
    return isNullable(annotated) ? new Shape.Maybe(present) : present;
  }

  private Shape presentShapeOf(AnnotatedType annotated) {
    if (annotated instanceof AnnotatedParameterizedType parameterized) {
      return containerOf(parameterized);
    }
    return plainShapeOf(annotated.getType());
  }

  private Shape containerOf(AnnotatedParameterizedType annotated) {
    Type raw = ((ParameterizedType) annotated.getType()).getRawType();
    AnnotatedType[] arguments = annotated.getAnnotatedActualTypeArguments();
    if (raw == List.class) {
      return new Shape.Row(shapeOf(arguments[0]));
    }
    if (raw == SortedMap.class) {
      return new Shape.Table(shapeOf(arguments[0]), shapeOf(arguments[1]));
    }
    throw new IllegalArgumentException("there is no shape for " + annotated);
  }

  private Shape plainShapeOf(Type plain) {
    if (plain == String.class) {
      return new Shape.Shared(new Shape.Words());
    }
    if (plain == int.class || plain == Integer.class) {
      return new Shape.Whole();
    }
    if (plain == double.class || plain == Double.class) {
      return new Shape.Real();
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return new Shape.Truth();
    }
    if (plain == LocalDate.class) {
      return new Shape.Day();
    }
    if (plain instanceof Class<?> kind && kind.isEnum()) {
      return new Shape.Choice(kind, List.of(kind.getEnumConstants()));
    }
    if (plain instanceof Class<?> kind && kind.isRecord()) {
      return shared.contains(kind) ? new Shape.Shared(components(kind)) : components(kind);
    }
    throw new IllegalArgumentException("there is no shape for " + plain);
  }

  private Shape components(Class<?> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    return new Shape.Components(
        kind,
        constructorOf(kind, components),
        Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
        Arrays.stream(components).map(RecordComponent::getName).toList(),
        Arrays.stream(components).map(each -> shapeOf(each.getAnnotatedType())).toList());
  }

  private static Constructor<?> constructorOf(Class<?> kind, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return kind.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(kind + " is not a record", e);
    }
  }

  private static boolean isNullable(AnnotatedType annotated) {
    return annotated.isAnnotationPresent(Nullable.class);
  }
}
