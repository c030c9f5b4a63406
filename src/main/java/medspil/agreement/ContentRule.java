package medspil.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What agreements of a kind must contain, as a law or a frame asks; clauses say which they meet.
///
/// @param of the kinds of agreement that it is asked of
/// @param number as the law counts it
/// @param eachMeasure what every measure must settle; null when the point is asked of the agreement
public record ContentRule(
    RuleHead head,
    Set<Kind> of,
    String number,
    Words says,
    Weight weight,
    @Nullable Aspect eachMeasure,
    Guidance guidance)
    implements StandingRule {

  /// How strongly it is asked.
  public enum Weight {
    MUST,
    SHOULD
  }

  /// What a measure of cooperation has to settle.
  public enum Aspect {
    RESPONSIBILITY,
    EMPLOYER,
    ORGANISATION,
    FINANCING
  }

  /// What is said beside the point to those who write the agreement.
  public record Guidance(
      @Nullable Words comment,
      @Nullable Words guidance,
      @Nullable Words practical,
      List<Link> links) {
    public Guidance {
      links = List.copyOf(links);
    }
  }

  /// Something to read elsewhere.
  public record Link(Words title, String to) {}

  public ContentRule {
    of = Collections.unmodifiableSet(EnumSet.copyOf(of));
  }

  /// As clauses name it: `the-law/point_1`.
  public static String name(Agreement law, ContentRule rule) {
    return law.id() + "/" + rule.id();
  }
}
