package medspil.negotiation.web;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.negotiation.NoticeOfTermination;
import medspil.page.Party;
import medspil.page.Tag;
import org.springframework.stereotype.Component;

/// What organisations and people are called on these pages.
@Component
final class Names {
  private final Supplier<Directory> directory;
  private final Workers workers;

  Names(Supplier<Directory> directory, Workers workers) {
    this.directory = directory;
    this.workers = workers;
  }

  String of(OrganisationId id) {
    return directory.get().organisation(id).map(Organisation::name).orElse(id.toString());
  }

  /// Whose calendar an agreement of these parties is counted in.
  Country country(Set<OrganisationId> parties, OrganisationId own) {
    var now = directory.get();
    var all = parties.stream().flatMap(one -> now.organisation(one).stream());
    return NoticeOfTermination.country(
        all.map(Organisation::country).toList(),
        now.organisation(own).map(Organisation::country).orElse(Country.DENMARK));
  }

  /// The party's colour goes with its name.
  Tag tag(OrganisationId id) {
    return directory
        .get()
        .organisation(id)
        .map(one -> new Tag(Party.of(one.kind()), one.name()))
        .orElse(new Tag(Party.NEUTRAL, id.toString()));
  }

  /// First name and function; nothing of somebody who is not known any more.
  String person(UUID id) {
    return workers.byId(id).map(Worker::asCitizensSeeIt).orElse("");
  }
}
