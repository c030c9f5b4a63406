package medspil.transition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.transition.Choice;
import medspil.transition.Transition;
import medspil.transition.Transitions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the choices; how far each has been carried out is for people to see, and decides nothing.
@Component
final class TransitionRows implements Transitions {
  private static final String SELECT =
      """
      select transition_id, agreement, version, choice, chosen_by, organisation, chosen_at, over_at, done, of,
        unreadable
      from transition.transition
      """;

  private final JdbcClient writer;

  TransitionRows(JdbcClient writer) {
    this.writer = writer;
  }

  @Override
  public void choose(Transition one) {
    writer
        .sql(
            """
            insert into transition.transition
              (transition_id, agreement, version, choice, chosen_by, organisation, chosen_at, over_at)
            values (:id, :agreement, :version, :choice, :by, :organisation, :at, :over)
            on conflict do nothing
            """)
        .param("id", one.id())
        .param("agreement", one.to().id())
        .param("version", one.to().version())
        .param("choice", one.choice().name().toLowerCase(Locale.ROOT))
        .param("by", one.chosenBy())
        .param("organisation", one.organisation())
        .param("at", stored(one.chosenAt()))
        .param("over", one.over() ? stored(one.chosenAt()) : null)
        .update();
  }

  @Override
  public boolean isChosen(UUID id) {
    return writer
        .sql("select exists (select 1 from transition.transition where transition_id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Transition> of(String agreement, int most) {
    return writer
        .sql(SELECT + "where agreement = ? order by chosen_at desc limit ?")
        .param(agreement)
        .param(most)
        .query(TransitionRows::transition)
        .list();
  }

  @Override
  public Optional<Transition> next() {
    return writer
        .sql(SELECT + "where over_at is null order by chosen_at, transition_id limit 1")
        .query(TransitionRows::transition)
        .optional();
  }

  @Override
  public void goneThrough(UUID id, int done, int of, int unreadable) {
    writer
        .sql(
            """
            update transition.transition
            set done = ?, of = ?, unreadable = ?
            where transition_id = ?
            """)
        .param(done)
        .param(of)
        .param(unreadable)
        .param(id)
        .update();
  }

  @Override
  public void over(UUID id, Instant at) {
    writer
        .sql("update transition.transition set over_at = ? where transition_id = ?")
        .param(stored(at))
        .param(id)
        .update();
  }

  private static Transition transition(ResultSet row, int number) throws SQLException {
    return new Transition(
        row.getObject("transition_id", UUID.class),
        new AgreementRef(row.getString("agreement"), row.getInt("version")),
        Choice.valueOf(row.getString("choice").toUpperCase(Locale.ROOT)),
        row.getObject("chosen_by", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
        row.getObject("over_at") != null,
        row.getInt("done"),
        row.getInt("of"),
        row.getInt("unreadable"));
  }

  private static OffsetDateTime stored(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
