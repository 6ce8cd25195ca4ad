-- SPDX-License-Identifier: EUPL-1.2
-- What the law asks of a municipality about its report: requests under the Woo, with the passages that stay out and why, and
-- secrecy with its ground. Who asked is not kept. The version before this one does not know these tables.

CREATE TABLE woo_request (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  reference text NOT NULL,
  received_on date NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('received', 'extended', 'decided', 'withdrawn')),
  decision text CHECK (decision IN ('whole', 'partly', 'refused')),
  ground text,
  decided_by text CHECK (decided_by IN ('college', 'mayor', 'council', 'mandate')),
  decided_on date,
  file_id uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
  CHECK ((state = 'decided') = (decision IS NOT NULL AND decided_by IS NOT NULL AND decided_on IS NOT NULL)),
  CHECK ((decision IS NOT DISTINCT FROM 'refused') = (ground IS NOT NULL))
);
CREATE INDEX woo_request_visit ON woo_request (organisation_id, visit_id, received_on);
COMMENT ON TABLE woo_request IS 'own: a request to make a report public; the own case number, never who asked';
CALL make_own('woo_request', 'SELECT, INSERT, UPDATE');

CREATE TABLE woo_moment (
  organisation_id text NOT NULL,
  request_id uuid NOT NULL,
  n integer NOT NULL,
  state text NOT NULL,
  reason text NOT NULL DEFAULT '',
  by_person uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, request_id, n),
  FOREIGN KEY (organisation_id, request_id) REFERENCES woo_request (organisation_id, id)
);
COMMENT ON TABLE woo_moment IS 'own: each state of a request, by whom and when';
CALL make_own('woo_moment', 'SELECT, INSERT');

CREATE TABLE woo_passage (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  part text NOT NULL,
  words text NOT NULL DEFAULT '',
  ground text NOT NULL,
  by_person uuid NOT NULL,
  at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, request_id) REFERENCES woo_request (organisation_id, id)
);
CREATE INDEX woo_passage_request ON woo_passage (organisation_id, request_id, at);
COMMENT ON TABLE woo_passage IS 'own: what stays out of the public copy and on what ground; no words means the whole part';
CALL make_own('woo_passage', 'SELECT, INSERT');
GRANT UPDATE (removed_at) ON woo_passage TO dl_app;

CREATE TABLE report_secrecy (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  ground text NOT NULL,
  imposed_by text NOT NULL CHECK (imposed_by IN ('college', 'mayor', 'council')),
  imposed_on date NOT NULL,
  ends_on date,
  by_person uuid NOT NULL,
  at timestamptz NOT NULL,
  lifted_by text CHECK (lifted_by IN ('college', 'mayor', 'council')),
  lifted_on date,
  lifted_by_person uuid,
  lifted_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id),
  CHECK (ends_on > imposed_on),
  CHECK (num_nulls(lifted_by, lifted_on, lifted_by_person, lifted_at) IN (0, 4))
);
CREATE INDEX report_secrecy_visit ON report_secrecy (organisation_id, visit_id, imposed_on);
COMMENT ON TABLE report_secrecy IS 'own: secrecy about a report with its ground; it ends on a date or is lifted by decision, never changed';
CALL make_own('report_secrecy', 'SELECT, INSERT');
GRANT UPDATE (lifted_by, lifted_on, lifted_by_person, lifted_at) ON report_secrecy TO dl_app;
