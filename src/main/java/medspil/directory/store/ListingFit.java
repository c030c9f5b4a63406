package medspil.directory.store;

import java.util.List;
import java.util.stream.Stream;
import medspil.directory.HeldIdentifier;
import medspil.directory.Identifier;
import medspil.directory.Listing;
import medspil.directory.Organisation;
import medspil.directory.Sor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether a directory file fits what other files have said.
final class ListingFit {
  private final JdbcClient database;
  private final Listing listing;

  ListingFit(JdbcClient database, Listing listing) {
    this.database = database;
    this.listing = listing;
  }

  /// Why it does not; empty when it does.
  List<String> reasons() {
    return Stream.of(nobodys(), anothers(), heldElsewhere()).flatMap(List::stream).toList();
  }

  private List<String> nobodys() {
    return database
        .sql(
            """
            select 'no file lists the organisation ' || named.key
            from unnest(:keys::text[]) named (key)
            where not exists (select from directory.organisation o where o.key = named.key)
            order by named.key
            """)
        .param("keys", listing.elsewhere().toArray(String[]::new))
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> anothers() {
    return database
        .sql(
            """
            select key || ' is listed by the file ' || source
            from directory.organisation
            where key = any(:keys::text[]) and source <> :source
            order by key
            """)
        .param(
            "keys", listing.organisations().stream().map(Organisation::key).toArray(String[]::new))
        .param("source", listing.source())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> heldElsewhere() {
    return database
        .sql(
            """
            select 'SOR number ' || i.value || ' is a unit''s in the file ' || u.source
            from directory.unit_identifier i
            join directory.unit u on u.id = i.unit
            where i.system = :sor and i.value = any(:numbers::text[]) and u.source <> :source
            order by i.value
            """)
        .param("sor", Sor.SYSTEM)
        .param("numbers", sors())
        .param("source", listing.source())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private String[] sors() {
    return listing.units().stream()
        .flatMap(unit -> unit.identifiers().stream())
        .map(HeldIdentifier::identifier)
        .filter(Sor.class::isInstance)
        .map(Identifier::value)
        .toArray(String[]::new);
  }
}
