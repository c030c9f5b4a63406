package medspil.agreement.web;

import java.util.List;
import medspil.page.Pager;

/// The tasks that a choice for open cases would change, as far as the reader may see them.
public record OpenTasksPage(String back, String title, List<ReadLink> tasks, Pager pager) {}
