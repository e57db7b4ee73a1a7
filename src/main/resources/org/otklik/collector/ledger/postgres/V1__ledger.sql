-- Who may write, and for which centre. A token is kept as its SHA-256 alone.
CREATE TABLE kiosk(id text PRIMARY KEY, centre text NOT NULL, name text NOT NULL, token_sha256 bytea NOT NULL);

-- Every item in custody; the id names its partition, so that ON CONFLICT (id) holds for the whole table. A response has
-- kiosk, epoch and hour of arrival beside it; a comment, and what this release does not know, the day of arrival alone.
CREATE TABLE item(
  id uuid PRIMARY KEY, kind text, schema bigint, kiosk uuid, epoch uuid, centre text, service text, pack text,
  at text NOT NULL, received_hour text NOT NULL, sha256 bytea NOT NULL, body jsonb NOT NULL,
  read boolean NOT NULL, invalid boolean NOT NULL) PARTITION BY RANGE (id);
-- Wrong clocks end here; months are made ahead by the collector.
CREATE TABLE item_default PARTITION OF item DEFAULT;
CREATE INDEX item_at ON item(at) WHERE kind = 'response';
CREATE INDEX item_apart ON item(id) WHERE NOT read OR invalid;

-- The same id with another body: kept beside the first.
CREATE TABLE conflict(id text NOT NULL, sha256 bytea NOT NULL, body text NOT NULL, PRIMARY KEY(id, sha256));

-- Items refused because their bytes were not those of their digest: both digests, and nothing that leads to a kiosk.
CREATE TABLE mangled(id text NOT NULL, claimed bytea NOT NULL, found bytea NOT NULL, PRIMARY KEY(id, claimed, found));

-- What was noticed of a kiosk, and when last: alarms and warnings of the collector.
CREATE TABLE alert(kiosk text NOT NULL, code text NOT NULL, n bigint NOT NULL, last_day text NOT NULL,
  PRIMARY KEY(kiosk, code));

-- What was stored of an epoch, and what its kiosk last said of it; moved in the transaction of the items.
CREATE TABLE tally(
  kiosk text NOT NULL, epoch text NOT NULL, kind text NOT NULL, state text NOT NULL DEFAULT '',
  stored bigint NOT NULL, digest bytea NOT NULL, committed bigint NOT NULL, committed_digest bytea NOT NULL,
  acked bigint NOT NULL, acked_digest bytea NOT NULL, pending bigint NOT NULL, quarantined bigint NOT NULL DEFAULT 0,
  dropped bigint NOT NULL DEFAULT 0, proved_at text NOT NULL DEFAULT '', lower_seen bigint NOT NULL DEFAULT 0,
  lower_boot bigint NOT NULL DEFAULT 0, lower_request bigint NOT NULL DEFAULT 0,
  PRIMARY KEY(kiosk, epoch, kind)) WITH (fillfactor = 70);
CREATE INDEX tally_epoch ON tally(epoch);

-- The newest report of each kiosk, ordered by start and request.
CREATE TABLE heartbeat(
  kiosk text PRIMARY KEY, boot bigint NOT NULL, request bigint NOT NULL, received_at text NOT NULL, app text NOT NULL,
  db text NOT NULL, disk_free_mb bigint NOT NULL, oldest_pending_h bigint NOT NULL) WITH (fillfactor = 70);

-- What is asked of kiosks, until they say it is done; epoch is empty where it is about all of them.
CREATE TABLE command(
  id text PRIMARY KEY, kiosk text NOT NULL, what text NOT NULL, since text NOT NULL, epoch text NOT NULL,
  issued_at text NOT NULL, done_at text NOT NULL);
CREATE INDEX command_kiosk ON command(kiosk, done_at);

CREATE TABLE account(login text PRIMARY KEY, role text NOT NULL, salt bytea NOT NULL, hash bytea NOT NULL);
CREATE TABLE sign_in_code(sha256 bytea PRIMARY KEY, role text NOT NULL, expires_at text NOT NULL);
CREATE TABLE session(sha256 bytea PRIMARY KEY, role text NOT NULL, expires_at text NOT NULL);

-- One row that is written to find out whether writing works.
CREATE TABLE probe(one bigint PRIMARY KEY, n bigint NOT NULL);
INSERT INTO probe VALUES (1, 0);
