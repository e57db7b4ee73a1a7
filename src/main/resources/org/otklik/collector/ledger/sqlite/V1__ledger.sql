-- Who may write, and for which centre. A token is kept as its SHA-256 alone.
CREATE TABLE kiosk(id TEXT PRIMARY KEY, centre TEXT NOT NULL, name TEXT NOT NULL, token_sha256 BLOB NOT NULL) STRICT;

-- Responses: kiosk, epoch and the hour of arrival stay beside the body.
CREATE TABLE response(
  id TEXT PRIMARY KEY, kiosk TEXT NOT NULL, epoch TEXT NOT NULL, received_hour TEXT NOT NULL,
  sha256 BLOB NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX response_at ON response(at);

-- Comments: the day of arrival and nothing that leads to a kiosk, an epoch or a batch.
CREATE TABLE comment(
  id TEXT PRIMARY KEY, received_day TEXT NOT NULL, sha256 BLOB NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL) STRICT;

-- The same id with another body: kept beside the first.
CREATE TABLE conflict(id TEXT NOT NULL, sha256 BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY(id, sha256)) STRICT;

-- What was stored of an epoch, and what its kiosk last said of it; moved in the transaction of the items.
CREATE TABLE tally(
  kiosk TEXT NOT NULL, epoch TEXT NOT NULL, kind TEXT NOT NULL, stored INTEGER NOT NULL, digest BLOB NOT NULL,
  committed INTEGER NOT NULL, committed_digest BLOB NOT NULL, pending INTEGER NOT NULL,
  PRIMARY KEY(kiosk, epoch, kind)) STRICT;

-- The newest report of each kiosk, ordered by start and request.
CREATE TABLE heartbeat(
  kiosk TEXT PRIMARY KEY, boot INTEGER NOT NULL, request INTEGER NOT NULL, received_at TEXT NOT NULL,
  app TEXT NOT NULL, db TEXT NOT NULL, disk_free_mb INTEGER NOT NULL, oldest_pending_h INTEGER NOT NULL) STRICT;

CREATE TABLE account(login TEXT PRIMARY KEY, role TEXT NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE sign_in_code(sha256 BLOB PRIMARY KEY, role TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT;
CREATE TABLE session(sha256 BLOB PRIMARY KEY, role TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT;
