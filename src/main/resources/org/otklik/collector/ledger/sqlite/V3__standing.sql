-- The kiosk's account as a whole, and what it makes of the epoch; sync page 4.3.
ALTER TABLE tally ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE tally ADD COLUMN acked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN acked_digest BLOB NOT NULL
  DEFAULT X'0000000000000000000000000000000000000000000000000000000000000000';
ALTER TABLE tally ADD COLUMN quarantined INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN proved_at TEXT NOT NULL DEFAULT '';
-- How often in a row a lower count was reported, and by which report last.
ALTER TABLE tally ADD COLUMN lower_seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN lower_boot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN lower_request INTEGER NOT NULL DEFAULT 0;
CREATE INDEX tally_epoch ON tally(epoch);

-- What is asked of kiosks, until they say it is done; epoch is empty where it is about all of them.
CREATE TABLE command(
  id TEXT PRIMARY KEY, kiosk TEXT NOT NULL, what TEXT NOT NULL, since TEXT NOT NULL, epoch TEXT NOT NULL,
  issued_at TEXT NOT NULL, done_at TEXT NOT NULL) STRICT;
CREATE INDEX command_kiosk ON command(kiosk, done_at);
