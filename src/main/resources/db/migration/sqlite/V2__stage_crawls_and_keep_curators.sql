-- A crawl is staged: nothing of it counts before the run is accepted.

CREATE TABLE run_with_figures (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  purpose TEXT NOT NULL,
  started BIGINT NOT NULL,
  ended BIGINT,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('running', 'succeeded', 'failed', 'quarantined', 'discarded')),
  put BIGINT NOT NULL DEFAULT 0,
  refused BIGINT NOT NULL DEFAULT 0,
  gone BIGINT NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  figures TEXT NOT NULL DEFAULT '{}'
);
INSERT INTO run_with_figures (id, source, purpose, started, ended, outcome, put, refused, gone, note)
  SELECT id, source, purpose, started, ended, outcome, put, refused, gone, note FROM run;
DROP TABLE run;
ALTER TABLE run_with_figures RENAME TO run;

CREATE TABLE staged (
  run BIGINT NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  url TEXT,
  title TEXT,
  employer TEXT,
  posted TEXT,
  valid_through TEXT,
  language TEXT,
  seen BIGINT NOT NULL,
  content_hash TEXT,
  document TEXT, -- absent: the record is gone
  PRIMARY KEY (run, kind, id)
);

CREATE TABLE staged_memory (
  run BIGINT NOT NULL REFERENCES run (id),
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  status INTEGER NOT NULL,
  strikes INTEGER NOT NULL,
  absences INTEGER NOT NULL,
  fetched BIGINT NOT NULL,
  content_hash TEXT,
  record_id TEXT,
  PRIMARY KEY (run, url)
);

ALTER TABLE crawl_memory ADD COLUMN absences INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vacancy ADD COLUMN reposts INTEGER NOT NULL DEFAULT 0;

-- url: the page; document: the record as it would have been put; settled: what a curator decided.
ALTER TABLE quarantine ADD COLUMN url TEXT;
ALTER TABLE quarantine ADD COLUMN document TEXT;
ALTER TABLE quarantine ADD COLUMN settled TEXT;

ALTER TABLE decision ADD COLUMN value TEXT NOT NULL DEFAULT '';

CREATE TABLE curator (
  name TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL,
  added BIGINT NOT NULL
);
