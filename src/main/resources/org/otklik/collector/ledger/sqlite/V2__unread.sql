-- Items of a kind or form that this release does not know: in custody as they came, to be read by a later one.
-- Whether one is a comment is not known either, so nothing here leads to a kiosk, an epoch or a batch.
CREATE TABLE unread(
  id TEXT PRIMARY KEY, received_day TEXT NOT NULL, sha256 BLOB NOT NULL, body TEXT NOT NULL) STRICT;
