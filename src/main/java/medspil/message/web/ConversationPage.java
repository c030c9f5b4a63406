package medspil.message.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Ring;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One conversation as its reader sees it.
///
/// @param urgent null unless the sender said how much it hurries
/// @param outside who reads in a system of their own, and whether an answer gets there
/// @param before what was said in the conversation it was sent on from
/// @param answer null for those who only read
/// @param forward the same
public record ConversationPage(
    String listAddress,
    String citizen,
    @Nullable String born,
    String category,
    @Nullable String topic,
    @Nullable String urgent,
    List<Outside> outside,
    List<Written> before,
    List<Written> messages,
    @Nullable MessageForm answer,
    @Nullable MessageForm forward) {
  public ConversationPage {
    before = List.copyOf(before);
    messages = List.copyOf(messages);
    outside = List.copyOf(outside);
  }

  /// What is said of somebody who reads in a system of their own.
  public record Outside(String text, boolean reached) {}

  /// One message.
  ///
  /// @param author first name and what they do
  /// @param receipts who opened it, unit by unit
  /// @param wish by when an answer is wished for, and who has not given one
  /// @param settle the address at which the sender says that no answer is needed; null unless they
  ///   wait
  public record Written(
      String id,
      String kind,
      List<Tag> from,
      List<Tag> to,
      String author,
      Moment at,
      String words,
      List<Enclosed> files,
      List<Pointed> about,
      List<Opened> receipts,
      @Nullable Wish wish,
      @Nullable String settle,
      String command) {
    public Written {
      from = List.copyOf(from);
      to = List.copyOf(to);
      files = List.copyOf(files);
      about = List.copyOf(about);
      receipts = List.copyOf(receipts);
    }
  }

  /// Something attached.
  ///
  /// @param address null when there is nothing to open
  public record Enclosed(String title, @Nullable String address, String said) {}

  /// Whether a unit has opened a message, or where the letter to it is.
  ///
  /// @param ring whom to ring when it does not get there; null when it does, or nobody has a number
  public record Opened(String text, Tone tone, @Nullable Ring ring) {
    Opened(String text, Tone tone) {
      this(text, tone, null);
    }
  }

  /// How something is said.
  public enum Tone {
    GOOD,
    QUIET,
    BAD;

    public String css() {
      return switch (this) {
        case GOOD -> "ms-good";
        case QUIET -> "ms-quiet";
        case BAD -> "ms-late";
      };
    }
  }

  public record Wish(String text, boolean late) {}
}
