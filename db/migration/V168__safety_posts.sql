-- A post of a community police officer, filled or vacant.
create table police_post (
  id          uuid primary key,
  version     bigint not null default 0,
  changes integer not null default 0 check (changes >= 0),
  name        text not null check (name <> '' and char_length(name) <= 200),
  unit_code   text not null references unit,
  responsible text not null default '' check (char_length(responsible) <= 200)
);
create index police_post_unit on police_post (unit_code);

-- Who holds a post, and for which time.
create table police_holder (
  post_id  uuid not null references police_post,
  position integer not null,
  id       uuid not null unique,
  name     text not null check (name <> '' and char_length(name) <= 100),
  phone    text not null,
  begins   date not null check (begins between date '1900-01-01' and date '2100-12-31'),
  ends     date check (ends between begins and date '2100-12-31'),
  primary key (post_id, position)
);

-- An endpoint of the video-link network; only that it is there, nothing it shows.
create table video_endpoint (
  id          uuid primary key,
  version     bigint not null default 0,
  name        text not null check (name <> '' and char_length(name) <= 200),
  unit_code   text not null references unit,
  responsible text not null default '' check (char_length(responsible) <= 200),
  site        text not null check (char_length(site) <= 200),
  state       text not null check (state in ('PLANNED', 'IN_USE', 'FAULTY', 'RETIRED')),
  since       date not null check (since between date '1900-01-01' and date '2100-12-31')
);
create index video_endpoint_unit on video_endpoint (unit_code);
