package org.otklik.collector.ledger;

import org.otklik.wire.ItemKind;

/** What is asked in other words of each database; columns and meaning are the same. */
enum Dialect {
    SQLITE {
        private static final String COMPLETE = " AND json_extract(r.body, '$.end')='complete'";
        private static final String PERIOD =
                " WHERE r.read=1 AND r.invalid=0 AND substr(r.at, 1, 10) BETWEEN :from AND :to";
        private static final String ASKED = PERIOD
                + " AND json_extract(r.body, '$.pack')=:pack AND json_extract(r.body, '$.pack_version')=:version";

        @Override
        String asked() {
            return "SELECT json_extract(r.body, '$.pack'), json_extract(r.body, '$.pack_version'),"
                    + " sum(json_extract(r.body, '$.end')='complete'), sum(json_extract(r.body, '$.end')='abandoned')"
                    + " FROM response r" + PERIOD + " GROUP BY 1, 2 ORDER BY 1, 2";
        }

        @Override
        String counted() {
            return "SELECT a.key, m.value, count(*) FROM response r, json_each(r.body, '$.answers') a,"
                    + " json_each(CASE a.type WHEN 'array' THEN a.value ELSE json_array(a.value) END) m" + ASKED
                    + COMPLETE + " GROUP BY 1, 2";
        }

        @Override
        String shown() {
            return "SELECT CASE typeof(s.key) WHEN 'text' THEN s.key ELSE s.value END, count(*) FROM response r,"
                    + " json_each(coalesce(json_extract(r.body, '$.shown'), json_extract(r.body, '$.ms'))) s" + ASKED
                    + COMPLETE + " GROUP BY 1";
        }

        @Override
        String answered() {
            return "SELECT a.key, count(*) FROM response r, json_each(r.body, '$.answers') a" + ASKED + COMPLETE
                    + " GROUP BY 1";
        }

        @Override
        String lowByGroup() {
            return "SELECT json_extract(r.body, '$.service'), count(*),"
                    + " sum(json_extract(r.body, '$.answers.overall') <= 2) FROM response r" + ASKED + COMPLETE
                    + " AND typeof(json_extract(r.body, '$.answers.overall'))='integer' GROUP BY 1 ORDER BY 1";
        }

        @Override
        String comments() {
            return "SELECT substr(at, 1, 7), json_extract(body, '$.service'), json_extract(body, '$.band'),"
                    + " json_extract(body, '$.text') FROM comment WHERE invalid=0 AND substr(at, 1, 7)=:month"
                    + " AND json_extract(body, '$.pack')=:pack AND json_extract(body, '$.text') IS NOT NULL"
                    + " ORDER BY substr(id, 20) LIMIT :most";
        }

        @Override
        String unread() {
            return "SELECT (SELECT count(*) FROM unread) + (SELECT count(*) FROM response WHERE read=0 AND invalid=0)"
                    + " + (SELECT count(*) FROM comment WHERE read=0 AND invalid=0)";
        }

        @Override
        String apart() {
            return "SELECT id, kind, body FROM (SELECT id, 'response' AS kind, body FROM response"
                    + " WHERE read=0 AND invalid=0 UNION ALL SELECT id, 'comment', body FROM comment"
                    + " WHERE read=0 AND invalid=0) WHERE id > :after ORDER BY id LIMIT :most";
        }

        @Override
        String settle(ItemKind kind) {
            return "UPDATE " + kind.word() + " SET read=1, invalid=:invalid WHERE id=:id";
        }

        @Override
        String conflicts() {
            return "SELECT c.id, coalesce(r.sha256, m.sha256, u.sha256), c.sha256 FROM conflict c LEFT JOIN response r"
                    + " ON r.id=c.id LEFT JOIN comment m ON m.id=c.id LEFT JOIN unread u ON u.id=c.id ORDER BY c.id,"
                    + " c.sha256 LIMIT 100";
        }

        @Override
        String invalid() {
            return "SELECT (SELECT count(*) FROM response WHERE invalid=1)"
                    + " + (SELECT count(*) FROM comment WHERE invalid=1)";
        }
    },

    POSTGRES {
        private static final String COMPLETE = " AND r.body->>'end'='complete'";
        /** A local day's hours lie a day wider in ids, and the ids choose the partitions. */
        private static final String PERIOD = " WHERE r.kind='response' AND r.read AND NOT r.invalid"
                + " AND r.id >= cast(:first AS uuid) AND r.id < cast(:last AS uuid)"
                + " AND left(r.at, 10) BETWEEN :from AND :to";

        private static final String ASKED =
                PERIOD + " AND r.pack=:pack AND r.body->'pack_version'=to_jsonb(cast(:version AS bigint))";

        @Override
        String asked() {
            return "SELECT r.pack, cast(r.body->>'pack_version' AS bigint),"
                    + " count(*) FILTER (WHERE r.body->>'end'='complete'),"
                    + " count(*) FILTER (WHERE r.body->>'end'='abandoned') FROM item r" + PERIOD
                    + " AND jsonb_typeof(r.body->'pack_version')='number' GROUP BY 1, 2 ORDER BY 1, 2";
        }

        @Override
        String counted() {
            return "SELECT a.key, m.value, count(*) FROM item r, jsonb_each(r.body->'answers') a,"
                    + " jsonb_array_elements_text(CASE jsonb_typeof(a.value) WHEN 'array' THEN a.value"
                    + " ELSE jsonb_build_array(a.value) END) m(value)" + ASKED + COMPLETE + " GROUP BY 1, 2";
        }

        @Override
        String shown() {
            return "SELECT s.name, count(*) FROM item r, jsonb_array_elements_text(coalesce(r.body->'shown',"
                    + " to_jsonb(ARRAY(SELECT jsonb_object_keys(r.body->'ms'))))) s(name)" + ASKED + COMPLETE
                    + " GROUP BY 1";
        }

        @Override
        String answered() {
            return "SELECT a.name, count(*) FROM item r, jsonb_object_keys(r.body->'answers') a(name)" + ASKED
                    + COMPLETE + " GROUP BY 1";
        }

        @Override
        String lowByGroup() {
            return "SELECT r.service, count(*),"
                    + " count(*) FILTER (WHERE cast(r.body->'answers'->>'overall' AS numeric) <= 2) FROM item r" + ASKED
                    + COMPLETE + " AND jsonb_typeof(r.body->'answers'->'overall')='number' GROUP BY 1"
                    + " ORDER BY 1 NULLS FIRST";
        }

        @Override
        String comments() {
            return "SELECT left(at, 7), service, body->>'band', body->>'text' FROM item WHERE kind='comment'"
                    + " AND NOT invalid AND left(at, 7)=:month AND pack=:pack AND body->>'text' IS NOT NULL"
                    + " ORDER BY substr(cast(id AS text), 20) LIMIT :most";
        }

        @Override
        String unread() {
            return "SELECT count(*) FROM item WHERE NOT read AND NOT invalid";
        }

        @Override
        String apart() {
            return "SELECT cast(id AS text), kind, cast(body AS text) FROM item WHERE NOT read AND NOT invalid"
                    + " AND kind IS NOT NULL AND id > cast(:after AS uuid) ORDER BY id LIMIT :most";
        }

        @Override
        String settle(ItemKind kind) {
            return "UPDATE item SET read=true, invalid=(:invalid=1) WHERE id=cast(:id AS uuid)";
        }

        @Override
        String conflicts() {
            return "SELECT c.id, i.sha256, c.sha256 FROM conflict c JOIN item i ON i.id=cast(c.id AS uuid)"
                    + " ORDER BY c.id, c.sha256 LIMIT 100";
        }

        @Override
        String invalid() {
            return "SELECT count(*) FROM item WHERE invalid";
        }
    };

    abstract String asked();

    abstract String counted();

    abstract String shown();

    abstract String answered();

    abstract String lowByGroup();

    abstract String comments();

    abstract String unread();

    /** Items of a known kind that wait to be read. */
    abstract String apart();

    abstract String settle(ItemKind kind);

    abstract String conflicts();

    abstract String invalid();
}
