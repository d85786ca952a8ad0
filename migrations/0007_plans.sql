-- What is looked for among a million rows is found by an index of its own. Each names only the few rows that it is for,
-- so that it costs nothing to those that are not.

drop index patients_by_wake;
create index patients_by_wake on patients (wakes_at, patient_id) where parked_at is null;
create index patients_parked on patients (parked_at, patient_id) where parked_at is not null;
create index patients_silent on patients (silent_at, patient_id) where silent_at is not null;

create index outbox_claimed on outbox (lease_until, patient_id, number) where lease_until is not null;
create index outbox_parked on outbox (parked_reason) where parked_reason is not null;
create index outbox_held on outbox (held_reason, patient_id) where held_reason is not null;

-- Those that expire are told of in slices, the longest expired first.
drop index outbox_by_expiry;
create index outbox_by_expiry on outbox (expires_at, patient_id, number);
