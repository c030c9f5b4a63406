package medspil.offer.web;

import java.util.List;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// One offer, for those who look for one and for those who keep it.
///
/// @param counting null for those who do not keep it
public record OfferPage(
    String name,
    String where,
    String about,
    String neighbours,
    List<String> groups,
    List<Way> methods,
    List<String> settings,
    List<RateLine> rates,
    String places,
    String counted,
    boolean stale,
    String written,
    @Nullable Counting counting) {
  public OfferPage {
    groups = List.copyOf(groups);
    methods = List.copyOf(methods);
    settings = List.copyOf(settings);
    rates = List.copyOf(rates);
  }

  /// A method and what is known of it.
  ///
  /// @param link null when there is none
  public record Way(String name, String evidence, @Nullable String link) {}

  /// What it costs from a day on.
  public record RateLine(String rate, String from) {}

  /// A form to count the free places.
  public record Counting(
      String address, String edit, Field free, Field all, int revision, String command) {}
}
