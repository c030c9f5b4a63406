package medspil.information.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page *Oplysninger til hinanden* prints.
///
/// @param ended whether the two have come to an end with each other, so that nothing more is given
public record InformationPage(
    Back back,
    String address,
    String citizen,
    @Nullable String refusal,
    boolean ended,
    List<Direction> directions,
    Supplier<UUID> ids) {
  public InformationPage {
    directions = List.copyOf(directions);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  public record Back(String address, String text) {}

  /// What one gives the other.
  ///
  /// @param from the code of who gives
  /// @param count how much is left to consider; null when nothing is listed
  /// @param agreement where the list comes from
  /// @param giving null for those who do not give in this direction
  public record Direction(
      String from,
      String title,
      @Nullable String count,
      boolean done,
      @Nullable String agreement,
      List<Line> lines,
      @Nullable Giving giving) {
    public Direction {
      lines = List.copyOf(lines);
    }
  }

  /// What is ready to be given; nothing is ticked beforehand.
  ///
  /// @param ticked what was ticked when the form came back
  public record Giving(List<Choice> ready, List<String> ticked, @Nullable String wrong) {
    public Giving {
      ready = List.copyOf(ready);
      ticked = List.copyOf(ticked);
    }
  }

  /// One item.
  ///
  /// @param asked that the other side asked for it, and why
  /// @param draft what is found necessary and not given yet, for the giver alone
  /// @param given as it was given last
  /// @param considering the giver's form; null for others
  /// @param papers the files that the reader may open
  /// @param attaching the giver's form for a file; null for others
  /// @param asking the receiver's form; null for others, and when nothing is to be asked for
  public record Line(
      String code,
      String what,
      @Nullable String occasion,
      String state,
      String css,
      @Nullable String asked,
      @Nullable Said draft,
      @Nullable Said given,
      @Nullable Considering considering,
      @Nullable Asking asking,
      List<Paper> papers,
      @Nullable Attaching attaching) {
    public Line {
      papers = List.copyOf(papers);
    }
  }

  /// A file that goes with it.
  ///
  /// @param seen where it stands who opened it; null before it was given
  /// @param remove whether the reader may take it away
  public record Paper(
      String id,
      String address,
      String name,
      String about,
      @Nullable String seen,
      boolean remove) {}

  /// The giver's form for a file.
  ///
  /// @param limits what may be sent, and whether it is scanned
  public record Attaching(String summary, Field file, String limits, boolean open) {}

  /// What was said of an item.
  ///
  /// @param basis null when it is not needed
  public record Said(
      String why, @Nullable String basis, @Nullable String content, @Nullable Moment at) {}

  public record Considering(
      String summary,
      Field needed,
      List<Choice> answers,
      Field why,
      Field basis,
      List<Choice> bases,
      Field content,
      boolean open) {
    public Considering {
      answers = List.copyOf(answers);
      bases = List.copyOf(bases);
    }
  }

  public record Asking(String summary, Field why, boolean open) {}
}
