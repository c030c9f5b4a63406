package medspil.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;
import medspil.exchange.MailRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// All that can be set about Medspil itself; `docs/running.md` has them in a table.
///
/// @param data the demo's folder
/// @param fresh whether the demo begins anew
/// @param clock when the demo's clock is to start, if not now
/// @param smallestNumber with fewer citizens behind it, a number of a statistic is hidden
/// @param reconcile when at night, in Copenhagen, open tasks are held against the agreements
/// @param clamd where files are looked at for viruses, as `host:3310` or `unix:/run/clamd.ctl`;
///   files are not scanned without it
/// @param masterKeys as [medspil.journal.store.MasterKeys] reads them
@ConfigurationProperties("medspil")
public record Settings(
    @Nullable Path data,
    @DefaultValue("false") boolean fresh,
    @Nullable Instant clock,
    @DefaultValue("") String masterKeys,
    @DefaultValue Database database,
    @DefaultValue Login login,
    @DefaultValue Messages messages,
    @DefaultValue("5") int smallestNumber,
    @DefaultValue Goals goals,
    @DefaultValue Letters letters,
    @DefaultValue Meetings meetings,
    @DefaultValue Mail mail,
    @DefaultValue Links links,
    @DefaultValue("02:30") LocalTime reconcile,
    @DefaultValue("") String clamd) {

  /// Where messages go whose receivers read in a system of their own.
  ///
  /// @param address where letters are handed over; nothing leaves without one
  /// @param token what the address is asked with, if it asks for one
  /// @param readers organisations and units by their keys, as `laegehuset-grenaa`
  public record Letters(
      @DefaultValue("") String address,
      @DefaultValue("") String token,
      @DefaultValue Set<String> readers) {}

  /// Links to one task for units where nobody signs in.
  ///
  /// @param valid how long one opens its task
  /// @param tries how often a wrong code may be tried
  public record Links(@DefaultValue("7d") Duration valid, @DefaultValue("5") int tries) {}

  /// The server that takes mails.
  ///
  /// @param host no mail leaves without one
  /// @param protection `starttls`, `tls`, or `none` for a server on this machine
  /// @param home where people find Medspil, as `https://medspil.example.dk`
  public record Mail(
      @DefaultValue("") String host,
      @DefaultValue("587") int port,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("starttls") MailRoute.Protection protection,
      @DefaultValue("") String from,
      @DefaultValue("") String home) {}

  /// Who registers for information meetings on their public pages.
  ///
  /// @param keep how long after a meeting they are kept
  /// @param most how many may stand on the list of one meeting
  /// @param perAddress how many may register from one address in an hour; 0 for any number
  public record Meetings(
      @DefaultValue("30d") Period keep,
      @DefaultValue("1000") int most,
      @DefaultValue("60") int perAddress) {}

  /// How long the contents of messages are kept; what was decided of them is kept for good.
  public record Messages(@DefaultValue("30d") Duration keepBodies) {}

  /// When goals call for a talk; agreements do not say it in days.
  ///
  /// @param still how long a goal may stand without development, or unseen
  /// @param review how long until an intervention goal is looked at again
  public record Goals(@DefaultValue("3m") Period still, @DefaultValue("12m") Period review) {}

  /// The server of production and the passwords of its three roles.
  public record Database(
      @DefaultValue("") String url,
      @DefaultValue("") String ownerPassword,
      @DefaultValue("") String writerPassword,
      @DefaultValue("") String readerPassword,
      @DefaultValue("12") int writerConnections,
      @DefaultValue("8") int readerConnections) {}

  /// The OpenID Connect provider whose people may sign in.
  public record Login(
      @DefaultValue("") String issuer,
      @DefaultValue("") String clientId,
      @DefaultValue("") String clientSecret) {}
}
