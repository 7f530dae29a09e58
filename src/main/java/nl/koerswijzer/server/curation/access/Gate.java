package nl.koerswijzer.server.curation.access;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Curator;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in at the desk. A curator has a cookie that scripts cannot read and other sites cannot
 * send; a change needs the token of the session besides. The first curator comes in by a link that
 * works once and stands only in what the service prints when it starts.
 */
public final class Gate {
  static final String COOKIE = "koerswijzer-curatie";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

  private final Store store;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Clock clock;
  private Optional<String> invitation;

  public Gate(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.sessions = new Sessions(clock);
    this.attempts = new Attempts(clock);
    this.invitation = store.curators().isEmpty() ? Optional.of(Tokens.random()) : Optional.empty();
  }

  /** The token by which the first curator comes in; empty when there is a curator. */
  public synchronized Optional<String> invitation() {
    return invitation;
  }

  public synchronized boolean invites(String token) {
    return invitation.filter(valid -> Tokens.same(valid, token)).isPresent();
  }

  /** Adds the first curator by the one-time link, which is spent by that. */
  public synchronized void accept(String token, String name, String password) {
    if (!invites(token)) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    add(store, name, password, clock);
    invitation = Optional.empty();
  }

  /**
   * Adds a curator, or gives one another password.
   *
   * @throws InvalidInputException when the name or the password cannot be used
   */
  public static void add(Store store, String name, String password, Clock clock) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidInputException(
          "name", "must be 1 to 60 letters, digits, spaces, dots or dashes");
    }
    store.put(new Curator(name, Passwords.hash(password), clock.instant()));
    store.audit(new AuditEntry(clock.instant(), name, "curator-added", name, ""));
  }

  /**
   * Lets a curator in and hands out the cookie.
   *
   * @throws ProblemException when name and password do not belong together, or too many tries
   *     failed
   */
  public Session login(Context context, String name, String password) {
    List<String> tries = List.of("from " + context.ip(), "as " + name);
    if (!tries.stream().allMatch(attempts::mayTry)) {
      context.header("Retry-After", String.valueOf(Attempts.WINDOW.toSeconds()));
      throw new ProblemException(Problem.Kind.TOO_MANY_REQUESTS);
    }
    Optional<Curator> curator =
        store.curators().stream().filter(known -> known.name().equals(name)).findFirst();
    if (!Passwords.match(password, curator.map(Curator::passwordHash).orElse(Nobody.HASH))) {
      tries.forEach(attempts::failed);
      store.audit(new AuditEntry(clock.instant(), "", "login-failed", "", ""));
      throw new ProblemException(
          Problem.Kind.UNAUTHORIZED, "the name and the password do not belong together");
    }
    tries.forEach(attempts::forget);
    String token = sessions.open(name);
    setCookie(context, token, Sessions.LONGEST.toSeconds());
    store.audit(new AuditEntry(clock.instant(), name, "login", "", ""));
    return sessions.find(token).orElseThrow();
  }

  /** What to compare with when there is no such curator, so that it takes as long. */
  private static final class Nobody {
    static final String HASH = Passwords.hash(Tokens.random());
  }

  public void logout(Context context) {
    String token = context.cookie(COOKIE);
    if (token != null) {
      sessions.close(token);
    }
    setCookie(context, "", 0);
  }

  public Optional<Session> session(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).flatMap(sessions::find);
  }

  /**
   * @throws ProblemException when nobody is logged in
   */
  public Session require(Context context) {
    return session(context).orElseThrow(() -> new ProblemException(Problem.Kind.UNAUTHORIZED));
  }

  /**
   * The session of somebody who wants to change something.
   *
   * @param csrf the token that came with the request, absent when none did
   * @throws ProblemException when nobody is logged in, or the token is not that of the session
   */
  public Session requireToChange(Context context, @Nullable String csrf) {
    Session session = require(context);
    if (csrf == null || !Tokens.same(session.csrf(), csrf)) {
      throw new ProblemException(Problem.Kind.FORBIDDEN);
    }
    return session;
  }

  /** A page of another site may not send a login either, although it needs no session. */
  public static void requireSameSite(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ProblemException(Problem.Kind.FORBIDDEN);
    }
  }

  private static void setCookie(Context context, String token, long seconds) {
    boolean secure =
        context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    context.header(
        "Set-Cookie",
        COOKIE
            + "="
            + token
            + "; Path=/; Max-Age="
            + seconds
            + "; HttpOnly; SameSite=Strict"
            + (secure ? "; Secure" : ""));
  }
}
