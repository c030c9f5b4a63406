call access.wall_by_relation('journal.note', 'note.category');
