package medspil.offer.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// A provider writes what it offers.
///
/// @param back where it goes on without saving
public record OfferEditPage(
    String address,
    String back,
    @Nullable String refusal,
    int revision,
    Field name,
    Field about,
    Field neighbours,
    List<OffersPage.Select> selects,
    Checks groups,
    Checks settings,
    List<Way> methods,
    Field amount,
    Field from,
    String command) {
  public OfferEditPage {
    selects = List.copyOf(selects);
    methods = List.copyOf(methods);
  }

  /// Several of some.
  public record Checks(String name, String label, @Nullable String error, List<Tick> ticks) {
    public Checks {
      ticks = List.copyOf(ticks);
    }
  }

  /// One of them.
  public record Tick(Choice choice, boolean ticked) {}

  /// A method that may be ticked, with what is known of it.
  public record Way(Tick tick, Field evidence, Field link) {}
}
