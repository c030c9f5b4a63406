package medspil.discharge.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// The parts of the page of a discharge beside its lists: what is missing, and what was said,
/// agreed on and checked.
///
/// @param forecast null when it is not for the reader
/// @param medicine null when it is not for the reader
/// @param contract null when no law asks for a discharge agreement
/// @param earlier the stay before this one, and what was missed then; null when there is none
/// @param facility what a facility cannot do; null for a citizen who lives elsewhere
public record HomeCards(
    List<Line> missing,
    Words words,
    Talk talk,
    Treatments treatments,
    @Nullable ForecastCard forecast,
    @Nullable Medicine medicine,
    @Nullable Contract contract,
    Phone phone,
    HandOvers handOvers,
    FollowUps followUps,
    @Nullable Earlier earlier,
    @Nullable String facility) {
  public HomeCards {
    missing = List.copyOf(missing);
  }

  /// What is missing, and where to do something about it.
  public record Line(String text, String address, String act) {}

  /// What the citizen and the relatives say.
  ///
  /// @param forms one for each whose words the reader may write
  public record Words(List<Said> said, List<Saying> forms) {
    public Words {
      said = List.copyOf(said);
      forms = List.copyOf(forms);
    }
  }

  public record Said(String who, String words, Moment at) {}

  public record Saying(String whose, String summary, Field words, boolean wrong) {}

  /// The discharge talk.
  ///
  /// @param state when it is or was, in a sentence
  /// @param from where the roles come from
  public record Talk(
      String state,
      @Nullable Moment when,
      boolean held,
      List<Role> roles,
      @Nullable String from,
      Field time,
      int revision,
      @Nullable String notice,
      boolean open) {
    public Talk {
      roles = List.copyOf(roles);
    }
  }

  /// One of those who are to take part.
  public record Role(String value, String text, boolean coming, String state) {}

  /// The points of the treatment afterwards.
  public record Treatments(
      List<Item> items, Field words, List<Choice> units, Field unit, Field day, boolean wrong) {
    public Treatments {
      items = List.copyOf(items);
      units = List.copyOf(units);
    }
  }

  /// One treatment point.
  ///
  /// @param sayBack the field of a receiver who has not said it back yet
  /// @param correct the field of the sender to whom it was said back
  /// @param seen what was said back, as the sender has read it
  public record Item(
      String id,
      String address,
      String text,
      @Nullable Tag owner,
      @Nullable Moment by,
      String state,
      String css,
      List<Said> said,
      @Nullable Field sayBack,
      @Nullable Field correct,
      String seen,
      @Nullable String notice,
      boolean droppable) {
    public Item {
      said = List.copyOf(said);
    }
  }

  /// The common medicine list, and the plan of retraining.
  ///
  /// @param training the plan as it is; empty while nobody has said
  public record Medicine(
      List<String> facts,
      @Nullable String differs,
      @Nullable Tag by,
      @Nullable Moment at,
      String css,
      boolean updated,
      boolean reconciled,
      Field differing,
      Field until,
      @Nullable String notice,
      boolean open,
      Field training,
      List<Choice> plans) {
    public Medicine {
      facts = List.copyOf(facts);
      plans = List.copyOf(plans);
    }
  }

  /// The discharge agreement that the law asks for.
  ///
  /// @param why it is not relevant
  /// @param content what the law asks it to hold
  public record Contract(
      String state,
      String css,
      @Nullable String why,
      @Nullable Tag by,
      @Nullable Moment at,
      List<Role> content,
      String from,
      boolean stating,
      Field choice,
      List<Choice> choices,
      Field reason,
      @Nullable String notice,
      boolean open) {
    public Contract {
      content = List.copyOf(content);
      choices = List.copyOf(choices);
    }
  }

  /// What agreements say of the day, whom to ring, and who was rung.
  ///
  /// @param says why somebody is to be rung, in the agreements' words
  /// @param reason the ward's, for a day up to a weekend
  public record Phone(
      List<String> says,
      @Nullable String reason,
      List<String> ring,
      List<Said> calls,
      Field to,
      List<Choice> units,
      Field outcome,
      List<Choice> outcomes,
      Field words,
      boolean open) {
    public Phone {
      says = List.copyOf(says);
      ring = List.copyOf(ring);
      calls = List.copyOf(calls);
      units = List.copyOf(units);
      outcomes = List.copyOf(outcomes);
    }
  }

  /// Who takes over from whom.
  public record HandOvers(
      List<Handed> items,
      Field what,
      Field to,
      List<Choice> units,
      Field ends,
      @Nullable String notice,
      boolean open) {
    public HandOvers {
      items = List.copyOf(items);
      units = List.copyOf(units);
    }
  }

  /// One hand-over.
  ///
  /// @param who said yes, by name and function
  /// @param gap how long nobody has the citizen
  /// @param why they said no
  /// @param judged what the receiver said of the information
  /// @param accept the field of those who have not answered
  /// @param judging whether the receiver is to say if the information was enough
  public record Handed(
      String id,
      String address,
      String text,
      @Nullable Tag from,
      @Nullable Tag to,
      Moment ends,
      String state,
      String css,
      @Nullable String who,
      @Nullable Moment firstContact,
      @Nullable String gap,
      @Nullable String why,
      @Nullable String judged,
      @Nullable String missed,
      @Nullable Field accept,
      @Nullable Field decline,
      @Nullable Field missing,
      boolean judging,
      boolean withdrawable,
      @Nullable String notice) {}

  /// Who follows up, when, and whether they did.
  public record FollowUps(
      List<Following> items,
      Field first,
      Field kind,
      List<Choice> kinds,
      Field times,
      List<Choice> counts,
      List<Role> units,
      boolean relatives,
      boolean open) {
    public FollowUps {
      items = List.copyOf(items);
      kinds = List.copyOf(kinds);
      counts = List.copyOf(counts);
      units = List.copyOf(units);
    }
  }

  /// One time.
  ///
  /// @param words the field for how it went; null when there is nothing more to say
  /// @param due whether its day has come, so that it may have been held
  public record Following(
      String id,
      String address,
      String text,
      Moment on,
      List<Tag> units,
      @Nullable String relatives,
      String state,
      String css,
      @Nullable String result,
      @Nullable Field words,
      boolean due,
      @Nullable String notice) {
    public Following {
      units = List.copyOf(units);
    }
  }

  /// The stay before this one.
  ///
  /// @param missed what was not done after it
  public record Earlier(String text, String address, List<String> missed) {
    public Earlier {
      missed = List.copyOf(missed);
    }
  }
}
