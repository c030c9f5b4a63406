package medspil.page.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import medspil.access.AtSignOut;
import medspil.access.Viewer;
import medspil.page.LiveLists;
import org.springframework.context.SmartLifecycle;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The pages that are open on this server; no thread waits for any of them.
@Component
final class LiveStreams implements LiveLists, AtSignOut, SmartLifecycle {
  /// The browser comes again by itself, and is let in anew.
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final long BEAT_SECONDS = 15;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST_EACH = 8;

  private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
  private final Deque<Change> lately = new ConcurrentLinkedDeque<>();
  private final SessionRepository<? extends Session> sessions;
  private final Clock clock;
  private volatile Optional<ScheduledExecutorService> beating = Optional.empty();

  /// Kept for a moment, for pages that were made just before it and opened their stream just after.
  private record Change(String list, Set<UUID> holders, Instant at) {}

  LiveStreams(SessionRepository<? extends Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// Empty when this person has enough of them; their page then asks now and then.
  Optional<SseEmitter> open(Viewer viewer, String session, Instant since) {
    if (open.stream().filter(one -> one.person().equals(viewer.person())).count() >= MOST_EACH) {
      return Optional.empty();
    }
    var emitter = new SseEmitter(LIFE.toMillis());
    var stream = new LiveStream(viewer, session, emitter);
    open.add(stream);
    emitter.onCompletion(() -> open.remove(stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> open.remove(stream));
    stream.greet();
    missed(viewer, since).forEach(stream::changed);
    stream.tell();
    return Optional.of(emitter);
  }

  /// The lists of theirs that changed since then, as far back as a moment.
  Set<String> missed(Viewer viewer, Instant since) {
    var mine = LiveStream.holders(viewer);
    return lately.stream()
        .filter(one -> !one.at().isBefore(since) && !Collections.disjoint(mine, one.holders()))
        .map(Change::list)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void changed(String list, Collection<UUID> holders) {
    var now = clock.instant();
    lately.removeIf(one -> one.at().isBefore(now.minus(REMEMBERED)));
    lately.add(new Change(list, Set.copyOf(holders), now));
    open.stream()
        .filter(one -> one.isAskedBy(holders))
        .forEach(one -> {
          one.changed(list);
          Thread.ofVirtual().name("live").start(one::tell);
        });
  }

  @Override
  public void ended(String session) {
    open.stream().filter(one -> one.session().equals(session)).forEach(LiveStream::close);
  }

  /// Whoever signed out on another server, or stayed away too long, hears no more.
  private void beat() {
    for (var one : open) {
      if (sessions.findById(one.session()) == null) {
        one.close();
      } else {
        one.greet();
      }
    }
  }

  private void beatOn() {
    try {
      beat();
    } catch (RuntimeException away) {
      // The database will be back; until then nobody is sent away.
      open.forEach(LiveStream::greet);
    }
  }

  @Override
  public void start() {
    var one = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("beat").factory());
    var _ = one.scheduleWithFixedDelay(this::beatOn, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    beating = Optional.of(one);
  }

  /// Before the server waits for its last answers: these would never end.
  @Override
  public void stop() {
    beating.ifPresent(ScheduledExecutorService::shutdownNow);
    beating = Optional.empty();
    open.forEach(LiveStream::close);
  }

  @Override
  public boolean isRunning() {
    return beating.isPresent();
  }
}
