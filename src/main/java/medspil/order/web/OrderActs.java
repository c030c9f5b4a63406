package medspil.order.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.Note;
import medspil.order.AuthorityDecision;
import medspil.order.Complaint;
import medspil.order.ComplaintState;
import medspil.order.DecisionId;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.OrderTable;
import medspil.order.Outcome;
import medspil.order.RequestId;
import medspil.order.Wanted;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes wishes of what an authority filled in, or says what is missing.
@Component
record OrderActs(
    OrderTable table, ProvidersToAsk providers, Supplier<Directory> directory, Supplier<UUID> ids) {
  /// Chosen instead of a decision.
  static final String NO_DECISION = "none";

  Optional<OrderCommand> decision(Shell shell, Given given) {
    var by = shell.viewer().organisation().value();
    var words = new OrderWords(shell, directory.get(), table);
    var outcome = given.one("outcome", Outcome.values());
    var basis = given.oneOf("basis", codes(words.offered(OrderTable.Kind.BASIS, by)));
    var day = given.pastDay("day");
    var received = given.pastDay("received");
    var plain = given.words("plain", ids);
    var reference = given.note("reference", ids);
    var guided = given.oneOf("guided", Set.of("yes", "no"));
    if (day.isPresent() && received.isPresent() && received.get().isBefore(day.get())) {
      given.miss("received", "order.wrong.before_decision");
    }
    if (given.isWrong()) {
      return Optional.empty();
    }
    var complaint =
        new Complaint(
            guided.orElseThrow().equals("yes"),
            new ComplaintTime(table, words.country(by)).until(received.orElseThrow()),
            ComplaintState.NONE);
    return Optional.of(
        new OrderCommand.RecordDecision(
            new AuthorityDecision(
                new DecisionId(ids.get()),
                by,
                outcome.orElseThrow(),
                basis.orElseThrow(),
                day.orElseThrow(),
                received.orElseThrow(),
                plain.orElseThrow().id(),
                reference == null ? null : reference.id(),
                complaint,
                shell.dates().now(),
                null),
            Stream.concat(plain.stream(), Stream.ofNullable(reference)).toList()));
  }

  Optional<OrderCommand> complaint(Given given, DecisionId decision, Instant at) {
    return given
        .one("complaint", ComplaintState.values())
        .map(state -> new OrderCommand.NoteComplaint(decision, state, at));
  }

  /// The order, and one wish for each provider that is asked.
  List<OrderCommand> placing(Shell shell, Pathway pathway, Given given) {
    var id = new OrderId(ids.get());
    var decision = chosenDecision(given, pathway);
    var reason = decision == null ? reason(given, shell) : null;
    var notes = new ArrayList<Note>();
    var wanted = wanted(given, notes);
    var paying = given.id("paying", municipalities().keySet());
    var unit = shell.viewer().units().stream().map(UnitId::value).findFirst();
    var asked = asking(shell, given, id);
    if (given.isWrong() || unit.isEmpty() || wanted.isEmpty()) {
      return List.of();
    }
    var municipalities =
        new Municipalities(
            shell.viewer().organisation().value(),
            paying.orElseThrow(),
            pathway.citizen().residence());
    var order =
        new Order(
            id,
            unit.get(),
            municipalities,
            decision,
            reason,
            wanted.get(),
            shell.dates().now(),
            Map.of());
    return Stream.concat(
            Stream.<OrderCommand>of(new OrderCommand.PlaceOrder(order, notes)), asked.stream())
        .toList();
  }

  private @Nullable DecisionId chosenDecision(Given given, Pathway pathway) {
    var offered =
        pathway.orders().decisions().keySet().stream()
            .map(DecisionId::toString)
            .collect(Collectors.toSet());
    offered.add(NO_DECISION);
    return given
        .oneOf("decision", offered)
        .filter(one -> !one.equals(NO_DECISION))
        .map(one -> new DecisionId(UUID.fromString(one)))
        .orElse(null);
  }

  // Ordering without a decision is possible, with a reason that is counted.
  private @Nullable String reason(Given given, Shell shell) {
    if (!given.text("decision").equals(NO_DECISION)) {
      return null;
    }
    var words = new OrderWords(shell, directory.get(), table);
    var offered =
        codes(
            words.offered(OrderTable.Kind.WITHOUT_DECISION, shell.viewer().organisation().value()));
    if (!offered.contains(given.text("reason"))) {
      given.miss("reason", "order.wrong.no_decision");
      return null;
    }
    return given.text("reason");
  }

  private Optional<Wanted> wanted(Given given, List<Note> notes) {
    var nature = given.one("nature", Nature.values());
    var purpose = given.words("purpose", ids);
    var goals = given.note("goals", ids);
    var scope = given.note("scope", ids);
    var from = given.day("from");
    var until = given.maybeDay("until");
    if (from.isPresent() && until != null && until.isBefore(from.get())) {
      given.miss("until", "order.wrong.ends_before");
    }
    if (given.isWrong() || nature.isEmpty() || purpose.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    purpose.ifPresent(notes::add);
    Stream.ofNullable(goals).forEach(notes::add);
    Stream.ofNullable(scope).forEach(notes::add);
    return Optional.of(
        new Wanted(
            nature.get(),
            purpose.get().id(),
            goals == null ? null : goals.id(),
            scope == null ? null : scope.id(),
            from.get(),
            until));
  }

  List<OrderCommand> asking(Shell shell, Given given, OrderId order) {
    var offered = providers.units(shell.dates().today());
    var answerBy = given.comingDay("answerBy");
    var chosen = given.all("unit").stream().distinct().toList();
    if (chosen.isEmpty() || !offered.containsAll(chosen)) {
      given.miss("unit", "order.wrong.provider");
    }
    return answerBy
        .map(
            day -> chosen.stream().map(unit -> ask(order, unit, day, shell.dates().now())).toList())
        .filter(_ -> !given.isWrong())
        .orElse(List.of());
  }

  private OrderCommand ask(OrderId order, String unit, LocalDate answerBy, Instant at) {
    return new OrderCommand.Ask(
        order, new RequestId(ids.get()), UUID.fromString(unit), answerBy, at);
  }

  /// By id, the names of all municipalities.
  Map<UUID, String> municipalities() {
    return providers.municipalities();
  }

  static Set<String> codes(List<Choice> choices) {
    return choices.stream().map(Choice::value).collect(Collectors.toSet());
  }
}
