-- What the cases of physical.jsonl are measured on. :rows is replaced by the runner. Tables have a dense key "id" and a "counter",
-- so that readers and writers can touch every one of them.
CREATE EXTENSION citext;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA billing;
CREATE SCHEMA attic;

CREATE TYPE plan_kind AS ENUM ('free', 'team', 'company');
CREATE DOMAIN share AS numeric(5, 2);
CREATE DOMAIN short_code AS varchar(12) CHECK (VALUE <> '');
CREATE DOMAIN note_text AS text;

CREATE FUNCTION next_code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'c' || (random() * 1000)::integer $$;
CREATE FUNCTION tenant_name() RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'tenant'::text $$;
CREATE FUNCTION doubled(value integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT value * 2 $$;
CREATE FUNCTION set_touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE SEQUENCE ticket_numbers;

CREATE TABLE accounts (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  email varchar(120) NOT NULL,
  plan plan_kind NOT NULL DEFAULT 'free',
  age smallint,
  visits integer NOT NULL DEFAULT 0,
  balance numeric(10, 2) NOT NULL,
  exact numeric NOT NULL DEFAULT 0,
  score real,
  token text,
  tags varchar(20)[],
  prefs json,
  doc jsonb,
  created_at timestamp NOT NULL,
  seen_at timestamptz(3),
  opens time(0),
  pause interval,
  birthday date,
  code char(8),
  flags bit(8),
  marks varbit(16),
  address inet,
  initials varchar(10),
  alias varchar(30),
  rate share,
  remark note_text,
  notes text,
  parent_id bigint,
  shouted text GENERATED ALWAYS AS (upper(name)) STORED,
  counter integer NOT NULL DEFAULT 0
);
INSERT INTO accounts (id, name, email, plan, age, visits, balance, score, token, tags, prefs, doc, created_at, seen_at, opens, pause,
  birthday, code, flags, marks, address, initials, alias, rate, remark, notes, parent_id)
SELECT i, 'name ' || i, 'user' || i || '@example.test', 'free', i % 90, i % 100, i % 1000, i, md5(i::text)::uuid::text, '{a,b}', '{"a": 1}', '{"a": 1}',
  timestamp '2024-01-01' + i * interval '1 second', timestamptz '2024-01-01 00:00+00' + i * interval '1 second', '09:00', '1 day',
  date '1990-01-01' + i % 5000, 'code', B'10101010', B'1010', '10.0.0.1', 'ab', 'alias' || i, 10, 'remark', 'notes ' || i, 1 + i % 100
FROM generate_series(1, :rows) i;
CREATE UNIQUE INDEX accounts_email_key ON accounts (email);
CREATE INDEX accounts_initials_pattern_idx ON accounts (initials varchar_pattern_ops);
CREATE INDEX accounts_alias_lower_idx ON accounts (lower(alias));
CREATE INDEX accounts_created_at_idx ON accounts (created_at);
CREATE INDEX accounts_parent_idx ON accounts (parent_id);
CREATE TRIGGER accounts_touched BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION set_touched();

CREATE TABLE invoices (
  id bigint PRIMARY KEY,
  account_id bigint NOT NULL,
  reviewer_id bigint,
  number integer NOT NULL,
  state text NOT NULL DEFAULT 'open',
  total numeric(12, 2) NOT NULL,
  due date NOT NULL,
  room integer NOT NULL,
  span tsrange NOT NULL,
  note text,
  counter integer NOT NULL DEFAULT 0,
  CONSTRAINT invoices_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT invoices_total_positive CHECK (total >= 0)
);
INSERT INTO invoices
SELECT i, i, NULL, i, 'open', i % 1000, date '2025-01-01' + i % 300, i,
  tsrange(timestamp '2025-01-01', timestamp '2025-01-02'), 'note ' || i, 0
FROM generate_series(1, :rows / 2) i;
CREATE INDEX invoices_account_idx ON invoices (account_id);
CREATE INDEX invoices_due_idx ON invoices (due);
CREATE UNIQUE INDEX invoices_number_idx ON invoices (number);

-- No primary key, and nobody refers to it.
CREATE TABLE payments (
  id bigint NOT NULL,
  invoice_id bigint NOT NULL,
  reference varchar(16) NOT NULL,
  method text,
  amount integer NOT NULL,
  paid_at timestamp,
  rate share,
  counter integer NOT NULL DEFAULT 0
);
INSERT INTO payments
SELECT i, i, 'ref' || i, 'card', i % 500, timestamp '2025-01-01', 1, 0 FROM generate_series(1, :rows / 2) i;
CREATE INDEX payments_id_idx ON payments (id);
CREATE INDEX payments_reference_idx ON payments (reference);

CREATE TABLE readings (
  id bigint NOT NULL PRIMARY KEY, sensor integer NOT NULL, value integer, label text, counter integer NOT NULL DEFAULT 0
) PARTITION BY RANGE (id);
CREATE TABLE readings_1 PARTITION OF readings FOR VALUES FROM (1) TO (:rows / 2);
CREATE TABLE readings_2 PARTITION OF readings FOR VALUES FROM (:rows / 2) TO (:rows + 1);
INSERT INTO readings SELECT i, i % 50, i, 'label ' || i, 0 FROM generate_series(1, :rows) i;
-- To be attached to it.
CREATE TABLE readings_3 (LIKE readings INCLUDING DEFAULTS INCLUDING INDEXES);
INSERT INTO readings_3 SELECT :rows + i, i % 50, i, 'label ' || i, 0 FROM generate_series(1, :rows / 2) i;

CREATE TABLE logs (id bigint NOT NULL, region text, message text, counter integer NOT NULL DEFAULT 0) PARTITION BY LIST (region);
CREATE TABLE logs_eu PARTITION OF logs FOR VALUES IN ('eu');
CREATE TABLE logs_us PARTITION OF logs FOR VALUES IN ('us');
CREATE INDEX logs_id_idx ON logs (id);
INSERT INTO logs SELECT i, CASE i % 2 WHEN 0 THEN 'eu' ELSE 'us' END, 'message ' || i, 0 FROM generate_series(1, :rows / 2) i;
CREATE TABLE logs_asia (id bigint NOT NULL, region text, message text, counter integer NOT NULL DEFAULT 0);
INSERT INTO logs_asia SELECT i, 'asia', 'message ' || i, 0 FROM generate_series(1, :rows / 2) i;
CREATE INDEX logs_asia_id_idx ON logs_asia (id);

CREATE TABLE visits (id bigint NOT NULL, page text, counter integer NOT NULL DEFAULT 0) PARTITION BY HASH (id);
CREATE TABLE visits_0 PARTITION OF visits FOR VALUES WITH (MODULUS 2, REMAINDER 0);
INSERT INTO visits SELECT i, 'page ' || i, 0 FROM generate_series(1, :rows / 2) i
WHERE satisfies_hash_partition('visits'::regclass, 2, 0, i::bigint);
CREATE INDEX visits_id_idx ON visits (id);
CREATE TABLE visits_1 (id bigint NOT NULL, page text, counter integer NOT NULL DEFAULT 0);
INSERT INTO visits_1 SELECT i, 'page ' || i, 0 FROM generate_series(1, :rows) i
WHERE satisfies_hash_partition('visits'::regclass, 2, 1, i::bigint);
CREATE INDEX visits_1_id_idx ON visits_1 (id);

CREATE TABLE "AuditTrail" (
  id bigint PRIMARY KEY, "userName" varchar(40), "createdAt" timestamp NOT NULL, payload text, counter integer NOT NULL DEFAULT 0
);
INSERT INTO "AuditTrail" SELECT i, 'user' || i, timestamp '2025-01-01', 'payload ' || i, 0 FROM generate_series(1, :rows / 2) i;

CREATE TABLE billing.ledger (
  id bigint PRIMARY KEY, entry integer NOT NULL, memo text, account_id bigint, counter integer NOT NULL DEFAULT 0
);
INSERT INTO billing.ledger SELECT i, i, 'memo ' || i, i, 0 FROM generate_series(1, :rows / 2) i;

CREATE TABLE vehicles (id bigint PRIMARY KEY, wheels integer, plate text, counter integer NOT NULL DEFAULT 0);
INSERT INTO vehicles SELECT i, 4, 'plate ' || i, 0 FROM generate_series(1, :rows / 2) i;
CREATE TABLE trucks (load integer, CONSTRAINT trucks_pkey PRIMARY KEY (id)) INHERITS (vehicles);
INSERT INTO trucks SELECT :rows + i, 6, 'plate ' || i, 0, 10 FROM generate_series(1, :rows / 2) i;

CREATE TYPE shape AS (id bigint, width integer, height integer, counter integer);
CREATE TABLE shapes OF shape (PRIMARY KEY (id));
INSERT INTO shapes SELECT i, i % 7, i % 9, 0 FROM generate_series(1, :rows / 2) i;
CREATE TABLE loose_shapes (id bigint PRIMARY KEY, width integer, height integer, counter integer);
INSERT INTO loose_shapes SELECT i, i % 7, i % 9, 0 FROM generate_series(1, :rows / 2) i;

CREATE UNLOGGED TABLE scratch (id bigint PRIMARY KEY, value text, counter integer NOT NULL DEFAULT 0);
INSERT INTO scratch SELECT i, 'value ' || i, 0 FROM generate_series(1, :rows / 2) i;

CREATE MATERIALIZED VIEW account_totals AS SELECT account_id AS id, sum(total) AS total FROM invoices GROUP BY account_id;
CREATE UNIQUE INDEX account_totals_id_idx ON account_totals (id);
CREATE MATERIALIZED VIEW due_report AS SELECT id, due, total FROM invoices WHERE total > 10;
CREATE INDEX due_report_id_idx ON due_report (id);
CREATE VIEW open_invoices AS SELECT id, number, due FROM invoices WHERE state = 'open';

CREATE FUNCTION fill_notes() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE invoices SET note = 'filled';
END $$;
CREATE FUNCTION count_open() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM invoices WHERE state = 'open' $$;
CREATE PROCEDURE fill_in_batches() LANGUAGE plpgsql AS $$
DECLARE
  start bigint := 1;
BEGIN
  WHILE start <= :rows / 2 LOOP
    UPDATE payments SET method = 'cash' WHERE id >= start AND id < start + 500;
    COMMIT;
    start := start + 500;
  END LOOP;
END $$;
