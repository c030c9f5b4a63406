package medspil.negotiation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Secrecy;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.Guests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps guests sealed, each behind a word that is kept nowhere.
@Component
final class GuestRows implements Guests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient writer;
  private final Secrecy secrecy;

  GuestRows(JdbcClient writer, Secrecy secrecy) {
    this.writer = writer;
    this.secrecy = secrecy;
  }

  /// What is sealed; who registered before the language was kept did so in Danish.
  private record Body(
      @Nullable String language,
      ContactRole role,
      String name,
      String organisation,
      String email,
      String question) {}

  @Override
  public Optional<String> write(Guest guest, int most) {
    var word = word(guest);
    var written =
        writer
            .sql(
                """
                insert into negotiation.guest
                  (guest_id, agreement, meeting_id, word_hash, registered_at, body)
                select :id, :agreement, :meeting, :word, :at, :body
                where exists (select from negotiation.guest where word_hash = :word)
                  or (select count(*) from negotiation.guest where meeting_id = :meeting) < :most
                on conflict (word_hash) do update
                set body = excluded.body
                """)
            .param("id", guest.id())
            .param("agreement", guest.agreement())
            .param("meeting", guest.meeting())
            .param("word", hash(word))
            .param("at", guest.at().atOffset(ZoneOffset.UTC))
            .param("body", seal(guest))
            .param("most", most)
            .update();
    return written > 0 ? Optional.of(word) : Optional.empty();
  }

  @Override
  public Optional<Guest> opened(String word) {
    return writer
        .sql(
            """
            select guest_id, agreement, meeting_id, registered_at, body
            from negotiation.guest
            where word_hash = :word
            """)
        .param("word", hash(word))
        .query((row, _) -> read(row))
        .optional();
  }

  @Override
  public boolean withdraw(String word) {
    return writer
            .sql("delete from negotiation.guest where word_hash = :word")
            .param("word", hash(word))
            .update()
        > 0;
  }

  @Override
  public List<Guest> of(UUID meeting) {
    return writer
        .sql(
            """
            select guest_id, agreement, meeting_id, registered_at, body
            from negotiation.guest
            where meeting_id = :meeting
            order by registered_at, guest_id
            """)
        .param("meeting", meeting)
        .query((row, _) -> read(row))
        .list();
  }

  @Override
  public int count(UUID meeting) {
    return writer
        .sql("select count(*) from negotiation.guest where meeting_id = :meeting")
        .param("meeting", meeting)
        .query(Integer.class)
        .single();
  }

  @Override
  public void remove(UUID meeting, UUID guest) {
    writer
        .sql("delete from negotiation.guest where guest_id = :id and meeting_id = :meeting")
        .param("id", guest)
        .param("meeting", meeting)
        .update();
  }

  @Override
  public void dropQuestion(UUID meeting, UUID guest) {
    of(meeting).stream()
        .filter(one -> one.id().equals(guest))
        .forEach(one ->
            writer
                .sql("update negotiation.guest set body = :body where guest_id = :id")
                .param("body", seal(one.askingNothing()))
                .param("id", guest)
                .update());
  }

  @Override
  public List<Kept> kept() {
    return writer
        .sql("select distinct agreement, meeting_id from negotiation.guest")
        .query((row, _) ->
            new Kept(row.getString("agreement"), row.getObject("meeting_id", UUID.class)))
        .list();
  }

  @Override
  public int forget(UUID meeting) {
    return writer
        .sql("delete from negotiation.guest where meeting_id = :meeting")
        .param("meeting", meeting)
        .update();
  }

  private Guest read(ResultSet row) throws SQLException {
    var body = JSON.readValue(secrecy.open(row.getBytes("body")), Body.class);
    return new Guest(
        row.getObject("guest_id", UUID.class),
        row.getString("agreement"),
        row.getObject("meeting_id", UUID.class),
        Optional.ofNullable(body.language()).orElse("da"),
        body.role(),
        body.name(),
        body.organisation(),
        body.email(),
        body.question(),
        row.getObject("registered_at", OffsetDateTime.class).toInstant());
  }

  private byte[] seal(Guest guest) {
    return secrecy.seal(
        JSON.writeValueAsBytes(
            new Body(
                guest.language(),
                guest.role(),
                guest.name(),
                guest.organisation(),
                guest.email(),
                guest.question())));
  }

  /// Whoever sent the form gets the same word again; nobody else can make it.
  private String word(Guest guest) {
    var made = secrecy.hash("guest:" + guest.meeting() + ":" + guest.id());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
  }

  private byte[] hash(String word) {
    return secrecy.hash("guest-word:" + word);
  }
}
