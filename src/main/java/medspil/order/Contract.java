package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.deadline.Country;
import medspil.deadline.Days;
import org.jspecify.annotations.Nullable;

/// What authority and provider have agreed, version by version; named as the request it came of.
///
/// @param revision of the newest that was written
/// @param proposal what waits for signatures; null when nothing does
/// @param versions what both have signed, the earliest first
public record Contract(
    RequestId id,
    int revision,
    @Nullable ContractProposal proposal,
    List<ContractVersion> versions,
    @Nullable Termination termination,
    MoveIn moveIn) {
  public Contract {
    versions = List.copyOf(versions);
  }

  static Contract of(RequestId id) {
    return new Contract(id, 0, null, List.of(), null, MoveIn.NONE);
  }

  public boolean isAgreed() {
    return !versions.isEmpty();
  }

  /// The newest that both have signed.
  public Optional<ContractVersion> latest() {
    return isAgreed() ? Optional.of(versions.getLast()) : Optional.empty();
  }

  /// What holds on a day: before the first day, what is to hold then.
  public Optional<ContractVersion> on(LocalDate day) {
    return versions.stream()
        .filter(one -> !one.from().isAfter(day))
        .reduce((_, last) -> last)
        .or(() -> versions.stream().findFirst());
  }

  /// The last day it is delivered, if one is known.
  public @Nullable LocalDate lastDay() {
    return termination == null
        ? latest().map(one -> one.terms().until()).orElse(null)
        : termination.lastDay();
  }

  /// The end of the last day. Denmark and Norway have the same clock.
  public @Nullable Instant ends() {
    var day = lastDay();
    return day == null ? null : Days.endOf(day, Country.DENMARK.zone());
  }

  public boolean binds(Instant at) {
    var end = ends();
    return isAgreed() && (end == null || !end.isBefore(at));
  }

  public ContractState state(LocalDate today) {
    if (!isAgreed()) {
      return proposal == null
          ? ContractState.NOT_WRITTEN
          : proposal.signatures().isEmpty() ? ContractState.PROPOSED : ContractState.SIGNED_BY_ONE;
    }
    var last = lastDay();
    if (last != null && last.isBefore(today)) {
      return ContractState.ENDED;
    }
    if (termination != null) {
      return ContractState.TERMINATED;
    }
    var now = versions.getLast();
    return now.terms().from().isAfter(today)
        ? ContractState.AGREED
        : now.number() == 1 ? ContractState.IN_FORCE : ContractState.AMENDED;
  }

  Contract proposed(ContractProposal written) {
    return new Contract(id, written.revision(), written, versions, termination, moveIn);
  }

  Contract dropped() {
    return new Contract(id, revision, null, versions, termination, moveIn);
  }

  /// With both signatures it is a version.
  Contract signed(ContractSignature signature) {
    if (proposal == null) {
      return this;
    }
    var now = proposal.signed(signature);
    if (!now.isSigned()) {
      return new Contract(id, revision, now, versions, termination, moveIn);
    }
    var all = new ArrayList<>(versions);
    all.add(new ContractVersion(versions.size() + 1, now));
    return new Contract(id, revision, null, all, termination, moveIn);
  }

  /// What waited for signatures waits no more.
  Contract ending(@Nullable Termination how) {
    return new Contract(id, revision, how == null ? proposal : null, versions, how, moveIn);
  }

  Contract moving(MoveIn plan) {
    return new Contract(id, revision, proposal, versions, termination, plan);
  }
}
