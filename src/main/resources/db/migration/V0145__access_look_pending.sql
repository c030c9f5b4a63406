-- A look at a board names all its citizens. What the index has not sorted in yet is read by whoever asks who has looked, so it
-- is kept short.
alter index access.look_pathways set (gin_pending_list_limit = 128);
