package medspil.bench;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/// A MedCom message to a server in a process of its own, up to its acknowledgement.
final class OverHttp implements Way {
  private final RunningServer server;
  private final Messages messages;
  private final int citizens;
  private final ConcurrentLinkedQueue<byte[]> ready = new ConcurrentLinkedQueue<>();
  private final ConcurrentHashMap<Integer, Wire> wires = new ConcurrentHashMap<>();

  OverHttp(RunningServer server, Messages messages, int citizens) {
    this.server = server;
    this.messages = messages;
    this.citizens = citizens;
  }

  @Override
  public String name() {
    return "http";
  }

  @Override
  public long process() {
    return server.process().pid();
  }

  @Override
  public void prepare(int events) throws Exception {
    hangUp();
    while (ready.size() < events) {
      ready.add(next());
    }
  }

  private byte[] next() {
    return messages.next(Town.cpr(ThreadLocalRandom.current().nextInt(citizens))).body();
  }

  @Override
  public void event(int caller) throws Exception {
    var waiting = ready.poll();
    var reply = wire(caller).post(waiting == null ? next() : waiting);
    if (!reply.isAcknowledged()) {
      throw new IllegalStateException("answered %d: %s".formatted(reply.status(), reply.body()));
    }
  }

  private Wire wire(int caller) throws Exception {
    var known = wires.get(caller);
    if (known != null && known.isOpen()) {
      return known;
    }
    if (known != null) {
      known.close();
    }
    var fresh =
        new Wire(URI.create(server.address()), "/fhir/$process-message", server.token("hospital"));
    wires.put(caller, fresh);
    return fresh;
  }

  /// The server ends idle connections after a while.
  void hangUp() throws Exception {
    for (var wire : wires.values()) {
      wire.close();
    }
    wires.clear();
  }

  @Override
  public void close() throws Exception {
    hangUp();
    server.close();
  }
}
