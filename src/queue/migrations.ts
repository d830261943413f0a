/**
 * Steps of our own tables, in order; a step that was released never changes. `generation` rises with everything that
 * asks for work on a key; work is waiting as long as `done_generation` is behind. It comes from one sequence for all
 * keys, so that a row deleted and made again never goes back. `given_up`: done with, but not well. `is_held`: its failed
 * job holds the key until people can be told.
 */
export const migrations: readonly string[] = [
  `create table specgate.delivery (
     id text primary key,
     event text not null,
     received_at timestamptz not null default now()
   );
   create index delivery_received_at on specgate.delivery (received_at);

   create sequence specgate.generation;
   create table specgate.work (
     key text primary key,
     job jsonb not null,
     generation bigint not null,
     done_generation bigint not null default 0,
     given_up boolean not null default false,
     is_held boolean not null default false,
     updated_at timestamptz not null default now()
   );`,
];
