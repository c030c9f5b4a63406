package medspil.citizen.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;

/// The form for emergency access; a number never stands in it again once it was sent.
public record EmergencyPage(
    String command, Field number, Field reason, List<Choice> reasons, String hours) {}
