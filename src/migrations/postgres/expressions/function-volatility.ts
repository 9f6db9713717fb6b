/**
 * Functions of the server that give another value for every row, so that a default of them is worked out row by row. From
 * `pg_proc` of PostgreSQL 15, with those that 16 to 18 added, and those of the extensions `uuid-ossp` and `pgcrypto`.
 */
export const volatileFunctions: ReadonlySet<string> = words(`
  array_sample array_shuffle clock_timestamp currval gen_random_uuid lastval lo_creat lo_create lo_from_bytea
  lo_import loread lowrite nextval pg_advisory_lock pg_advisory_xact_lock pg_current_wal_lsn pg_database_size
  pg_export_snapshot pg_indexes_size pg_notify pg_read_binary_file pg_read_file pg_relation_size
  pg_sequence_last_value pg_sleep pg_sleep_for pg_sleep_until pg_table_size pg_total_relation_size
  pg_try_advisory_lock pg_try_advisory_xact_lock query_to_xml random random_normal set_config setseed setval
  timeofday uuidv4 uuidv7
  uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 gen_random_bytes gen_salt
`)

/** Functions of the server that are stable or immutable, as far as somebody could write them in a default. Same source. */
export const steadyFunctions: ReadonlySet<string> = words(`
  abs acos acosd acosh age area array_append array_cat array_dims array_fill array_length array_lower array_ndims array_position
  array_positions array_prepend array_remove array_replace array_to_json array_to_string array_to_tsvector array_upper
  ascii asin asind asinh atan atan2 atan2d atand atanh bit bit_count bit_length bool box bpchar broadcast btrim
  cardinality casefold cbrt ceil ceiling center char char_length character_length chr cidr circle concat concat_ws convert
  convert_from convert_to cos cosd cosh cot cotd crc32 crc32c crypt current_catalog current_database current_query current_role current_schema
  current_schemas current_setting current_user date date_add date_bin date_part date_subtract date_trunc datemultirange daterange
  decode degrees diameter digest div encode enum_first enum_last enum_range erf erfc exp extract factorial family float4
  float8 floor format format_type gamma gcd generate_series get_bit get_byte getdatabaseencoding getpgusername height hmac host
  hashint4 hashint8 hashtext hashtextextended hostmask hstore inet inet_client_addr inet_client_port inet_merge inet_same_family inet_server_addr inet_server_port initcap int2 int2range int4 int4multirange int4range int8 int8multirange int8range interval is_normalized
  isempty isfinite json_array_length json_build_array json_build_object json_extract_path json_extract_path_text json_object
  json_scalar json_strip_nulls json_typeof jsonb_array_length jsonb_build_array jsonb_build_object jsonb_extract_path jsonb_extract_path_text
  jsonb_insert jsonb_object jsonb_path_exists jsonb_path_match jsonb_path_query_array jsonb_path_query_first
  jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_typeof justify_days justify_hours justify_interval lcm
  left length lgamma like line ln log log10 lower lower_inc lower_inf lpad lseg ltree ltrim macaddr macaddr8 make_date make_interval
  make_time make_timestamp make_timestamptz masklen md5 min_scale mod money multirange name netmask network normalize
  now npoints num_nonnulls num_nulls numeric nummultirange numnode numrange numnode octet_length oid overlaps overlay
  parse_ident path pg_backend_pid pg_client_encoding pg_collation_for pg_column_size pg_conf_load_time
  pg_current_snapshot pg_current_xact_id pg_get_serial_sequence pg_get_userbyid pg_my_temp_schema
  pg_postmaster_start_time pg_size_bytes pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi
  plainto_tsquery point polygon position pow power quote_ident quote_literal quote_nullable radians radius
  range_merge regclass regexp_count regexp_instr regexp_like regexp_match regexp_replace regexp_split_to_array
  regexp_substr repeat replace reverse right round row row_to_json rpad rtrim scale session_user set_bit set_byte
  set_masklen setweight sha224 sha256 sha384 sha512 sign sin sind sinh slope split_part sqrt st_geomfromtext st_geogfromtext st_makepoint st_point st_setsrid
  starts_with statement_timestamp string_to_array strip strpos substr substring tan tand tanh text textlen time timestamp
  timestamptz timetz timezone ts_delete ts_filter ts_headline ts_rank ts_rank_cd to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_timestamp
  to_tsquery to_tsvector transaction_timestamp translate trim trim_array trim_scale trunc tsmultirange tsrange
  tstzmultirange tstzrange tsvector_to_array txid_current unaccent unicode_version unistr upper upper_inc upper_inf uuid_extract_timestamp
  uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_oid uuid_ns_url uuid_ns_x500 uuid_generate_v3 uuid_generate_v5
  varbit varchar version websearch_to_tsquery width width_bucket xml xmlcomment xpath xpath_exists
`)

/** Functions that every database of Supabase has, all of them STABLE. Source: supabase.com/docs, row level security. */
export const steadyOfSupabase: ReadonlySet<string> = words('auth.uid auth.role auth.email auth.jwt')

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}
