-- Each lane of the outbox is claimed by itself, whoever waits longest first. `urgency` names the lane.

alter table outbox add column ambiguous integer not null default 0;
-- How often the making of its file was begun and did not end: written down before, so that a death counts.
alter table outbox add column makings integer not null default 0;

drop index outbox_by_rank;
create index outbox_by_lane on outbox (urgency, not_before, patient_id, number);
create index outbox_by_expiry on outbox (expires_at);

-- When pruning first found a slot's message; `null` since it was last changed.
alter table living add column touched_at timestamptz;
create index living_by_age on living (touched_at);
