package nl.koerswijzer.server.curation.supply;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.curation.work.Job;
import nl.koerswijzer.server.curation.work.Job.Stand;
import nl.koerswijzer.server.curation.work.Job.State;
import nl.koerswijzer.server.web.page.Templates;

/**
 * How a piece of work goes on, as server-sent events: {@code stand} with a part of the page, and
 * {@code end} when it has ended. Each request has a virtual thread of its own, so that it may wait.
 */
public final class JobStream {
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  /** A person reads no faster, and a crawl moves hundreds of times a second. */
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final Desk desk;
  private final Gate gate;

  public JobStream(Desk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
  }

  /**
   * @throws InvalidInputException when the number is not one
   */
  public void answer(Context context, Words words) throws IOException {
    DeskVisit visit = new DeskVisit(context, QueryInput.of(context), words, gate.require(context));
    visit.input().finish();
    Job job = desk.job(visit.number());
    context.contentType("text/event-stream; charset=utf-8");
    context.header("Cache-Control", "no-store");
    OutputStream out = context.res().getOutputStream();
    try {
      follow(job, words, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void follow(Job job, Words words, OutputStream out)
      throws IOException, InterruptedException {
    Stand stand = job.stand();
    long sent = -1;
    while (true) {
      boolean ended = stand.state() != State.RUNNING;
      if (stand.version() != sent) {
        send(out, "stand", Templates.render("curation/stand.jte", JobStand.of(stand, words)));
        sent = stand.version();
      } else {
        write(out, ":\n\n");
      }
      if (ended) {
        send(out, "end", "");
        return;
      }
      Thread.sleep(BETWEEN);
      stand = job.next(sent, HEARTBEAT);
    }
  }

  private static void send(OutputStream out, String event, String data) throws IOException {
    write(out, "event: " + event + "\ndata: " + data.replaceAll("\\R", " ") + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
