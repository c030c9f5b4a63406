package medspil.agreement.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.Groups;
import medspil.agreement.Members;
import medspil.agreement.web.DocumentPage.PartyPart;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;

/// Who the parties of agreements are, by name.
final class PartyNames {
  private final Directory directory;
  private final Members members;

  PartyNames(Directory directory, Collection<Agreement> all, Groups groups) {
    this.directory = directory;
    this.members = Members.among(all, groups);
  }

  /// Each role with those who have it on a day, in the order of the agreement.
  List<PartyPart> parties(Wording wording, Agreement one, LocalDate day) {
    var byRole = members.of(one, day);
    return roles(one, byRole).stream()
        .map(role ->
            new PartyPart(wording.party(role), names(wording, byRole.getOrDefault(role, Set.of()))))
        .toList();
  }

  private static List<String> roles(Agreement one, Map<String, Set<String>> byRole) {
    return one.parties().isEmpty()
        ? byRole.keySet().stream().sorted().toList()
        : one.parties().stream().map(party -> party.role()).toList();
  }

  /// Those who are parties to an agreement on a day.
  Set<String> ids(Agreement one, LocalDate day) {
    return members.of(one, day).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<String> names(Wording wording, Collection<String> organisations) {
    return organisations.stream()
        .map(this::name)
        .sorted(Collator.getInstance(wording.shell().language().locale()))
        .toList();
  }

  /// A group or an organisation, as agreement files name it.
  String group(String key, LocalDate day) {
    return directory
        .organisation(key)
        .map(Organisation::name)
        .or(() ->
            directory
                .members(key, day)
                .map(all ->
                    all.stream()
                        .map(Organisation::name)
                        .sorted()
                        .collect(Collectors.joining(", "))))
        .orElse(key);
  }

  String name(String organisation) {
    return directory
        .organisation(new OrganisationId(UUID.fromString(organisation)))
        .map(Organisation::name)
        .orElse(organisation);
  }
}
