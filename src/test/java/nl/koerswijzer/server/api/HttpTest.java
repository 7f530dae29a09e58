package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the service makes of HTTP itself, whatever is asked. */
@ExtendWith(WithService.class)
class HttpTest {
  private final ServiceUnderTest service;

  HttpTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void head_hasTheHeadersOfGet_andNoBody() {
    String path = "/api/v1/occupations?q=kok";
    HttpResponse<String> get = service.get(path);
    HttpResponse<String> head =
        service.send(
            HttpRequest.newBuilder(service.address(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Vary", "Content-Type", "Cache-Control")) {
      assertThat(head.headers().allValues(name)).as(name).isEqualTo(get.headers().allValues(name));
    }
  }
}
