import type { Types } from '../engine/engine.js';

/** The first schema. A migration that has been released is never changed: add another. */
export const first = ({ id, name }: Types): readonly string[] => [
  `create table inbox (
    id ${id},
    channel ${name} not null,
    update_id bigint not null,
    conversation ${name},
    chat bigint,
    message bigint,
    tap text,
    event text,
    state text not null,
    reason text,
    received_at bigint not null,
    ready_at bigint not null,
    done_at bigint,
    unique (channel, update_id)
  )`,
  "create index inbox_waiting on inbox (conversation, update_id) where state = 'waiting'",
  "create index inbox_held on inbox (channel, ready_at) where state = 'waiting'",
  'create index inbox_taps on inbox (channel, id) where tap is not null',
  'create index inbox_done on inbox (done_at) where done_at is not null',
  `create table sessions (
    conversation ${name} primary key,
    session text,
    updated_at bigint not null
  )`,
  'create index sessions_idle on sessions (updated_at)',
  `create table asking (
    conversation ${name} primary key,
    due bigint not null,
    wakes bigint not null
  )`,
  'create index asking_due on asking (due)',
  `create table outbox (
    id ${id},
    conversation ${name} not null,
    line ${name} not null,
    channel ${name} not null,
    chat bigint not null,
    kind text not null,
    target bigint,
    payload text,
    state text not null,
    attempts integer not null,
    reason text,
    created_at bigint not null,
    done_at bigint
  )`,
  "create index outbox_waiting on outbox (line, id) where state = 'waiting'",
  "create index outbox_edits on outbox (line, target, id) where state = 'waiting' and target is not null",
  'create index outbox_done on outbox (done_at) where done_at is not null',
  `create table telling (
    line ${name} primary key,
    channel ${name} not null,
    chat bigint not null,
    due bigint not null,
    worker ${name}
  )`,
  'create index telling_due on telling (channel, due)',
  'create index telling_chat on telling (channel, chat)',
  'create index telling_held on telling (worker) where worker is not null',
  `create table chats (
    channel ${name} not null,
    chat bigint not null,
    parked_until bigint,
    unreachable_since bigint,
    migrated_to bigint,
    primary key (channel, chat)
  )`,
  'create index chats_moved on chats (channel, migrated_to) where migrated_to is not null',
  `create table shown (
    channel ${name} not null,
    chat bigint not null,
    message bigint not null,
    conversation ${name} not null,
    digest text not null,
    date bigint not null,
    at bigint not null,
    primary key (channel, chat, message)
  )`,
  'create index shown_at on shown (at)',
  `create table feedback (
    id ${id},
    topic text not null,
    helped integer,
    reason text,
    at bigint not null
  )`,
  'create index feedback_at on feedback (at)',
  `create table unanswered (
    id ${id},
    text text not null,
    locale text not null,
    confidence double precision not null,
    at bigint not null
  )`,
  'create index unanswered_at on unanswered (at)',
  `create table leases (
    name ${name} primary key,
    holder text not null,
    expires_at bigint not null
  )`,
  `create table workers (
    id ${name} primary key,
    seen_at bigint not null
  )`,
];
