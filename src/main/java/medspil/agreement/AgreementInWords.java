package medspil.agreement;

import java.util.List;
import medspil.page.Shell;

/// Says an agreement in a reader's language, for the pages of other rooms.
public interface AgreementInWords {
  List<Section> sections(Agreement one, List<Agreement> together, Shell shell);

  String who(PartyFunction who, Shell shell);

  /// A clause, and the rules in it.
  record Section(String number, String heading, String text, List<Rule> rules) {}

  /// A rule: what sort, what it says, and what is to know of it.
  ///
  /// @param proposal says that nobody has agreed to it; empty when somebody has
  record Rule(String kind, String text, String proposal, List<String> facts) {}
}
