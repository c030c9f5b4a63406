package medspil.order.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one provider is asked, what it answers, and what becomes of it.
///
/// @param offer null until there is one
/// @param ended why and when it came to its end; null while it has not
/// @param contract where the contract stands; null until the offer is chosen
/// @param information where the two give each other what they need to know
/// @param proposal that the reasons offered are a proposal
public record RequestPage(
    OrderHead head,
    String state,
    String css,
    @Nullable String warning,
    List<Line> facts,
    List<Line> texts,
    @Nullable List<Line> offer,
    @Nullable String ended,
    List<OrderForm> forms,
    @Nullable String proposal,
    @Nullable String contract,
    String information,
    Visits visits) {
  public RequestPage {
    facts = List.copyOf(facts);
    texts = List.copyOf(texts);
    offer = offer == null ? null : List.copyOf(offer);
    forms = List.copyOf(forms);
  }

  public record Line(String label, String value) {}

  /// How many pre-visits there are, and where.
  public record Visits(String address, String said) {}
}
