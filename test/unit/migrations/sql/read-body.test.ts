import { describe, expect, test } from 'vitest'
import { bodiesTold } from './open-parser.ts'

describe('bodies in PL/pgSQL', () => {
  test('branches, handlers and loops are all read, with their lines', () => {
    const text = `DO $$ DECLARE r record;
BEGIN
  IF a THEN UPDATE a SET b = 1;
  ELSE DELETE FROM a; END IF;
  FOR r IN SELECT * FROM b
  LOOP
    INSERT INTO c VALUES (r.d);
    PERFORM f(r.d);
  END LOOP;
  WHILE true LOOP COMMIT; END LOOP;
EXCEPTION WHEN others THEN
  ALTER TABLE d ADD e int;
END $$;`

    expect(bodiesTold(text)).toEqual([
      '3 UPDATE a SET b = 1',
      '4 DELETE FROM a',
      '5 SELECT * FROM b',
      '7* INSERT INTO c VALUES (r.d)',
      '8* SELECT f(r.d)',
      '10* COMMIT',
      '12 ALTER TABLE d ADD e int',
    ])
  })

  test.each<[what: string, body: string, told: readonly string[]]>([
    ['a literal', "EXECUTE 'DROP TABLE a';", ['1 DROP TABLE a']],
    ['literals put together', "EXECUTE 'DROP ' || 'TABLE ' || 'a';", ['1 DROP TABLE a']],
    [
      'a name that is not known',
      "EXECUTE 'DROP TABLE ' || quote_ident(n);",
      ['1 DROP TABLE named_at_run_time'],
    ],
    [
      'format',
      "EXECUTE format('CREATE INDEX %I ON %I (%2$s, %%, %L)', n, 'Orders');",
      ['1! EXECUTE of text that is put together at run time'],
    ],
    [
      'format with names',
      "EXECUTE format('CREATE INDEX %I ON %I (%2$s) WHERE a = %L', n, 'orders', 'x');",
      ["1 CREATE INDEX named_at_run_time ON orders (orders) WHERE a = 'x'"],
    ],
    [
      'a number that is not known',
      "EXECUTE 'ALTER SEQUENCE a RESTART ' || n;",
      ['1 ALTER SEQUENCE a RESTART 1'],
    ],
    [
      'a text that is not known',
      'EXECUTE command;',
      ['1! EXECUTE of text that is put together at run time'],
    ],
    ['a literal that is no SQL', "EXECUTE 'DROP TABEL a';", ['1! syntax error at or near "TABEL"']],
    ['a block in a block', "EXECUTE 'DO $b$ BEGIN DROP TABLE a; END $b$';", ['1 DROP TABLE a']],
  ])('EXECUTE of %s', (_what, body, expected) => {
    expect(bodiesTold(`DO $$ DECLARE n text; command text; BEGIN ${body} END $$`)).toEqual(expected)
  })

  test('variables hold what they were given, in a branch also what they held before', () => {
    const text = `DO $$
DECLARE command text := 'DROP TABLE a';
BEGIN
  EXECUTE command;
  IF x THEN command := 'DROP TABLE b'; END IF;
  EXECUTE command;
  SELECT 'x' INTO command FROM c;
  EXECUTE command;
END $$`

    expect(bodiesTold(text)).toEqual([
      '4 DROP TABLE a',
      '6 DROP TABLE a',
      '6 DROP TABLE b',
      "7 SELECT 'x'              FROM c",
      '8! EXECUTE of text that is put together at run time',
    ])
  })

  test('loops over names that are written out are read for each', () => {
    const text = `DO $$
DECLARE names text[] := ARRAY['a', 'b']; n text;
BEGIN
  FOREACH n IN ARRAY names LOOP EXECUTE format('ALTER TABLE %I ADD c int', n); END LOOP;
  FOR n IN SELECT unnest('{d,e}'::text[]) LOOP EXECUTE 'DROP TABLE ' || n; END LOOP;
END $$`

    expect(bodiesTold(text)).toEqual([
      '4* ALTER TABLE a ADD c int',
      '4* ALTER TABLE b ADD c int',
      "5 SELECT unnest('{d,e}'::text[])",
      '5* DROP TABLE d',
      '5* DROP TABLE e',
    ])
  })

  test('of a body that is wrong the statements that show are read, and it is told', () => {
    const text = `DO $$
BEGIN
  updat a;
  IF x THEN
    ALTER TABLE a ADD b int;
  END IF;
  LOOP
    EXECUTE 'DROP TABLE c';
  END LOOP;
END $$`

    expect(bodiesTold(text)).toEqual([
      '5 ALTER TABLE a ADD b int',
      '8* DROP TABLE c',
      '1! syntax error at or near "updat" in a body in PL/pgSQL',
    ])
  })

  test('placeholders of templates stand for names', () => {
    expect(bodiesTold('DO $$ BEGIN DROP TABLE ${schema}.a; END $$')).toEqual([
      '1 DROP TABLE __schema_.a',
    ])
  })
})

describe('other bodies', () => {
  test.each<[what: string, text: string, told: readonly string[]]>([
    [
      'SQL in quotes',
      "CREATE FUNCTION f(a text DEFAULT 'b') RETURNS void LANGUAGE sql AS '\nUPDATE a SET b = ''c'';\nSELECT 1';",
      ["2 UPDATE a SET b = 'c'", '3 SELECT 1'],
    ],
    [
      'SQL in a block',
      'CREATE PROCEDURE f() BEGIN ATOMIC\n DELETE FROM a;\n SELECT CASE WHEN b THEN 1 END;\nEND',
      ['2 DELETE FROM a', '3 SELECT CASE WHEN b THEN 1 END'],
    ],
    ['a value', 'CREATE FUNCTION f() RETURNS int RETURN 1', []],
    ['another language', 'SELECT 1;\nDO LANGUAGE plpython3u $$ x $$', ['2! body in plpython3u']],
    ['a library', "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'library', 'f'", []],
    ['a statement without one', 'ALTER TABLE a ADD b int', []],
  ])('%s', (_what, text, expected) => {
    expect(bodiesTold(text)).toEqual(expected)
  })
})
