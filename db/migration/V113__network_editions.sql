-- An edition of the street network is one file that was taken in; it is never changed, the highest number is in force.
create table street_network (
  id         uuid primary key,
  number     int not null unique check (number > 0),
  stands_for date not null check (stands_for between date '1900-01-01' and date '2100-12-31'),
  source     text not null check (source <> '' and char_length(source) <= 500),
  licence    text not null check (char_length(licence) <= 200),
  digest     text not null check (char_length(digest) = 64),
  nodes      int not null check (nodes > 1),
  edges      int not null check (edges > 0),
  metres     double precision not null check (metres > 0 and metres < 1e9),
  taken_by   text not null check (taken_by <> ''),
  taken_at   timestamptz not null
);
create trigger street_network_is_append_only before update or delete on street_network for each row execute function refuse_change();
create trigger street_network_is_not_truncated before truncate on street_network for each statement execute function refuse_change();

-- A node is an end or a crossing of streets in WGS84, counted from 0 within its edition.
create table street_node (
  network_id uuid not null references street_network,
  position   int not null check (position >= 0),
  key        text not null check (key <> '' and char_length(key) <= 100),
  longitude  double precision not null check (longitude between -180 and 180),
  latitude   double precision not null check (latitude between -90 and 90),
  primary key (network_id, position)
);
create trigger street_node_is_append_only before update or delete on street_node for each row execute function refuse_change();
create trigger street_node_is_not_truncated before truncate on street_node for each statement execute function refuse_change();

-- An edge is a stretch of street between two nodes; metres as its source states them, the course as well-known binary.
create table street_edge (
  network_id uuid not null,
  position   int not null check (position >= 0),
  key        text not null check (key <> '' and char_length(key) <= 100),
  from_node  int not null,
  to_node    int not null,
  metres     double precision check (metres >= 0 and metres < 1e6),
  name       text not null check (char_length(name) <= 200),
  kind       text not null check (char_length(kind) <= 100),
  walkable   boolean not null,
  course     bytea,
  primary key (network_id, position),
  foreign key (network_id, from_node) references street_node,
  foreign key (network_id, to_node) references street_node
);
create trigger street_edge_is_append_only before update or delete on street_edge for each row execute function refuse_change();
create trigger street_edge_is_not_truncated before truncate on street_edge for each statement execute function refuse_change();
