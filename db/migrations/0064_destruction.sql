-- SPDX-License-Identifier: EUPL-1.2
-- Notes and drafts of a visit are destroyed some months after the final report, by two people. What stays is the certificate:
-- kinds, counts and digests, who and when; nothing of the content. The version before this one knows neither table nor column.

CREATE TABLE destruction (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  first_by uuid REFERENCES person (id),
  first_at timestamptz,
  second_by uuid REFERENCES person (id),
  second_at timestamptz,
  certificate jsonb,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  CHECK ((first_by IS NULL) = (first_at IS NULL)),
  CHECK ((second_by IS NULL) = (second_at IS NULL)),
  CHECK ((second_by IS NULL) = (certificate IS NULL)),
  CHECK (second_by IS NULL OR (first_by IS NOT NULL AND first_by <> second_by))
);
COMMENT ON TABLE destruction IS 'own: notes and drafts of a visit that are due to be destroyed, who decided it, and the certificate afterwards';
CALL make_own('destruction', 'SELECT, INSERT');
GRANT UPDATE (first_by, first_at, second_by, second_at, certificate) ON destruction TO dl_app;

-- A handover is never changed. It can be destroyed, once and whole: that it was given, when, and its digest stay.

ALTER TABLE handover ADD COLUMN destroyed_at timestamptz;
COMMENT ON COLUMN handover.destroyed_at IS 'the document was destroyed by its giver; from then on it is empty and nobody reads it';
GRANT UPDATE (document, destroyed_at) ON handover TO dl_app;

CREATE FUNCTION keep_handover_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.document IS DISTINCT FROM OLD.document OR NEW.destroyed_at IS DISTINCT FROM OLD.destroyed_at)
     AND (OLD.destroyed_at IS NOT NULL OR NEW.destroyed_at IS NULL OR NEW.document <> '{}'::jsonb) THEN
    RAISE EXCEPTION 'a handover is never changed, only destroyed, once and whole' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keep_handover_whole() FROM PUBLIC;
CREATE TRIGGER keep_whole BEFORE UPDATE ON handover FOR EACH ROW EXECUTE FUNCTION keep_handover_whole();
