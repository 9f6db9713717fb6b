-- How large the tables of a database are, as a file the migration check reads. It changes nothing and scans no table.
--
--   psql --no-psqlrc --quiet --file table-statistics.sql "$DATABASE_URL" > table-statistics.csv
--
-- One line a table: its name without schema (the largest, where schemas share a name), rows as the planner estimates them, -1 where
-- the table was never analyzed, and bytes with indexes and TOAST. A partitioned table is the sum of its partitions.
COPY (
  SELECT t.relname AS "table",
         max(t.rows)::bigint AS rows,
         max(t.bytes)::bigint AS bytes
  FROM (
    SELECT c.relname,
           CASE WHEN bool_and(part.reltuples < 0) THEN -1 ELSE coalesce(sum(greatest(part.reltuples, 0)), 0) END AS rows,
           coalesce(sum(pg_total_relation_size(part.oid)), 0) AS bytes
    FROM pg_class c
    LEFT JOIN LATERAL (
      SELECT leaf.relid AS oid FROM pg_partition_tree(c.oid) AS leaf WHERE leaf.isleaf
      UNION SELECT c.oid WHERE c.relkind <> 'p'
    ) AS leaves ON true
    LEFT JOIN pg_class AS part ON part.oid = leaves.oid
    WHERE c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't'
      AND c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_' OR nspname = 'information_schema')
    GROUP BY c.oid, c.relname
  ) AS t
  GROUP BY t.relname
  ORDER BY max(t.bytes) DESC, t.relname
) TO STDOUT WITH (FORMAT csv, HEADER);
