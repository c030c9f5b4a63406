package medspil.discharge.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The agreements that bind the municipality a citizen goes home to.
@Component
final class AgreementsAtHome {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;

  AgreementsAtHome(Supplier<AgreementsInForce> agreements, Supplier<Circumstances> circumstances) {
    this.agreements = agreements;
    this.circumstances = circumstances;
  }

  /// Empty for a citizen of whom nobody knows where they live.
  List<Agreement> of(@Nullable UUID residence) {
    if (residence == null) {
      return List.of();
    }
    var now = circumstances.get();
    return Binding.on(all(), residence.toString(), now.day(), now.groups(), now.vocabulary())
        .agreements();
  }

  /// Those of everybody, in every version.
  List<Agreement> all() {
    return agreements.get().agreements();
  }
}
