package medspil.individualplan.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Individuell plan* prints.
///
/// @param none why there is no plan to read; null when there is one
/// @param paper null when the reader does not read it
/// @param noting whether the reader may write that there is a need
/// @param open the form that was sent and not carried out
public record IndividualPlanPage(
    String backAddress,
    String back,
    String address,
    @Nullable String refusal,
    List<Right> rights,
    boolean noting,
    Wishing wishing,
    Coordinator coordinator,
    @Nullable String none,
    @Nullable Paper paper,
    String open,
    Supplier<UUID> ids) {
  public IndividualPlanPage {
    rights = List.copyOf(rights);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// What the patient has a right to, and the law that says so.
  public record Right(String text, String law) {}

  /// What was said to a plan.
  ///
  /// @param now in a sentence
  /// @param before what was said earlier, the latest first
  /// @param yes what a button says for yes; null when the patient's own page has none
  /// @param form for those who write down what they heard
  public record Wishing(
      String now,
      List<String> before,
      @Nullable String yes,
      @Nullable String no,
      @Nullable Field askAgain,
      @Nullable Heard form) {
    public Wishing {
      before = List.copyOf(before);
    }
  }

  /// The form of who heard it.
  public record Heard(
      Field answer,
      List<Choice> answers,
      Field by,
      List<Choice> speakers,
      Field way,
      List<Choice> ways,
      Field askAgain) {
    public Heard {
      answers = List.copyOf(answers);
      speakers = List.copyOf(speakers);
      ways = List.copyOf(ways);
    }
  }

  /// Who coordinates, or how far it is with that.
  ///
  /// @param who null while there is none
  /// @param accepts whether the reader may say yes to the offer
  /// @param offering null for those who do not offer
  /// @param appointing null for those who do not appoint
  /// @param ending whether the reader may say that nobody coordinates any more
  /// @param endNeed whether the reader may say that the need is over
  public record Coordinator(
      String said,
      boolean warns,
      @Nullable String who,
      @Nullable Tag unit,
      boolean accepts,
      boolean declines,
      @Nullable Chosen offering,
      @Nullable Chosen appointing,
      boolean ending,
      boolean endNeed) {}

  /// A field with its answers.
  public record Chosen(Field field, List<Choice> choices) {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /// The plan itself.
  ///
  /// @param proposals what others propose, or what the reader proposed
  /// @param readers null for those who do not say who reads it
  public record Paper(
      List<Part> parts,
      List<Line> proposals,
      List<Reading> readers,
      @Nullable Evaluating evaluating,
      List<Held> held,
      List<Version> versions,
      @Nullable Integer keep,
      boolean owns,
      String state) {
    public Paper {
      parts = List.copyOf(parts);
      proposals = List.copyOf(proposals);
      readers = List.copyOf(readers);
      held = List.copyOf(held);
      versions = List.copyOf(versions);
    }
  }

  /// A heading with its lines.
  public record Part(
      String key, String title, String asks, List<Line> lines, @Nullable Writing writing) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// A line.
  ///
  /// @param own written by the patient
  /// @param by who wrote it, when it was not the reader
  /// @param promise who does it by when; null when nobody is named
  /// @param withheld who does not read it, in a sentence; null when all readers do
  public record Line(
      String id,
      String words,
      boolean own,
      String heading,
      @Nullable String by,
      @Nullable String promise,
      @Nullable String withheld,
      @Nullable Writing writing,
      List<Hidden> hiding,
      boolean settles) {
    public Line {
      hiding = List.copyOf(hiding);
    }
  }

  /// A unit that may be kept from reading a line.
  public record Hidden(String unit, String name, boolean now) {}

  /// The fields of a line.
  ///
  /// @param was names the words it had when the page was made; empty for a new one
  public record Writing(
      String form,
      String was,
      Field words,
      @Nullable Field owner,
      List<Choice> owners,
      @Nullable Field by) {
    public Writing {
      owners = List.copyOf(owners);
    }
  }

  /// A unit around the patient, and whether it reads the plan.
  ///
  /// @param press what the button says; null for those who have none
  public record Reading(
      String unit, String name, String said, boolean reads, @Nullable String press) {}

  /// When they look at it together.
  public record Evaluating(
      @Nullable String ahead, @Nullable Field day, @Nullable Field held, @Nullable Field words) {}

  public record Held(Moment day, @Nullable String words) {}

  public record Version(String address, String name, Moment kept) {}

  /// The plan on paper.
  public record Printed(
      String name, String when, String coordinator, List<Part> parts, @Nullable String evaluation) {
    public Printed {
      parts = List.copyOf(parts);
    }
  }
}
