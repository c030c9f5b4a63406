package medspil.discharge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is not done before the citizen goes home, and of how many.
public record Missing(Kind kind, int count) {

  /// What may be missing, in the order in which people go about it.
  public enum Kind {
    CALL,
    CITIZENS_WORDS,
    AGREEMENT,
    AGREEMENT_UNDER_WAY,
    TALK,
    TALK_TO_HOLD,
    ROLES,
    FORECAST,
    FORECAST_UNREAD,
    MEDICINE,
    MEDICINE_DIFFERS,
    TRAINING,
    NOT_SAID_BACK,
    TO_CONFIRM,
    CORRECTED,
    AT_HOME,
    LOOSE_ENDS,
    RECEIVER,
    TO_ACCEPT,
    DECLINED,
    GAP
  }

  /// What is asked for before this discharge.
  ///
  /// @param roles those whom an agreement that covers the stay names for the talk; empty when none
  ///   does, and then nobody misses it
  /// @param health whether the reader may know of medicine and training
  /// @param legal whether the law asks for a discharge agreement
  /// @param call whether an agreement asks that somebody rings
  /// @param forecast whether an agreement asks what the citizen will need afterwards
  /// @param units the reader's
  public record Asked(
      Collection<String> roles,
      boolean health,
      boolean legal,
      boolean call,
      boolean forecast,
      Collection<UUID> units) {
    public Asked {
      roles = List.copyOf(roles);
      units = List.copyOf(units);
    }
  }

  /// All that is missing, in that order.
  public static List<Missing> of(GoingHome home, Collection<Point> points, Asked asked) {
    var missing = new ArrayList<Missing>();
    add(missing, Kind.CALL, asked.call() && home.calls().isEmpty() ? 1 : 0);
    if (home.words().stream().noneMatch(one -> one.whose() == Whose.CITIZEN)) {
      missing.add(new Missing(Kind.CITIZENS_WORDS, 1));
    }
    if (asked.legal()) {
      addLegal(missing, home.agreement());
    }
    addTalk(missing, home.talk(), asked.roles());
    if (asked.health()) {
      add(missing, Kind.FORECAST, asked.forecast() && home.forecast() == null ? 1 : 0);
      add(missing, Kind.FORECAST_UNREAD, isUnread(home.forecast(), asked.units()) ? 1 : 0);
      addHealth(missing, home);
    }
    add(missing, Kind.NOT_SAID_BACK, understood(home, Treatment.Understood.NOT_SAID_BACK));
    add(missing, Kind.TO_CONFIRM, understood(home, Treatment.Understood.WAITS_FOR_SENDER));
    add(missing, Kind.CORRECTED, understood(home, Treatment.Understood.CORRECTED));
    add(
        missing,
        Kind.AT_HOME,
        points.stream().filter(one -> one.isOpen() && one.topic() == Topic.AT_HOME).count());
    add(
        missing,
        Kind.LOOSE_ENDS,
        points.stream().filter(one -> one.isNobodys() && one.topic() == Topic.LOOSE_END).count());
    addHandOvers(missing, home);
    return missing;
  }

  private static boolean isUnread(@Nullable Forecast forecast, Collection<UUID> units) {
    return forecast != null && !units.isEmpty() && !forecast.isReadBy(units);
  }

  private static void addLegal(List<Missing> missing, @Nullable LegalAgreement agreement) {
    add(missing, Kind.AGREEMENT, agreement == null ? 1 : 0);
    add(
        missing,
        Kind.AGREEMENT_UNDER_WAY,
        agreement != null && !agreement.state().settled() ? 1 : 0);
  }

  private static void addHandOvers(List<Missing> missing, GoingHome home) {
    var handOvers = home.handOvers();
    add(missing, Kind.RECEIVER, handOvers.isEmpty() ? 1 : 0);
    add(missing, Kind.TO_ACCEPT, home.unanswered().size());
    add(missing, Kind.DECLINED, home.declined().size());
    add(missing, Kind.GAP, handOvers.stream().filter(one -> one.gap() > 0).count());
  }

  private static void addTalk(
      List<Missing> missing, @Nullable Talk talk, Collection<String> roles) {
    if (talk == null) {
      add(missing, Kind.TALK, roles.isEmpty() ? 0 : 1);
      return;
    }
    add(missing, Kind.TALK_TO_HOLD, talk.held() ? 0 : 1);
    add(missing, Kind.ROLES, roles.stream().filter(role -> !talk.roles().contains(role)).count());
  }

  private static void addHealth(List<Missing> missing, GoingHome home) {
    var check = home.medicine();
    add(missing, Kind.MEDICINE, check == null ? 1 : 0);
    add(missing, Kind.MEDICINE_DIFFERS, check != null && !check.agrees() ? 1 : 0);
    add(missing, Kind.TRAINING, home.training() == null ? 1 : 0);
  }

  private static long understood(GoingHome home, Treatment.Understood how) {
    return home.holding().stream().filter(one -> one.understood() == how).count();
  }

  private static void add(List<Missing> missing, Kind kind, long count) {
    if (count > 0) {
      missing.add(new Missing(kind, (int) count));
    }
  }
}
