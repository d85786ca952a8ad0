-- One set of migrations for SQLite and Postgres: names of types that both take, natural keys, no clock.
--
-- Times: Postgres keeps microseconds; SQLite keeps RFC 3339 text in UTC, whose fractions sort as text does
-- ("00+00:00" < "00.500+00:00" < "00.500001+00:00"), because '+' sorts before '.' and before every digit.
-- BYTEA: SQLite takes the name and stores a blob. Sealed columns open only in their own row (src/seal.rs).

create table patients (
    patient_id bigint      not null primary key,
    -- Grows by one with each commit; who expected another one has lost the race.
    version    bigint      not null,
    wakes_at   timestamptz,
    -- Set when the patient's own row or code stops them; they are left alone until they write again.
    parked_at  timestamptz,
    state      bytea       not null
);

create index patients_by_wake on patients (wakes_at);

create table diary (
    patient_id bigint      not null references patients (patient_id) on delete cascade,
    seq        bigint      not null,
    at         timestamptz not null,
    entry      bytea       not null,
    primary key (patient_id, seq)
);

create table outbox (
    patient_id    bigint      not null references patients (patient_id) on delete cascade,
    -- Grows within a patient and is never used again; messages leave in its order.
    number        bigint      not null,
    -- A keyed hash: the slot's name would tell the day of a dose.
    slot          text        not null,
    -- What goes first when much waits; the lower, the sooner.
    urgency       integer     not null,
    due_at        timestamptz not null,
    not_before    timestamptz not null,
    expires_at    timestamptz,
    attempts      integer     not null,
    lease_until   timestamptz,
    lease_token   bigint,
    parked_reason text,
    post          bytea       not null,
    primary key (patient_id, number)
);

create index outbox_by_rank on outbox (urgency, due_at);

-- The message that a slot lives in.
create table living (
    patient_id bigint not null references patients (patient_id) on delete cascade,
    slot       text   not null,
    message_id bigint not null,
    primary key (patient_id, slot)
);

-- Updates that were seen; it names no patient.
create table updates (
    update_id bigint      not null primary key,
    seen_at   timestamptz not null
);

create index updates_by_age on updates (seen_at);

create table leases (
    name       text        not null primary key,
    holder     bigint      not null,
    held_until timestamptz not null,
    -- Grows with each new holder: what an earlier one still wants to do is refused by it.
    token      bigint      not null
);

create table meta (
    name  text  not null primary key,
    value bytea not null
);
