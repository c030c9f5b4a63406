package medspil.order.web;

import java.util.List;
import medspil.page.Dates.Moment;
import org.jspecify.annotations.Nullable;

/// A contract, the same for both sides but for what each may press.
///
/// @param request address of the order and the offer that it came of
/// @param lead what it waits for
/// @param holds what both have signed; null until they have
/// @param proposal what waits for signatures; null when nothing does
/// @param older the versions before, the newest first
/// @param sign null for those who cannot sign now
/// @param edit where it is written or changed; null for those whose work it is not
/// @param ifToday what the last day would be, were notice given today; null when it cannot be
/// @param ours that the reasons offered are a proposal; null when none are
public record ContractPage(
    OrderHead head,
    String request,
    String unit,
    String state,
    String css,
    List<String> lead,
    List<RequestPage.Line> parties,
    @Nullable Document holds,
    @Nullable Proposed proposal,
    List<Older> older,
    @Nullable Ending ending,
    @Nullable OrderForm sign,
    @Nullable Link edit,
    List<OrderForm> forms,
    @Nullable String ours,
    @Nullable String ifToday,
    @Nullable MoveInPart moveIn) {
  public ContractPage {
    lead = List.copyOf(lead);
    parties = List.copyOf(parties);
    older = List.copyOf(older);
    forms = List.copyOf(forms);
  }

  /// What is agreed, line by line, and who signed it.
  public record Document(
      String title, List<RequestPage.Line> lines, List<RequestPage.Line> signatures) {
    public Document {
      lines = List.copyOf(lines);
      signatures = List.copyOf(signatures);
    }
  }

  /// What somebody wrote and not both have signed.
  ///
  /// @param lines all of it, when it is the first
  /// @param changes what it changes in what holds
  /// @param missing what must be there before anybody signs
  public record Proposed(
      String title,
      String by,
      List<RequestPage.Line> lines,
      List<Change> changes,
      List<String> missing,
      List<RequestPage.Line> signatures) {
    public Proposed {
      lines = List.copyOf(lines);
      changes = List.copyOf(changes);
      missing = List.copyOf(missing);
      signatures = List.copyOf(signatures);
    }
  }

  public record Change(String label, String before, String after) {}

  /// An earlier version, and what the one after it changed.
  public record Older(String title, List<Change> changes) {
    public Older {
      changes = List.copyOf(changes);
    }
  }

  /// How it comes to its end.
  ///
  /// @param because how the last day was counted, in sentences
  /// @param inNotice the clause on delivery until then
  /// @param windingUp where they go through what is to be in place
  public record Ending(
      String what,
      String last,
      @Nullable String words,
      List<String> because,
      String inNotice,
      String told,
      String windingUp) {
    public Ending {
      because = List.copyOf(because);
    }
  }

  public record Link(String address, String text) {}

  /// The steps until the citizen has moved in or begun.
  ///
  /// @param plan null for those whose work it is not
  public record MoveInPart(List<Step> steps, @Nullable OrderForm plan) {
    public MoveInPart {
      steps = List.copyOf(steps);
    }
  }

  /// One step.
  ///
  /// @param late its day has passed and nobody has ticked it
  /// @param tick for those whose step it is; null for others
  public record Step(
      Moment day,
      String what,
      String who,
      boolean late,
      @Nullable String done,
      @Nullable OrderForm tick) {}
}
