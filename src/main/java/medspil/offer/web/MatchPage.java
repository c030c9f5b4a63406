package medspil.offer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Offers beside what a citizen needs: which match, and why.
///
/// @param need where the assessment stands; null when it is not open to the reader
/// @param said how many match; null while nothing is looked for
public record MatchPage(
    String citizen,
    String citizenAddress,
    String address,
    @Nullable String need,
    List<OfferEditPage.Checks> wishes,
    @Nullable String said,
    List<Hit> hits,
    @Nullable String more) {
  public MatchPage {
    wishes = List.copyOf(wishes);
    hits = List.copyOf(hits);
  }

  /// One offer, and why it matches or does not.
  ///
  /// @param ask where it is asked for; null for those who do not order
  public record Hit(
      String address,
      String name,
      String where,
      boolean fits,
      String verdict,
      List<String> why,
      List<String> whyNot,
      String places,
      String counted,
      boolean stale,
      String rate,
      String neighbours,
      @Nullable String ask) {
    public Hit {
      why = List.copyOf(why);
      whyNot = List.copyOf(whyNot);
    }
  }
}
