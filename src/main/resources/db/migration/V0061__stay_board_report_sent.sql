alter table stay.board add column report_sent_at timestamptz;
comment on column stay.board.report_sent_at is 'When the admission report went out by itself.';
create index board_pathway_now on stay.board (pathway_id) where phase in ('ACUTE', 'ADMITTED', 'ON_LEAVE');
