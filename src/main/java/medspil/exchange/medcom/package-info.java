/// MedCom FHIR messages: reading _HospitalNotification_ (Advis om sygehusophold 3.0) and
/// _CareCommunication_ 5.0 (Korrespondancemeddelelse), and writing _Acknowledgement_ 2.0.
///
/// Everything here is pure: bytes in, values out. Nothing is stored, nothing is placed on a
/// pathway, no address is looked up, no clock is read. A message is read leniently on three points
/// that senders are known to get wrong (relative `fullUrl`, narratives, LPR3 ids that are no
/// version 5 UUID together with agents of earlier messages that are not in the Bundle) and checked
/// on all others; what we write is strict.
///
/// | Here              | Danish                       | FHIR                                        |
/// |-------------------|------------------------------|---------------------------------------------|
/// | notification      | advis om sygehusophold       | Bundle of type message                      |
/// | envelope          | kuvert                       | Bundle.id, Bundle.timestamp                 |
/// | letter            | brev                         | MessageHeader and what it points to         |
/// | code              | adviskode (STIN, RE_STIN, …) | no field: Provenance, Encounter, Patient    |
/// | stay              | sygehusophold                | Encounter                                   |
/// | leave             | orlov                        | Encounter extension leavePeriod             |
/// | episode           | forløb                       | Encounter.episodeOfCare.identifier          |
/// | report            | indlæggelsesrapport (XDIS16) | MessageHeader extension reportOfAdmission   |
/// | step              | advishistorik                | Provenance, one for each message            |
/// | dialogue          | korrespondance               | Communication                               |
/// | segment           | meddelelsessegment           | Communication.payload                       |
/// | acknowledgement   | kvittering                   | Bundle with MessageHeader.response          |
@NullMarked
package medspil.exchange.medcom;

import org.jspecify.annotations.NullMarked;
