package medspil.order.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// A citizen's decisions and orders.
///
/// @param decide null for those whose work it is not
/// @param placing where something more is ordered; null for those whose work it is not
public record OrderOverviewPage(
    OrderHead head,
    List<Decided> decisions,
    List<Ordered> orders,
    @Nullable OrderForm decide,
    @Nullable String placing) {
  public OrderOverviewPage {
    decisions = List.copyOf(decisions);
    orders = List.copyOf(orders);
  }

  /// One decision.
  ///
  /// @param complaint what the citizen may do, and until when
  /// @param state how far a complaint has come; null when there is none
  /// @param told whether the citizen has been told
  public record Decided(
      String id,
      String title,
      String css,
      String basis,
      Moment day,
      String plain,
      @Nullable String reference,
      String complaint,
      boolean unguided,
      @Nullable String state,
      @Nullable String told,
      List<OrderForm> forms) {
    public Decided {
      forms = List.copyOf(forms);
    }
  }

  /// One order.
  ///
  /// @param rests the assessment it rests on; null when none is to be shown
  /// @param warning that no decision stands behind it
  public record Ordered(
      String id,
      String purpose,
      String period,
      String nature,
      @Nullable Choice rests,
      @Nullable String warning,
      String municipalities,
      List<Asked> requests,
      @Nullable OrderForm more) {
    public Ordered {
      requests = List.copyOf(requests);
    }
  }

  /// What one provider is asked.
  ///
  /// @param contract how far the contract is; null until the offer is chosen
  public record Asked(
      String address,
      Tag unit,
      String state,
      String css,
      @Nullable Moment answerBy,
      @Nullable String offer,
      @Nullable String ended,
      @Nullable String contract) {}
}
