package medspil.negotiation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.RubricRule;
import medspil.agreement.Words;

/// The first text of a draft.
public final class NewDraft {
  /// What a version gets when it is published, and no draft of it has.
  private static final String[] OF_A_VERSION = {"approved", "in_force", "ends", "progress"};

  private NewDraft() {}

  /// The next version of an agreement, beginning with the text of the present one.
  public static String next(String text, int version) {
    return new FileHead(text).without(OF_A_VERSION).with("version", String.valueOf(version)).text();
  }

  /// A new agreement after another, as after a template.
  public static String after(String text, String id, Agreement other, String title) {
    return new FileHead(text)
        .without(OF_A_VERSION)
        .with("agreement", id)
        .with("version", "1")
        .with("title", inAll(other.identity().languages(), title))
        .text();
  }

  /// An annex under a frame, with what the frame leaves open to be filled.
  ///
  /// @param mine the roles in the frame that the writer's organisation fills, and its key
  public static String under(
      Agreement frame, String id, String title, Map<String, String> mine, String writer) {
    var languages = frame.identity().languages();
    var text = new StringBuilder();
    text.append("agreement: ").append(id).append('\n');
    text.append("version: 1\nkind: local_annex\n");
    text.append("under: ").append(frame.id()).append('\n');
    text.append("languages: [").append(String.join(", ", languages)).append("]\n");
    text.append("title: ").append(inAll(languages, title)).append('\n');
    text.append("origin:\n  kind: local_annex\n  source: ").append(quoted(writer)).append("\n");
    parties(frame, mine, text);
    rubrics(frame, languages, title, text);
    return text.toString();
  }

  private static void parties(Agreement frame, Map<String, String> mine, StringBuilder text) {
    if (mine.isEmpty()) {
      return;
    }
    text.append("parties:\n");
    for (var party : frame.parties()) {
      var groups =
          mine.containsKey(party.role())
              ? mine.get(party.role())
              : "[" + String.join(", ", party.groups()) + "]";
      text.append("  ").append(party.role()).append(": ").append(groups).append('\n');
    }
  }

  private static void rubrics(
      Agreement frame, List<String> languages, String title, StringBuilder text) {
    text.append("\nclauses:\n");
    var rubrics = frame.rules(RubricRule.class).toList();
    int number = 1;
    for (var rubric : rubrics) {
      clause(text, number++, inAll(languages, rubric.heading()));
      text.append("    fills: ").append(rubric.id()).append('\n');
    }
    if (rubrics.isEmpty()) {
      clause(text, number, inAll(languages, title));
    }
  }

  private static void clause(StringBuilder text, int number, String heading) {
    text.append("  \"L").append(number).append("\":\n    heading: ").append(heading).append('\n');
  }

  private static String inAll(List<String> languages, String said) {
    return languages.stream()
        .map(language -> language + ": " + quoted(said))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String inAll(List<String> languages, Words said) {
    return languages.stream()
        .map(language -> language + ": " + quoted(said.in(language)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static String quoted(String said) {
    return '"' + plain(said) + '"';
  }

  /// As it stands between quotes: on one line, without what would end them.
  static String plain(String said) {
    return said.strip().replaceAll("\\s+", " ").replace("\\", "").replace("\"", "'");
  }
}
