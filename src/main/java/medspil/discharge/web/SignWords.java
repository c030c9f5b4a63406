package medspil.discharge.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.discharge.Sign;
import medspil.page.Shell;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says the signs of readiness in the reader's language.
@Component
final class SignWords {
  private final AgreementsAtHome agreements;

  SignWords(AgreementsAtHome agreements) {
    this.agreements = agreements;
  }

  /// Those of the agreements that bind a citizen's municipality.
  List<ReadyPage.Sign> of(Shell shell, @Nullable UUID residence, Stay stay) {
    return Sign.of(agreements.of(residence), stay).stream().map(sign -> said(shell, sign)).toList();
  }

  Optional<ReadyPage.Sign> named(Shell shell, String value) {
    return Sign.named(agreements.all(), value).map(sign -> said(shell, sign));
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
