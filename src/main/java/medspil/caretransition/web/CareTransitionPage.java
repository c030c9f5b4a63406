package medspil.caretransition.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of one care transition prints.
///
/// @param facts its days, and what is wrong with them
/// @param story what the citizen wants read here; null when they share none, or not with the reader
/// @param retold what the citizen said afterwards; null while they said nothing
public record CareTransitionPage(
    CareTransitionsPage.Link back,
    String address,
    @Nullable Tag from,
    @Nullable Tag to,
    String stage,
    List<Fact> facts,
    @Nullable String refusal,
    Consent consent,
    List<Passed> passed,
    @Nullable Field passing,
    List<Talk> talks,
    @Nullable Talking talking,
    List<Said> newThings,
    List<Edited> telling,
    List<Said> own,
    List<Edited> saying,
    @Nullable String story,
    @Nullable Said retold,
    @Nullable Retelling retelling,
    Acts acts,
    String open,
    Supplier<UUID> ids) {
  public CareTransitionPage {
    facts = List.copyOf(facts);
    passed = List.copyOf(passed);
    talks = List.copyOf(talks);
    newThings = List.copyOf(newThings);
    telling = List.copyOf(telling);
    own = List.copyOf(own);
    saying = List.copyOf(saying);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// A sentence about it.
  ///
  /// @param warns what must not be overlooked
  public record Fact(String text, boolean warns) {}

  /// What the citizen says to it.
  ///
  /// @param yes what a button says for it; null when the reader has none
  public record Consent(String said, boolean warns, @Nullable String yes, @Nullable String no) {}

  /// One thing that is passed on.
  ///
  /// @param back how it was understood; null while nobody said it back
  /// @param correction what those who let go wrote instead
  /// @param saying the field of a reader who may say it back
  /// @param correcting the field of a reader who may correct it
  public record Passed(
      String id,
      String words,
      @Nullable String back,
      String state,
      boolean waits,
      @Nullable String correction,
      @Nullable Field saying,
      @Nullable Field correcting) {}

  public record Talk(String how, Moment day, @Nullable String words) {}

  public record Talking(Field how, List<Choice> choices, Field day, Field words) {
    public Talking {
      choices = List.copyOf(choices);
    }
  }

  /// What somebody wrote under a heading.
  ///
  /// @param heard written down by somebody else
  public record Said(String heading, @Nullable String words, boolean heard) {}

  /// A text to write on, with what stood there when the page was made.
  public record Edited(Field field, String was) {}

  public record Retelling(Field howMuch, List<Choice> choices, Field words) {
    public Retelling {
      choices = List.copyOf(choices);
    }
  }

  /// What the two sides can do with it as a whole; null is a form the reader does not get.
  public record Acts(
      @Nullable Field accept, @Nullable Field decline, @Nullable Field arrive, boolean withdraw) {
    /// Whether the reader is asked and has not answered.
    public boolean waits() {
      return decline != null;
    }

    public boolean any() {
      return accept != null || decline != null || arrive != null || withdraw;
    }
  }
}
