package medspil.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import medspil.directory.OrganisationId;

/// The file of a draft as it is published: with its approvals and the days it is in force from.
public final class Publication {
  private Publication() {}

  /// The whole file.
  ///
  /// @param inForce the first day by party, as the file names them
  public static String text(
      Draft draft, Function<OrganisationId, String> names, Map<String, LocalDate> inForce) {
    return new FileHead(draft.text())
        .with("version", String.valueOf(draft.version()))
        .with("in_force", days(inForce))
        .with("approved", approvals(draft, names))
        .text();
  }

  /// The same file with a last day.
  public static String ending(String text, LocalDate lastDay) {
    return new FileHead(text).with("ends", lastDay.toString()).text();
  }

  private static String days(Map<String, LocalDate> inForce) {
    return inForce.size() == 1
        ? inForce.values().iterator().next().toString()
        : inForce.entrySet().stream()
            .map(party -> "\n  " + party.getKey() + ": " + party.getValue())
            .collect(Collectors.joining());
  }

  private static String approvals(Draft draft, Function<OrganisationId, String> names) {
    return draft.votes().stream()
        .map(vote ->
            "\n  - {by: %s, body: %s, on: %s, minutes: %s}"
                .formatted(
                    NewDraft.quoted(names.apply(vote.party())),
                    NewDraft.quoted(vote.body()),
                    vote.on(),
                    NewDraft.quoted(vote.minutes())))
        .collect(Collectors.joining());
  }
}
