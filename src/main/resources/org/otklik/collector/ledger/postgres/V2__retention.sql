-- Responses that went after their time: what was stored is what lies there and what was pruned.
ALTER TABLE tally ADD COLUMN pruned bigint NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN pruned_digest bytea NOT NULL
  DEFAULT '\x0000000000000000000000000000000000000000000000000000000000000000';
-- The digest of what is left of a body whose month is closed; empty while it is as it came.
ALTER TABLE item ADD COLUMN left_sha256 bytea NOT NULL DEFAULT '';
-- A body that no longer has its digest: counted nowhere until its kiosk sends it again.
ALTER TABLE item ADD COLUMN altered boolean NOT NULL DEFAULT false;
