-- Responses that went after their time: what was stored is what lies there and what was pruned.
ALTER TABLE tally ADD COLUMN pruned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN pruned_digest BLOB NOT NULL
  DEFAULT X'0000000000000000000000000000000000000000000000000000000000000000';
-- The digest of what is left of a body whose month is closed; empty while it is as it came.
ALTER TABLE response ADD COLUMN left_sha256 BLOB NOT NULL DEFAULT X'';
-- A body that no longer has its digest: counted nowhere until its kiosk sends it again.
ALTER TABLE response ADD COLUMN altered INTEGER NOT NULL DEFAULT 0;
