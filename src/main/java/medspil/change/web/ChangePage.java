package medspil.change.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of one change notice prints.
///
/// @param due when the answer is owed, and why nobody says so when nobody does; null when answered
/// @param told when the citizen was told of it; null when they were not
public record ChangePage(
    String listAddress,
    String address,
    String citizen,
    String reason,
    @Nullable Tag who,
    Moment when,
    String stage,
    @Nullable String received,
    @Nullable String due,
    boolean late,
    @Nullable String refusal,
    @Nullable Link goal,
    @Nullable String since,
    String words,
    String consequences,
    @Nullable String documentation,
    String told,
    List<Answer> answers,
    List<Link> next,
    Acts acts,
    Supplier<UUID> ids) {
  public ChangePage {
    answers = List.copyOf(answers);
    next = List.copyOf(next);
  }

  public String command() {
    return ids.get().toString();
  }

  public record Link(String address, String text) {}

  /// What was answered.
  public record Answer(List<String> leadsTo, @Nullable String words, Moment at) {
    public Answer {
      leadsTo = List.copyOf(leadsTo);
    }
  }

  /// What the reader can do here.
  ///
  /// @param answering null for those who do not answer
  public record Acts(
      boolean receive, @Nullable Answering answering, boolean tell, boolean withdraw) {
    public boolean any() {
      return receive || tell || withdraw;
    }
  }

  /// The authority's form.
  ///
  /// @param ticked what was chosen when the form came back
  /// @param wrong what is wrong with the choice
  public record Answering(
      List<Choice> leadsTo,
      List<String> ticked,
      @Nullable String wrong,
      Field words,
      boolean again,
      boolean open) {
    public Answering {
      leadsTo = List.copyOf(leadsTo);
      ticked = List.copyOf(ticked);
    }
  }
}
