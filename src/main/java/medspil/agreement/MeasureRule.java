package medspil.agreement;

/// A measure that the parties have agreed to carry out together, and what is settled about it.
///
/// @param employer who employs those who carry it out
public record MeasureRule(
    RuleHead head,
    Words heading,
    Answer<Words> responsibility,
    Answer<Words> employer,
    Answer<Words> organisation,
    Answer<Words> financing)
    implements StandingRule {

  public Answer<Words> answer(ContentRule.Aspect aspect) {
    return switch (aspect) {
      case RESPONSIBILITY -> responsibility;
      case EMPLOYER -> employer;
      case ORGANISATION -> organisation;
      case FINANCING -> financing;
    };
  }
}
