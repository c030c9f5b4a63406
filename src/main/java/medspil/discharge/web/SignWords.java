package medspil.discharge.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.discharge.Sign;
import medspil.page.Shell;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says the signs of readiness in the reader's language.
@Component
final class SignWords {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;

  SignWords(Supplier<AgreementsInForce> agreements, Supplier<Circumstances> circumstances) {
    this.agreements = agreements;
    this.circumstances = circumstances;
  }

  /// Those of the agreements that bind a citizen's municipality.
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
    return Sign.of(binding.agreements(), stay).stream().map(sign -> said(shell, sign)).toList();
  }

  Optional<ReadyPage.Sign> named(Shell shell, String value) {
    return Sign.named(agreements.get().agreements(), value).map(sign -> said(shell, sign));
  }

  private static ReadyPage.Sign said(Shell shell, Sign sign) {
    var tag = shell.language().tag();
    return new ReadyPage.Sign(
        sign.value(),
        sign.text().in(tag),
        shell.say(
            sign.agreed() ? "discharge.sign.agreed" : "discharge.sign.wish",
            Map.of("agreement", sign.agreement().in(tag))));
  }
}
