-- Telegram numbers updates for each bot: another bot's number 7 is another update. Nought is the bot whose id was not
-- known yet; it becomes the first one that is.

alter table updates rename to updates_before;

drop index updates_by_age;

create table updates (
    bot_id    bigint      not null,
    update_id bigint      not null,
    seen_at   timestamptz not null,
    primary key (bot_id, update_id)
);

insert into updates (bot_id, update_id, seen_at) select 0, update_id, seen_at from updates_before;

drop table updates_before;

create index updates_by_age on updates (seen_at);

-- Since when somebody has blocked the bot, or is gone: when many are at once, the cause is not theirs.
alter table patients add column silent_at timestamptz;

-- Why Telegram does not let the bot into a chat that nobody has closed: its messages wait until that has passed.
alter table outbox add column held_reason text;
