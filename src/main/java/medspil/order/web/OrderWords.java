package medspil.order.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.order.Coded;
import medspil.order.OrderTable;
import medspil.order.Rate;
import medspil.order.Request;
import medspil.order.RequestState;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says what is in an order in the reader's language.
record OrderWords(Shell shell, Directory directory, OrderTable table) {

  String unit(UUID id) {
    return directory.unit(new UnitId(id)).map(Unit::name).orElse("–");
  }

  String organisation(@Nullable UUID id) {
    return Optional.ofNullable(id)
        .flatMap(one -> directory.organisation(new OrganisationId(one)))
        .map(one -> one.name())
        .orElseGet(() -> shell.say("order.unknown"));
  }

  /// As the table writes it: `DK`.
  String country(UUID organisation) {
    return directory
            .organisation(new OrganisationId(organisation))
            .filter(one -> one.country() == Country.NORWAY)
            .isPresent()
        ? "NO"
        : "DK";
  }

  String coded(OrderTable.Kind kind, String code) {
    return table.named(kind, code).map(this::said).orElse(code);
  }

  List<Choice> offered(OrderTable.Kind kind, UUID organisation) {
    return table.offered(kind, country(organisation), shell.dates().today()).stream()
        .map(one -> new Choice(one.code(), said(one)))
        .toList();
  }

  private String said(Coded one) {
    return one.words().in(shell.language().tag());
  }

  String rate(Rate rate) {
    var number = NumberFormat.getNumberInstance(shell.language().locale());
    number.setMinimumFractionDigits(2);
    number.setMaximumFractionDigits(2);
    return shell.say(
        "order.rate." + Given.code(rate.per()),
        Map.of("amount", number.format(rate.amount()), "currency", rate.currency()));
  }

  String period(LocalDate from, @Nullable LocalDate until) {
    return until == null
        ? shell.say("order.period.open", Map.of("from", shell.dates().plain(from)))
        : shell.say(
            "order.period",
            Map.of("from", shell.dates().plain(from), "until", shell.dates().plain(until)));
  }

  String state(Request request) {
    return state(request.state(), request.answerBy());
  }

  String state(RequestState state, LocalDate answerBy) {
    return state == RequestState.ASKED && answerBy.isBefore(shell.dates().today())
        ? shell.say("order.state.late")
        : shell.say("order.state." + Given.code(state));
  }

  String css(RequestState state, LocalDate answerBy) {
    return switch (state) {
      case ASKED -> answerBy.isBefore(shell.dates().today()) ? "ms-late" : "ms-soon";
      case OFFERED -> "ms-soon";
      case CHOSEN -> "ms-good";
      case DECLINED, WITHDRAWN, TURNED_DOWN, NOT_CHOSEN -> "ms-quiet";
    };
  }

  /// Why it came to its end, and when; null while it has not.
  @Nullable String ending(RequestState state, @Nullable String reason, @Nullable Instant at) {
    if (at == null) {
      return null;
    }
    var kind = state == RequestState.DECLINED ? OrderTable.Kind.DECLINE : OrderTable.Kind.TURN_DOWN;
    var when = shell.dates().inSentence(at);
    return reason == null
        ? shell.say("order.ended", Map.of("at", when))
        : shell.say("order.ended.why", Map.of("at", when, "why", coded(kind, reason)));
  }
}
