-- Times are milliseconds since 1970-01-01 UTC; days are written as 2026-01-31.

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  purpose TEXT NOT NULL,
  started BIGINT NOT NULL,
  ended BIGINT,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'succeeded', 'failed')),
  put BIGINT NOT NULL DEFAULT 0,
  refused BIGINT NOT NULL DEFAULT 0,
  gone BIGINT NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  first_seen BIGINT NOT NULL,
  last_seen BIGINT NOT NULL,
  gone_at BIGINT,
  last_run BIGINT NOT NULL REFERENCES run (id),
  content_hash TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (kind, id, source)
);

CREATE TABLE vacancy (
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT,
  title TEXT NOT NULL,
  employer TEXT,
  posted TEXT,
  valid_through TEXT,
  language TEXT NOT NULL,
  first_seen BIGINT NOT NULL,
  last_seen BIGINT NOT NULL,
  gone_at BIGINT,
  last_run BIGINT NOT NULL REFERENCES run (id),
  content_hash TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (id, source)
);

CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  run BIGINT NOT NULL REFERENCES run (id),
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  raw TEXT NOT NULL
);

CREATE TABLE crawl_memory (
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  status INTEGER NOT NULL,
  strikes INTEGER NOT NULL,
  fetched BIGINT NOT NULL,
  content_hash TEXT,
  record_id TEXT,
  PRIMARY KEY (source, url)
);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  curator TEXT NOT NULL,
  taken BIGINT NOT NULL
);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
