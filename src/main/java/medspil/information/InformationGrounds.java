package medspil.information;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import medspil.order.ContractParty;
import medspil.order.Request;
import org.jspecify.annotations.Nullable;

/// The facts of an exchange that agreements may have rules for: that it begins, that something is
/// given, that nothing is left, and that something was asked for and answered.
public final class InformationGrounds {
  private final Request request;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  private InformationGrounds(Request request, Map<String, @Nullable Object> citizen) {
    this.request = request;
    this.citizen = citizen;
  }

  /// What begins the occurrence of each: not as that of the contract, which is another thing.
  public static String id(Request request) {
    return "information:" + request.id();
  }

  /// Each named by the request and who gives; what was asked for by the question too. None once the
  /// two have come to an end with each other.
  public static List<Ground> of(
      Request request, Exchange exchange, Map<String, @Nullable Object> citizen) {
    var all = new InformationGrounds(request, citizen);
    if (request.state().isOpen()) {
      for (var from : ContractParty.values()) {
        all.add(exchange, from);
      }
    }
    return all.grounds;
  }

  private void add(Exchange exchange, ContractParty from) {
    add("information.begun", from, "", request.askedAt());
    exchange
        .from(from)
        .flatMap(item -> item.given().stream())
        .map(Given::at)
        .min(Comparator.naturalOrder())
        .ifPresent(at -> add("information.given", from, "", at));
    var complete = exchange.complete().get(from);
    if (complete != null) {
      add("information.completed", from, "", complete);
    }
    exchange
        .from(from)
        .flatMap(item -> item.asked().stream())
        .forEach(one -> {
          add("information.asked", from, "/" + one.why().value(), one.at());
          var answered = one.answered();
          if (answered != null) {
            add("information.answered", from, "/" + one.why().value(), answered);
          }
        });
  }

  private void add(String name, ContractParty from, String more, Instant at) {
    var who = from.name().toLowerCase(Locale.ROOT);
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("information.from", who);
    grounds.add(new Ground(name, id(request) + "/" + who + more, at, at, facts));
  }
}
