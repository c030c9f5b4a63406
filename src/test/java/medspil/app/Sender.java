package medspil.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import medspil.exchange.medcom.HospitalNotificationExample;

/// A hospital that sends, and remembers what was acknowledged ok.
final class Sender {
  private static final int AT_ONCE = 4;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> surprises = ConcurrentHashMap.newKeySet();

  /// MessageHeader.ids.
  Set<String> acknowledged() {
    return acknowledged;
  }

  /// Answers that are neither ok nor come-back-later.
  Set<String> surprises() {
    return surprises;
  }

  boolean misses(Collection<HospitalNotificationExample> messages) {
    return messages.stream().anyMatch(one -> !acknowledged.contains(one.messageHeaderId()));
  }

  /// Sends each message once, a few at a time; when a third is acknowledged, something happens.
  void send(RunningDemo demo, List<HospitalNotificationExample> messages, Runnable midway)
      throws Exception {
    var address = demo.facts().get("address").asString() + "/fhir/$process-message";
    var token = demo.facts().get("tokens").get(DemoSecrets.HOSPITAL).asString();
    var waiting = new ConcurrentLinkedQueue<>(messages);
    var third = new CountDownLatch(messages.size() / 3);
    var threads = new ArrayList<Thread>();
    try (var client = HttpClient.newHttpClient()) {
      for (var i = 0; i < AT_ONCE; i++) {
        threads.add(
            Thread.startVirtualThread(() -> {
              for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                if (send(client, address, token, next)) {
                  third.countDown();
                }
              }
            }));
      }
      if (!third.await(2, TimeUnit.MINUTES)) {
        throw new AssertionError("nothing is acknowledged: " + surprises);
      }
      midway.run();
      for (var thread : threads) {
        thread.join();
      }
    }
  }

  /// Again what was not acknowledged, as a sender does.
  void repeat(RunningDemo demo, List<HospitalNotificationExample> messages) throws Exception {
    var missing =
        messages.stream().filter(one -> !acknowledged.contains(one.messageHeaderId())).toList();
    send(demo, missing, () -> {});
  }

  private boolean send(
      HttpClient client, String address, String token, HospitalNotificationExample message) {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/fhir+json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(message.json()))
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      var ok =
          answer.statusCode() == 200 && answer.body().matches("(?s).*\"code\"\\s*:\\s*\"ok\".*");
      if (ok) {
        acknowledged.add(message.messageHeaderId());
      } else if (answer.statusCode() != 503) {
        surprises.add(answer.statusCode() + " " + answer.body());
      }
      return ok;
    } catch (IOException gone) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
