-- An attempt counts as a refusal only when Telegram said no to the message itself: an outage must not use up its tries.

alter table outbox add column refusals integer not null default 0;
