package medspil.need.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// One assessment, theme by theme, to read and while it is open to write.
///
/// @param clarification that only the need is to be found out; null when it is not
/// @param writing null when there is nothing to write
public record AssessmentPage(
    NeedsPage.Head head,
    String id,
    String title,
    String state,
    @Nullable String refusal,
    @Nullable String clarification,
    List<Part> parts,
    List<NeedsPage.Quoted> said,
    List<String> orders,
    @Nullable Writing writing,
    Supplier<UUID> ids) {
  public AssessmentPage {
    parts = List.copyOf(parts);
    said = List.copyOf(said);
    orders = List.copyOf(orders);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// Themes that are judged in the same way.
  public record Part(String title, String rule, List<ThemeCard> themes) {
    public Part {
      themes = List.copyOf(themes);
    }
  }

  /// One theme.
  ///
  /// @param views what is said of it
  /// @param writing null when there is nothing to write
  public record ThemeCard(
      String key, String title, String asks, List<Seen> views, @Nullable ThemeFields writing) {
    public ThemeCard {
      views = List.copyOf(views);
    }
  }

  /// How one informant sees it.
  ///
  /// @param levels null when only words are said
  public record Seen(
      String informant, @Nullable String levels, String words, String whose, boolean earlier) {}

  /// The fields of a theme.
  ///
  /// @param level null for what is described in words alone
  /// @param meanwhile what somebody else wrote since
  public record ThemeFields(
      @Nullable Field level,
      @Nullable Field support,
      Field words,
      String was,
      @Nullable String meanwhile) {}

  /// What is written, and as whose view.
  ///
  /// @param voices as whom the writer may write; one when there is no choice
  /// @param resources null for those who do not write it
  /// @param completing null for those who cannot end it
  public record Writing(
      String informant,
      List<VoiceLink> voices,
      String lead,
      List<Choice> levels,
      List<Choice> supports,
      @Nullable Field resources,
      @Nullable Field wishes,
      boolean clarification,
      @Nullable Completing completing) {
    public Writing {
      voices = List.copyOf(voices);
      levels = List.copyOf(levels);
      supports = List.copyOf(supports);
    }
  }

  /// Another whose view may be written.
  public record VoiceLink(String address, String text, boolean here) {}

  /// What ends it.
  ///
  /// @param missing themes nobody has looked at; null when all are
  public record Completing(@Nullable String missing, boolean restAside) {}
}
