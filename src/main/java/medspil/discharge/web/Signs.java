package medspil.discharge.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.agreement.Readiness;
import medspil.page.Shell;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The signs of readiness that agreements name.
@Component
final class Signs {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;

  Signs(Supplier<AgreementsInForce> agreements, Supplier<Circumstances> circumstances) {
    this.agreements = agreements;
    this.circumstances = circumstances;
  }

  /// Those of the agreements that bind a citizen's municipality and cover the stay.
  List<ReadyPage.Sign> of(Shell shell, @Nullable UUID residence, Stay stay) {
    if (residence == null) {
      return List.of();
    }
    var now = circumstances.get();
    var binding =
        Binding.on(
            agreements.get().agreements(),
            residence.toString(),
            now.day(),
            now.groups(),
            now.vocabulary());
    return binding.agreements().stream()
        .filter(agreement -> covers(agreement, stay))
        .flatMap(agreement -> signs(shell, agreement))
        .toList();
  }

  /// The words of a sign that stands on a list, in whatever version of its agreement has it.
  Optional<ReadyPage.Sign> named(Shell shell, String value) {
    return agreements.get().agreements().stream()
        .flatMap(agreement -> signs(shell, agreement))
        .filter(sign -> sign.value().equals(value))
        .findFirst();
  }

  private static boolean covers(Agreement agreement, Stay stay) {
    var scope = agreement.frame().scope();
    return scope.isEmpty() || scope.contains(stay.sector().name().toLowerCase(Locale.ROOT));
  }

  private static Stream<ReadyPage.Sign> signs(Shell shell, Agreement agreement) {
    return agreement.frame().readiness().stream().map(sign -> sign(shell, agreement, sign));
  }

  private static ReadyPage.Sign sign(Shell shell, Agreement agreement, Readiness sign) {
    var title = agreement.identity().title().in(shell.language().tag());
    var from = sign.origin().isBinding() ? "discharge.sign.agreed" : "discharge.sign.wish";
    return new ReadyPage.Sign(
        agreement.id() + "/" + sign.id(),
        sign.text().in(shell.language().tag()),
        shell.say(from, Map.of("agreement", title)));
  }
}
