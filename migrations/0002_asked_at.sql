-- Taps wait only minutes for a bot that is away; whoever has an open question is asked again when it is back.

alter table patients add column asked_at timestamptz;

create index patients_by_question on patients (patient_id) where asked_at is not null;
