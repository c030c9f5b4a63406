package medspil.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import medspil.app.store.DatabaseAccess;

/// Messages without end to a server that may be killed: each is sent until it is acknowledged.
final class SentStream implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Messages messages;
  private final int citizens;
  private final Path keys;
  private final DatabaseAccess access;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger repeated = new AtomicInteger();
  private final List<Thread> senders = new ArrayList<>();
  private volatile RunningServer server;
  private volatile boolean ending;

  SentStream(Messages messages, int citizens, Path keys, DatabaseAccess access)
      throws IOException, InterruptedException {
    this.messages = messages;
    this.citizens = citizens;
    this.keys = keys;
    this.access = access;
    this.server = RunningServer.start(access, keys);
  }

  void send(int callers) {
    for (var caller = 0; caller < callers; caller++) {
      senders.add(Thread.ofPlatform().daemon().start(this::sending));
    }
  }

  private void sending() {
    while (!ending) {
      var citizen = Town.cpr(ThreadLocalRandom.current().nextInt(citizens));
      var message = messages.next(citizen);
      var tries = 0;
      while (!isAcknowledged(message)) {
        tries++;
      }
      acknowledged.add(message.header());
      repeated.addAndGet(tries > 0 ? 1 : 0);
    }
  }

  private boolean isAcknowledged(Messages.Message message) {
    try (var wire =
        new Wire(
            URI.create(server.address()), "/fhir/$process-message", server.token("hospital"))) {
      if (wire.post(message.body()).isAcknowledged()) {
        return true;
      }
    } catch (IOException | RuntimeException away) {
      // Killed, or not yet there: what follows is what a sender does.
    }
    pause(50);
    return false;
  }

  /// Until so many more were acknowledged.
  void await(int more) {
    var wanted = acknowledged.size() + more;
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.size() < wanted) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the stream does not flow any more");
      }
      pause(10);
    }
  }

  void killServer() throws IOException, InterruptedException {
    server.process().destroyForcibly().waitFor();
    server = RunningServer.start(access, keys);
  }

  void finish() throws InterruptedException {
    ending = true;
    for (var sender : senders) {
      sender.join();
    }
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  int repeated() {
    return repeated.get();
  }

  private static void pause(int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    server.close();
  }
}
