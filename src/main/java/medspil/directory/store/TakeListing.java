package medspil.directory.store;

import java.time.LocalDate;
import medspil.directory.Listing;
import medspil.directory.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes one directory file in, within one transaction.
final class TakeListing {
  private final JdbcClient database;
  private final Listing listing;
  private final LocalDate on;

  TakeListing(JdbcClient database, Listing listing, LocalDate on) {
    this.database = database;
    this.listing = listing;
    this.on = on;
  }

  Taken taken() {
    oneAtATime();
    var reasons = new ListingFit(database, listing).reasons();
    if (!reasons.isEmpty()) {
      return new Taken.Refused(reasons);
    }
    var changed = put();
    if (changed > 0) {
      revise();
    }
    return new Taken.Stands(changed);
  }

  private int put() {
    var organisations = new OrganisationTables(database, listing, on);
    var units = new UnitTables(database, listing, on);
    var hours = new HoursTables(database, listing);
    return organisations.put() + units.put() + hours.put();
  }

  private void oneAtATime() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('medspil.directory', 0))")
        .query((_, _) -> "locked")
        .single();
  }

  private void revise() {
    database
        .sql(
            """
            insert into directory.listing (source, revision)
            values (:source, nextval('directory.revision'))
            on conflict (source) do update set revision = excluded.revision
            """)
        .param("source", listing.source())
        .update();
  }
}
