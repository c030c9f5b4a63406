package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an exchange of information holds, in one direction. It says what may be needed; whether an
/// item is needed for this citizen, the sender says each time, and nothing is chosen beforehand.
///
/// @param occasion when it is sent, in words
public record PackageRule(
    RuleHead head,
    Words title,
    PartyFunction from,
    PartyFunction to,
    @Nullable Words occasion,
    List<Item> items)
    implements StandingRule {

  /// One piece of information.
  ///
  /// @param why what it is needed for; null when the sender has to say
  /// @param legalBasis what allows sharing it; null when the sender has to say
  public record Item(
      String id,
      Words what,
      Necessary necessary,
      @Nullable Words why,
      @Nullable String legalBasis,
      @Nullable Words occasion,
      List<String> meets) {
    public Item {
      meets = List.copyOf(meets);
    }
  }

  /// Whether an item belongs to the least that an exchange contains.
  public enum Necessary {
    /// Asked for each citizen.
    ASK,
    /// Always asked for by the agreement, which says why and on which legal basis.
    ALWAYS
  }

  public PackageRule {
    items = List.copyOf(items);
  }
}
