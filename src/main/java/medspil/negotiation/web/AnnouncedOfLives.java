package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import medspil.agreement.AnnouncedMeetings;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.Lives;
import org.springframework.stereotype.Component;

/// The announced meetings, as they stand in the life of the agreement they are about.
@Component
final class AnnouncedOfLives implements AnnouncedMeetings {
  private final Lives lives;

  AnnouncedOfLives(Lives lives) {
    this.lives = lives;
  }

  @Override
  public List<Announced> of(String agreement) {
    return lives.of(agreement).afterwards().meetings().stream()
        .filter(InformationMeeting::isPublic)
        .sorted(Comparator.comparing(one -> one.plan().at()))
        .map(one ->
            new Announced(
                one.plan().at(),
                one.isCalledOff(),
                PublicMeetings.path(agreement, one.id()),
                one.answered().size()))
        .toList();
  }
}
