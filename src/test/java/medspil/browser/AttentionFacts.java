package medspil.browser;

import java.util.List;
import java.util.UUID;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the house of the browser tests holds of messages that waited, and who sorts them out.
final class AttentionFacts {
  private AttentionFacts() {}

  static long claims(String cpr) {
    return database()
        .sql("select count(*) from journal.event where pathway_id = ? and type = 'stay.claimed/1'")
        .param(pathway(cpr))
        .query(Long.class)
        .single();
  }

  private static JdbcClient database() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  static long count(String sql, UUID attention) {
    return database().sql(sql).param(attention).query(Long.class).single();
  }

  static List<@Nullable String> actorsOf(String type, String cpr) {
    return database()
        .sql(
            "select actor_kind from journal.event where pathway_id = ? and type = ? and actor_kind = 'PERSON'")
        .param(pathway(cpr))
        .param(type)
        .query(String.class)
        .list();
  }

  static long bodies(UUID attention) {
    return database()
        .sql(
            "select count(body) from exchange.inbox i join exchange.attention a using (inbox_id) where attention_id = ?")
        .param(attention)
        .query(Long.class)
        .single();
  }

  static long looks(String what, String cpr) {
    return database()
        .sql("select count(*) from access.look where what = ? and ? = any (pathways)")
        .param(what)
        .param(pathway(cpr))
        .query(Long.class)
        .single();
  }

  static UUID pathway(String cpr) {
    return people().withNumber(new Cpr(cpr)).orElseThrow().pathway().value();
  }

  static People people() {
    return Browser.house().bean(People.class);
  }

  /// The citizen had another number before.
  static void formerly(String number, String cpr) {
    var temporary =
        people().register(new Cpr(number), new People.Person("A", "B", null, UUID.randomUUID()));
    database()
        .sql(
            "update citizen.personal_number set pathway_id = ?, current = false where pathway_id = ?")
        .param(pathway(cpr))
        .param(temporary.value())
        .update();
  }
}
