alter table discharge.going_home add column forecast_at timestamptz;
alter table discharge.going_home add column forecast_read_by uuid[] not null default '{}';
comment on column discharge.going_home.forecast_at is 'When the care-need forecast was last written; null while there is none.';
comment on column discharge.going_home.forecast_read_by is 'The units that wrote or have read the latest care-need forecast.';
