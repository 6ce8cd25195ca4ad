-- SPDX-License-Identifier: EUPL-1.2
-- What a round brought about (docs/decisions/0018-anonymous-answers.md): a survey by VNG of which nobody learns who answered
-- what, and the reflections of the IBD. VNG and IBD learn of a round what its committee hands to them.

CREATE TABLE effect_round (
  organisation_id text NOT NULL REFERENCES organisation (id),
  round_id uuid NOT NULL,
  committee_id text NOT NULL REFERENCES organisation (id),
  name text NOT NULL,
  stand jsonb,
  PRIMARY KEY (organisation_id, round_id)
);
COMMENT ON TABLE effect_round IS 'own: what VNG or IBD was told of a round by its committee, as it was told last';
CALL make_own('effect_round', 'SELECT, INSERT, UPDATE');

-- VNG ------------------------------------------------------------------------------------------------------------------

CREATE TABLE survey (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  version integer NOT NULL,
  public_key bytea NOT NULL,
  sent_by uuid NOT NULL REFERENCES person (id),
  sent_at timestamptz NOT NULL,
  closes_on date NOT NULL,
  reminders integer NOT NULL DEFAULT 0,
  reminded_on date,
  opening_asked_by uuid REFERENCES person (id),
  opening_asked_at timestamptz,
  opened_by uuid REFERENCES person (id),
  opened_at timestamptz,
  released_by uuid REFERENCES person (id),
  released_at timestamptz,
  figures jsonb,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES effect_round (organisation_id, round_id),
  CHECK (opened_by IS NULL OR opened_by <> opening_asked_by),
  CHECK ((opened_at IS NULL) = (opened_by IS NULL)),
  CHECK (released_at IS NULL OR opened_at IS NOT NULL),
  CHECK ((released_at IS NULL) = (figures IS NULL))
);
CREATE INDEX survey_round ON survey (organisation_id, round_id);
COMMENT ON TABLE survey IS 'own: an effect survey of VNG about a round; opened by two people, its totals released once';
CALL make_own('survey', 'SELECT, INSERT, UPDATE');

CREATE TABLE survey_addressee (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  municipality_id text NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (organisation_id, survey_id, municipality_id),
  FOREIGN KEY (organisation_id, survey_id) REFERENCES survey (organisation_id, id)
);
COMMENT ON TABLE survey_addressee IS 'own: to whom a survey went; never who answered';
CALL make_own('survey_addressee', 'SELECT, INSERT');

CREATE TABLE survey_key (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (organisation_id, survey_id)
);
COMMENT ON TABLE survey_key IS 'own: the key that opens a survey, sealed with KEY_FILE, gone once it opened; never in a backup';
CALL make_own('survey_key', 'SELECT, INSERT, DELETE');

CREATE TABLE survey_answer (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  id uuid NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (organisation_id, survey_id, id),
  FOREIGN KEY (organisation_id, survey_id) REFERENCES survey (organisation_id, id)
);
COMMENT ON TABLE survey_answer IS 'own: the answers of a survey after two people opened it, shuffled and written at once';
CALL make_own('survey_answer', 'SELECT, INSERT');

CREATE TABLE survey_coding (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  answer_id uuid NOT NULL,
  question text NOT NULL,
  first_code text NOT NULL,
  first_by uuid NOT NULL REFERENCES person (id),
  second_code text,
  second_by uuid REFERENCES person (id),
  PRIMARY KEY (organisation_id, survey_id, answer_id, question),
  FOREIGN KEY (organisation_id, survey_id, answer_id) REFERENCES survey_answer (organisation_id, survey_id, id),
  CHECK ((second_code IS NULL) = (second_by IS NULL)),
  CHECK (second_by IS NULL OR second_by <> first_by)
);
COMMENT ON TABLE survey_coding IS 'own: to which answer a text without a choice belongs, by two coders';
CALL make_own('survey_coding', 'SELECT, INSERT, UPDATE');

-- The municipality -----------------------------------------------------------------------------------------------------

CREATE TABLE survey_invitation (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  vng_id text NOT NULL REFERENCES organisation (id),
  round_name text NOT NULL,
  version integer NOT NULL,
  public_key bytea NOT NULL,
  sent_on date NOT NULL,
  closes_on date NOT NULL,
  is_answered boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organisation_id, survey_id)
);
COMMENT ON TABLE survey_invitation IS 'own: the one answer that a municipality may give to a survey, used or not; never which, and never told to VNG';
CALL make_own('survey_invitation', 'SELECT, INSERT, UPDATE');

-- The box: a municipality that was asked and did not answer yet puts one thing in, and sees nothing of it; VNG, which owns
-- it, cannot see who put in what. All rows are of one size.
CREATE TABLE survey_sealed (
  organisation_id text NOT NULL,
  survey_id uuid NOT NULL,
  id uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (organisation_id, survey_id, id)
);
ALTER TABLE survey_sealed ALTER COLUMN sealed SET STORAGE EXTERNAL;
COMMENT ON TABLE survey_sealed IS 'platform: sealed answers of VNG''s surveys, without actor, organisation and time; municipalities put in, only VNG takes out';
SELECT make_walled('survey_sealed', 'SELECT, INSERT, DELETE');
CREATE POLICY tenant ON survey_sealed TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY asked ON survey_sealed FOR INSERT TO dl_app WITH CHECK (EXISTS (
  SELECT 1 FROM survey_invitation i
  WHERE i.organisation_id = nullif(current_setting('app.org', true), '') AND i.survey_id = survey_sealed.survey_id
    AND i.vng_id = survey_sealed.organisation_id AND NOT i.is_answered));

-- The IBD --------------------------------------------------------------------------------------------------------------

CREATE TABLE reflection (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  body text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  written_by uuid NOT NULL REFERENCES person (id),
  released_by uuid REFERENCES person (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES effect_round (organisation_id, round_id),
  CHECK (released_by IS NULL OR released_by <> written_by)
);
CREATE INDEX reflection_round ON reflection (organisation_id, round_id);
COMMENT ON TABLE reflection IS 'own: what the IBD heard of a round in its talks, in its own words, without municipality, date or person';
CALL make_own('reflection', 'SELECT, INSERT, UPDATE, DELETE');
