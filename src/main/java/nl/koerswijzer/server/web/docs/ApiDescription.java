package nl.koerswijzer.server.web.docs;

import java.util.List;

/**
 * The HTTP API, read from its OpenAPI description.
 *
 * @param intro what it is for
 * @param groups the calls, by subject
 * @param shapes the shapes of what is sent and answered, ordered by name
 */
public record ApiDescription(String intro, List<Group> groups, List<Shape> shapes) {
  /** Calls about one subject. */
  public record Group(String name, String description, List<Call> calls) {
    public Group {
      calls = List.copyOf(calls);
    }
  }

  /**
   * A call.
   *
   * @param anchor name of its place on the page
   * @param description more than the summary says; empty when there is no more
   * @param body type of what is sent, empty when nothing is
   * @param examplePath address of an example, with its query
   * @param exampleBody what the example sends; empty when nothing
   */
  public record Call(
      String anchor,
      String verb,
      String path,
      String summary,
      String description,
      List<Field> parameters,
      TypeName body,
      List<Answer> answers,
      String examplePath,
      String exampleBody) {
    public Call {
      parameters = List.copyOf(parameters);
      answers = List.copyOf(answers);
    }

    /**
     * A command that makes the call.
     *
     * @param address where the service is reached
     */
    public String command(String address) {
      String get = "curl '" + address + examplePath + "'";
      return exampleBody.isEmpty()
          ? get
          : get + " \\\n  -H 'Content-Type: application/json' \\\n  -d '" + exampleBody + "'";
    }
  }

  /**
   * A parameter, or a part of a shape.
   *
   * @param place where it stands: {@code query}, {@code path}; empty in a shape
   */
  public record Field(
      String name, String place, boolean required, TypeName type, String description) {}

  /** What a status means. */
  public record Answer(String status, String description, TypeName type) {}

  /**
   * A type in words.
   *
   * @param shape name of the shape to which it refers; empty when it refers to none
   */
  public record TypeName(String text, String shape) {
    static final TypeName NONE = new TypeName("", "");
  }

  /** A named shape: an object with fields, or a list of values. */
  public record Shape(String name, TypeName type, String description, List<Field> fields) {
    public Shape {
      fields = List.copyOf(fields);
    }
  }

  public ApiDescription {
    groups = List.copyOf(groups);
    shapes = List.copyOf(shapes);
  }
}
