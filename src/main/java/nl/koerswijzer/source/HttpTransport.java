package nl.koerswijzer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests with the JDK's client; an answer that is too large or too slow is cut off. */
final class HttpTransport implements Transport {
  private final HttpClient client;
  private final FetchLimits limits;
  private final Clock clock;

  HttpTransport(FetchLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.wholeAnswer())
            .build();
  }

  @Override
  public Reply send(URI address, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
    headers.forEach(request::setHeader);
    HttpResponse<byte[]> answer = await(request.build());
    Map<String, String> received = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> received.put(name, values.getFirst()));
    return new Reply(answer.statusCode(), received, answer.body(), clock.instant());
  }

  private HttpResponse<byte[]> await(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(limits.largestBody()));
    Duration patience = limits.wholeAnswer();
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no complete answer within " + patience.toMillis() + " ms", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(reason(cause), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer.cancel(true);
      throw new InterruptedIOException("interrupted");
    }
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }

  /** Gathers a body and stops the server when it sends more than the limit. */
  private static final class LimitedBody implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private final long most;
    private Flow.@Nullable Subscription subscription;

    LimitedBody(long most) {
      this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
      subscription = started;
      started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
      for (ByteBuffer part : parts) {
        if (gathered.size() + part.remaining() > most) {
          if (subscription != null) {
            subscription.cancel();
          }
          whole.completeExceptionally(
              new IOException("the answer is larger than " + most + " bytes"));
          return;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        gathered.writeBytes(bytes);
      }
    }

    @Override
    public void onError(Throwable failure) {
      whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      whole.complete(gathered.toByteArray());
    }
  }
}
