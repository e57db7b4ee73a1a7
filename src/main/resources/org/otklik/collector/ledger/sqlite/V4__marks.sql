-- Items in custody that are not counted: not read by this release or without their pack, or beside the rules.
ALTER TABLE response ADD COLUMN read INTEGER NOT NULL DEFAULT 1;
ALTER TABLE response ADD COLUMN invalid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE comment ADD COLUMN read INTEGER NOT NULL DEFAULT 1;
ALTER TABLE comment ADD COLUMN invalid INTEGER NOT NULL DEFAULT 0;
CREATE INDEX response_apart ON response(id) WHERE read=0 OR invalid=1;
CREATE INDEX comment_apart ON comment(id) WHERE read=0 OR invalid=1;

-- Items refused because their bytes were not those of their digest: both digests, and nothing that leads to a kiosk.
CREATE TABLE mangled(
  id TEXT NOT NULL, claimed BLOB NOT NULL, found BLOB NOT NULL, PRIMARY KEY(id, claimed, found)) STRICT;

-- What was noticed of a kiosk, and when last: alarms and warnings of the collector.
CREATE TABLE alert(
  kiosk TEXT NOT NULL, code TEXT NOT NULL, n INTEGER NOT NULL, last_day TEXT NOT NULL, PRIMARY KEY(kiosk, code)) STRICT;

-- One row that is written to find out whether writing works.
CREATE TABLE probe(one INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
INSERT INTO probe VALUES (1, 0);
