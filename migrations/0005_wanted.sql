-- Files that patients sent, until they are fetched and answered: the update that brought one is acknowledged before.

create table wanted (
    patient_id bigint      not null references patients (patient_id) on delete cascade,
    -- The number of the update; a patient's files are fetched in this order.
    number     bigint      not null,
    wanted_at  timestamptz not null,
    file       bytea       not null,
    primary key (patient_id, number)
);
