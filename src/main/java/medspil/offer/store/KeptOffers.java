package medspil.offer.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import medspil.offer.OfferId;
import medspil.offer.Offers;
import medspil.offer.ServiceOffer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Knows all offers by heart, and asks the database each time for what is newer: some thousand
/// offers are matched without reading them again.
@Component
final class KeptOffers implements Offers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<OfferId, ServiceOffer> known = new ConcurrentHashMap<>();
  private final AtomicLong seen = new AtomicLong();
  private final JdbcClient sql;
  private final TransactionTemplate together;

  KeptOffers(@Qualifier("writer") DataSource writer) {
    this.sql = JdbcClient.create(writer);
    this.together = new TransactionTemplate(new JdbcTransactionManager(writer));
  }

  @Override
  public List<ServiceOffer> all() {
    catchUp();
    return List.copyOf(known.values());
  }

  @Override
  public Optional<ServiceOffer> find(OfferId id) {
    catchUp();
    return Optional.ofNullable(known.get(id));
  }

  private void catchUp() {
    sql.sql(
            """
            select stamp, body
            from offer.offer
            where stamp > :seen
            order by stamp
            """)
        .param("seen", seen.get())
        .query((row, _) -> new Read(row.getLong("stamp"), row.getString("body")))
        .list()
        .forEach(this::take);
  }

  private void take(Read one) {
    var offer = JSON.readValue(one.body(), ServiceOffer.class);
    known.merge(offer.id(), offer, (old, read) -> read.revision() > old.revision() ? read : old);
    seen.accumulateAndGet(one.stamp(), Math::max);
  }

  private record Read(long stamp, String body) {}

  @Override
  public boolean keep(ServiceOffer offer) {
    return Boolean.TRUE.equals(together.execute(_ -> kept(offer)));
  }

  // One writer at a time, so that stamps are committed in their order.
  private boolean kept(ServiceOffer offer) {
    sql.sql("select pg_advisory_xact_lock(hashtext('offer.offer'))::text")
        .query(String.class)
        .single();
    var body = JSON.writeValueAsString(offer);
    var rows =
        sql.sql(
                """
                insert into offer.offer (offer_id, unit, revision, stamp, body)
                select :id, :unit, :revision, (select coalesce(max(stamp), 0) + 1 from offer.offer), :body
                where :revision = 1 or exists (select from offer.offer where offer_id = :id)
                on conflict (offer_id) do update
                set revision = excluded.revision, stamp = excluded.stamp, body = excluded.body
                where offer.revision = excluded.revision - 1 and offer.unit = excluded.unit
                """)
            .param("id", offer.id().value())
            .param("unit", offer.unit())
            .param("revision", offer.revision())
            .param("body", body)
            .update();
    if (rows == 0) {
      return false;
    }
    sql.sql(
            """
            insert into offer.version (offer_id, revision, body, written_by, written_at)
            values (:id, :revision, :body, :by, :at)
            """)
        .param("id", offer.id().value())
        .param("revision", offer.revision())
        .param("body", body)
        .param("by", offer.by())
        .param("at", offer.at().atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }
}
