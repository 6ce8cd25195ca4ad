-- SPDX-License-Identifier: EUPL-1.2
-- The final report of a round. It is written in chapters, released by two people, and from then on a frozen copy.

CREATE TABLE round_report (
  organisation_id text NOT NULL,
  round_id uuid NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  released_on date,
  PRIMARY KEY (organisation_id, round_id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);
COMMENT ON TABLE round_report IS 'own: the final report of a round; revision counts every change of any chapter';
CALL make_own('round_report', 'SELECT, INSERT, UPDATE');

CREATE TABLE round_report_chapter (
  organisation_id text NOT NULL,
  round_id uuid NOT NULL,
  code text NOT NULL,
  body text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, round_id, code),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round_report (organisation_id, round_id)
);
COMMENT ON TABLE round_report_chapter IS 'own: a chapter of a final report, as the committee writes it';
CALL make_own('round_report_chapter', 'SELECT, INSERT, UPDATE');

CREATE TABLE round_report_release (
  organisation_id text NOT NULL,
  round_id uuid NOT NULL,
  revision integer NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, round_id, revision, person_id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round_report (organisation_id, round_id)
);
COMMENT ON TABLE round_report_release IS 'own: who released which revision of a final report';
CALL make_own('round_report_release', 'SELECT, INSERT');

CREATE TABLE published_report (
  kept_by text NOT NULL,
  round_id uuid NOT NULL,
  document jsonb NOT NULL,
  released_on date NOT NULL,
  PRIMARY KEY (kept_by, round_id),
  FOREIGN KEY (kept_by, round_id) REFERENCES published_round (kept_by, round_id)
);
COMMENT ON TABLE published_report IS 'common: a final report with its figures, frozen on the day of its release';
CALL make_common('published_report', 'SELECT, INSERT');

CREATE TABLE published_report_piece (
  kept_by text NOT NULL,
  round_id uuid NOT NULL,
  n integer NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 262144),
  PRIMARY KEY (kept_by, round_id, n),
  FOREIGN KEY (kept_by, round_id) REFERENCES published_report (kept_by, round_id)
);
ALTER TABLE published_report_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE published_report_piece IS 'common: the file of a final report, in pieces of at most 256 kB';
CALL make_common('published_report_piece', 'SELECT, INSERT');
