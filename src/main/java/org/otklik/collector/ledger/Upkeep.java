package org.otklik.collector.ledger;

/** What the night does to a ledger, in the words of each database; columns and meaning are the same. */
enum Upkeep {
    SQLITE {
        @Override
        String clearConflicts() {
            return "UPDATE conflict SET body='' WHERE body<>'' AND id IN"
                    + " (SELECT id FROM comment WHERE received_day < :before)";
        }

        @Override
        String clearComments() {
            return "UPDATE comment SET body=json_remove(body, '$.text') WHERE id IN (SELECT id FROM comment"
                    + " WHERE received_day < :before AND json_extract(body, '$.text') IS NOT NULL LIMIT :most)";
        }

        @Override
        String responses() {
            return "SELECT kiosk, epoch, id, body, CASE length(left_sha256) WHEN 0 THEN sha256 ELSE left_sha256 END,"
                    + " altered FROM response WHERE true";
        }

        @Override
        String id(String bound) {
            return bound;
        }

        @Override
        String alter() {
            return "UPDATE response SET altered=1, invalid=1 WHERE id=:id";
        }

        @Override
        String heal() {
            return "UPDATE response SET body=:body, left_sha256=X'', altered=0, read=:read, invalid=:invalid"
                    + " WHERE id=:id AND kiosk=:kiosk AND epoch=:epoch AND sha256=:sha256 AND altered=1 RETURNING id";
        }

        @Override
        String closed() {
            return "SELECT id, body, sha256 FROM response WHERE read=1 AND altered=0 AND length(left_sha256)=0"
                    + " AND at<>'' AND at < :before AND id > :after ORDER BY id LIMIT :most";
        }

        @Override
        String reduce() {
            return "UPDATE response SET body=:body, left_sha256=:left WHERE id=:id AND altered=0";
        }

        @Override
        String overdue() {
            return "SELECT DISTINCT kiosk, epoch FROM response WHERE received_hour < :before";
        }

        @Override
        String lock() {
            return "SELECT kind FROM tally WHERE kiosk=:kiosk";
        }

        @Override
        String drop() {
            return "DELETE FROM response WHERE id IN (SELECT id FROM response WHERE kiosk=:kiosk AND epoch=:epoch"
                    + " AND received_hour < :before LIMIT :most) RETURNING id, altered";
        }

        @Override
        String dropUnread() {
            return "DELETE FROM unread WHERE received_day < :before";
        }
    },

    POSTGRES {
        @Override
        String clearConflicts() {
            return "UPDATE conflict SET body='' WHERE body<>'' AND id IN (SELECT cast(id AS text) FROM item"
                    + " WHERE kind='comment' AND received_hour < :before)";
        }

        @Override
        String clearComments() {
            return "UPDATE item SET body=body-'text' WHERE id IN (SELECT id FROM item WHERE kind='comment'"
                    + " AND received_hour < :before AND body->'text' IS NOT NULL LIMIT :most)";
        }

        @Override
        String responses() {
            return "SELECT cast(kiosk AS text), cast(epoch AS text), cast(id AS text), cast(body AS text),"
                    + " CASE length(left_sha256) WHEN 0 THEN sha256 ELSE left_sha256 END, cast(altered AS int)"
                    + " FROM item WHERE kind='response'";
        }

        @Override
        String id(String bound) {
            return "cast(" + bound + " AS uuid)";
        }

        @Override
        String alter() {
            return "UPDATE item SET altered=true, invalid=true WHERE id=cast(:id AS uuid)";
        }

        @Override
        String heal() {
            return "SELECT cast(heal(cast(:id AS uuid), cast(:kiosk AS uuid), cast(:epoch AS uuid), :sha256, :body,"
                    + " :read=1, :invalid=1) AS text)";
        }

        @Override
        String closed() {
            return "SELECT cast(id AS text), cast(body AS text), sha256 FROM item WHERE kind='response' AND read"
                    + " AND NOT altered AND length(left_sha256)=0 AND at<>'' AND at < :before"
                    + " AND id > cast(:after AS uuid) ORDER BY id LIMIT :most";
        }

        @Override
        String reduce() {
            return "UPDATE item SET body=cast(:body AS jsonb), left_sha256=:left"
                    + " WHERE id=cast(:id AS uuid) AND NOT altered";
        }

        @Override
        String overdue() {
            return "SELECT DISTINCT cast(kiosk AS text), cast(epoch AS text) FROM item WHERE kind='response'"
                    + " AND received_hour < :before";
        }

        @Override
        String lock() {
            return "SELECT kind FROM tally WHERE kiosk=:kiosk ORDER BY epoch, kind FOR UPDATE";
        }

        @Override
        String drop() {
            return "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE kind='response'"
                    + " AND kiosk=cast(:kiosk AS uuid) AND epoch=cast(:epoch AS uuid) AND received_hour < :before"
                    + " LIMIT :most) RETURNING cast(id AS text), cast(altered AS int)";
        }

        @Override
        String dropUnread() {
            return "DELETE FROM item WHERE kind IS NULL AND received_hour < :before";
        }
    };

    static Upkeep of(Dialect dialect) {
        return dialect == Dialect.SQLITE ? SQLITE : POSTGRES;
    }

    abstract String clearConflicts();

    abstract String clearComments();

    /** Kiosk, epoch, id, body, the digest that the body has to have, and whether it was found without it. */
    abstract String responses();

    /** A bound id as this database compares it. */
    abstract String id(String bound);

    abstract String alter();

    /** The id, where there was such a body to be replaced. */
    abstract String heal();

    /** Bodies of closed months that are as they came: id, body, digest. */
    abstract String closed();

    abstract String reduce();

    /** Kiosks and epochs that have responses which are kept long enough. */
    abstract String overdue();

    /** Nobody else moves the tallies of this kiosk until the transaction ends. */
    abstract String lock();

    /** The ids that went, and whether they were found altered before. */
    abstract String drop();

    abstract String dropUnread();
}
