package nl.koerswijzer.server;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Shows requests to the routes in fewer shapes than they come in. A HEAD is a GET whose body Jetty
 * keeps back, so that its headers are the same. Of the encodings that a client accepts, only the
 * one to use is left, because Javalin does not weigh them (RFC 9110 §12.5.3).
 */
final class SimplerRequests extends Handler.Wrapper {
  private static final String BROTLI = "br";
  private static final String GZIP = "gzip";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Simpler(request), response, callback);
  }

  /**
   * The encoding to answer with, the smaller one when a client likes both as much.
   *
   * @return empty for a plain answer
   */
  static List<String> encoding(List<String> acceptEncoding) {
    QuotedQualityCSV accepted =
        new QuotedQualityCSV(
            encoding ->
                switch (encoding) {
                  case BROTLI -> 2;
                  case GZIP -> 1;
                  default -> 0;
                });
    accepted.addValue(String.join(",", acceptEncoding));
    for (String encoding : accepted) {
      switch (encoding) {
        case BROTLI, GZIP -> {
          return List.of(encoding);
        }
        case "*" -> {
          return List.of(GZIP);
        }
        case "identity" -> {
          return List.of();
        }
        default -> {}
      }
    }
    return List.of();
  }

  private static final class Simpler extends Request.Wrapper {
    private final HttpFields headers;

    Simpler(Request request) {
      super(request);
      HttpFields given = request.getHeaders();
      this.headers =
          given.contains(HttpHeader.ACCEPT_ENCODING)
              ? withEncoding(given, encoding(given.getValuesList(HttpHeader.ACCEPT_ENCODING)))
              : given;
    }

    @Override
    public String getMethod() {
      String method = super.getMethod();
      return HttpMethod.HEAD.is(method) ? HttpMethod.GET.asString() : method;
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }

    private static HttpFields withEncoding(HttpFields given, List<String> encoding) {
      HttpFields.Mutable fields = HttpFields.build(given).remove(HttpHeader.ACCEPT_ENCODING);
      encoding.forEach(name -> fields.add(new HttpField(HttpHeader.ACCEPT_ENCODING, name)));
      return fields;
    }
  }
}
