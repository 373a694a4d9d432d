/**
 * What a migration runs after it has made `audit_entry`: the application's role may read and append,
 * and a trigger refuses changes to everybody but the owner of the table, whatever was granted.
 */
export const AUDIT_GRANTS_UP = `
REVOKE ALL ON audit_entry FROM PUBLIC;
REVOKE ALL ON audit_entry FROM yingbin_app;
GRANT SELECT, INSERT ON audit_entry TO yingbin_app;

CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'audit_entry is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_entry_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only();
`;

export const AUDIT_GRANTS_DOWN = `
DROP TRIGGER audit_entry_append_only ON audit_entry;
DROP FUNCTION audit_entry_is_append_only();
REVOKE ALL ON audit_entry FROM yingbin_app;
`;
