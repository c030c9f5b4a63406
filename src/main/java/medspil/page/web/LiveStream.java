package medspil.page.web;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import medspil.access.Viewer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One open page that hears which of its lists changed.
final class LiveStream {
  private static final long RETRY_MILLIS = 3000;

  private final UUID person;
  private final String session;
  private final Set<UUID> holders;
  private final SseEmitter emitter;
  private final Set<String> pending = ConcurrentHashMap.newKeySet();
  private final ReentrantLock sending = new ReentrantLock();

  LiveStream(Viewer viewer, String session, SseEmitter emitter) {
    this.person = viewer.person();
    this.session = session;
    this.emitter = emitter;
    this.holders = holders(viewer);
  }

  /// Whose lists a viewer looks at: their own, their units', and their organisation's.
  static Set<UUID> holders(Viewer viewer) {
    var mine = new HashSet<UUID>();
    mine.add(viewer.person());
    mine.add(viewer.organisation().value());
    viewer.units().forEach(unit -> mine.add(unit.value()));
    return Set.copyOf(mine);
  }

  UUID person() {
    return person;
  }

  String session() {
    return session;
  }

  boolean isAskedBy(Collection<UUID> whose) {
    return whose.stream().anyMatch(holders::contains);
  }

  /// Said at the next turn; a list that changed many times meanwhile is said once.
  void changed(String list) {
    pending.add(list);
  }

  /// Opens the answer, or shows that somebody is still there.
  void greet() {
    send(SseEmitter.event().comment("").reconnectTime(RETRY_MILLIS));
  }

  /// A page that reads slowly holds up nobody but itself.
  void tell() {
    sending.lock();
    try {
      var now = Set.copyOf(pending);
      pending.removeAll(now);
      now.forEach(list -> send(SseEmitter.event().name("changed").data(list)));
    } finally {
      sending.unlock();
    }
  }

  void close() {
    emitter.complete();
  }

  private void send(SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException gone) {
      // The server learns it too, and takes the stream away.
    }
  }
}
