create schema page;
comment on schema page is 'What people keep about the pages they use.';
alter table offer.saved_view set schema page;
alter table page.saved_view add column list text not null default 'offers';
alter table page.saved_view alter column list drop default;
alter table page.saved_view drop constraint saved_view_name;
alter table page.saved_view add constraint saved_view_name unique (person, list, name);
comment on table page.saved_view is 'What somebody filters a list by, under a name of their own. Theirs alone.';
comment on column page.saved_view.list is 'Which list, as its address begins: offers, orders.';
