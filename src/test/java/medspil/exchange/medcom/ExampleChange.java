package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A copy of an example in the making.
final class ExampleChange {
  private final HospitalNotificationExample of;
  private Code code;
  private String bundleId;
  private String headerId;
  private Instant assembledAt;
  private StayClass stayClass;
  private StayStatus status;
  private StayStatus statusBefore;
  private Optional<Boolean> deceased;
  private Instant start;
  private Optional<Instant> end;
  private Optional<Instant> leaveStart;
  private Optional<Instant> leaveEnd;
  private List<EpisodeId> episodes;
  private Party from;
  private Party provider;
  private Party to;
  private boolean report;
  private Step step;
  private List<Step> earlier;

  ExampleChange(HospitalNotificationExample of) {
    this.of = of;
    code = of.code();
    bundleId = of.bundleId();
    headerId = of.messageHeaderId();
    assembledAt = of.assembledAt();
    stayClass = of.stayClass();
    status = of.status();
    statusBefore = of.statusBefore();
    deceased = of.deceased();
    start = of.start();
    end = of.end();
    leaveStart = of.leaveStart();
    leaveEnd = of.leaveEnd();
    episodes = of.episodes();
    from = of.from();
    provider = of.provider();
    to = of.to();
    report = of.reportRequested();
    step = of.step();
    earlier = of.earlier();
  }

  ExampleChange code(Code value) {
    code = value;
    return this;
  }

  ExampleChange envelope(String id, Instant at) {
    bundleId = id;
    assembledAt = at;
    return this;
  }

  ExampleChange step(String id, Step value) {
    headerId = id;
    step = value;
    return this;
  }

  ExampleChange earlier(List<Step> value) {
    earlier = value;
    return this;
  }

  ExampleChange stayClass(StayClass value) {
    stayClass = value;
    return this;
  }

  ExampleChange status(StayStatus value) {
    statusBefore = of.status();
    status = value;
    return this;
  }

  ExampleChange deceased(Optional<Boolean> value) {
    deceased = value;
    return this;
  }

  ExampleChange start(Instant value) {
    start = value;
    return this;
  }

  ExampleChange end(Optional<Instant> value) {
    end = value;
    return this;
  }

  ExampleChange leaveStart(Optional<Instant> value) {
    leaveStart = value;
    return this;
  }

  ExampleChange leaveEnd(Optional<Instant> value) {
    leaveEnd = value;
    return this;
  }

  ExampleChange episodes(List<EpisodeId> value) {
    episodes = value;
    return this;
  }

  ExampleChange parties(Party sender, Party serviceProvider, Party receiver) {
    from = sender;
    provider = serviceProvider;
    to = receiver;
    return this;
  }

  ExampleChange report(boolean value) {
    report = value;
    return this;
  }

  HospitalNotificationExample done() {
    return new HospitalNotificationExample(
        code,
        of.cpr(),
        bundleId,
        headerId,
        assembledAt,
        stayClass,
        status,
        statusBefore,
        deceased,
        start,
        end,
        leaveStart,
        leaveEnd,
        episodes,
        from,
        provider,
        to,
        report,
        step,
        earlier);
  }
}
