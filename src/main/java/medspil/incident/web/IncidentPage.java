package medspil.incident.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of one incident prints.
///
/// @param due when it is to be reported, by an agreement; null when none says so or it was
/// @param unreported why it is not to be reported; null when it is, or nobody said
/// @param shown when the citizen sees it; null for the citizen, and where they do
/// @param acts null for those who only read
public record IncidentPage(
    String listAddress,
    String address,
    String citizen,
    String kind,
    @Nullable Tag who,
    String occurred,
    Moment recorded,
    String stage,
    boolean waits,
    @Nullable String due,
    boolean late,
    @Nullable String refusal,
    List<Reported> reports,
    @Nullable String unreported,
    @Nullable String withdrawn,
    List<Told> told,
    @Nullable String shown,
    List<Agreed> agreed,
    @Nullable Acts acts,
    Supplier<UUID> ids) {
  public IncidentPage {
    reports = List.copyOf(reports);
    told = List.copyOf(told);
    agreed = List.copyOf(agreed);
  }

  public String command() {
    return ids.get().toString();
  }

  /// Whom it was reported to.
  ///
  /// @param corrected whether a later line says something else of the same receiver
  public record Reported(
      String body,
      @Nullable String law,
      @Nullable String link,
      String day,
      @Nullable String reference,
      boolean corrected) {}

  /// Whether somebody was told.
  public record Told(String who, String said, boolean yes, @Nullable String words) {}

  /// What was agreed.
  public record Agreed(
      String id, String words, String owner, String due, boolean done, boolean late) {}

  /// What a writer can do.
  ///
  /// @param unreported null once it was reported
  /// @param telling those who were not told
  /// @param withdraw null for another unit than the one that recorded it
  public record Acts(
      Reporting reporting,
      @Nullable Field unreported,
      List<TellForm> telling,
      FollowForm follow,
      @Nullable Field withdraw,
      String open) {
    public Acts {
      telling = List.copyOf(telling);
    }

    public boolean isOpen(String form) {
      return open.equals(form);
    }
  }

  public record Reporting(Field body, List<Choice> bodies, Field day, Field reference) {
    public Reporting {
      bodies = List.copyOf(bodies);
    }
  }

  public record TellForm(
      String form, String heading, String hint, Field said, List<Choice> choices, Field words) {
    public TellForm {
      choices = List.copyOf(choices);
    }
  }

  public record FollowForm(Field words, Field owner, List<Choice> owners, Field due) {
    public FollowForm {
      owners = List.copyOf(owners);
    }
  }
}
