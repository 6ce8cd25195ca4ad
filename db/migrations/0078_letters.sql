-- SPDX-License-Identifier: EUPL-1.2
-- Letters of the committee: how a round words each kind where it does not take the standard text, and each letter as it was
-- made. The code of an invitation is in neither. The version before this one does not know the tables; its letter is made
-- from the round.

CREATE TABLE letter_wording (
  organisation_id text NOT NULL,
  round_id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  salutation text NOT NULL,
  body text NOT NULL,
  closing text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (organisation_id, round_id, kind),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);
COMMENT ON TABLE letter_wording IS 'own: the text of a kind of letter in a round, with merge fields; without a row the standard text holds';
CALL make_own('letter_wording', 'SELECT, INSERT, UPDATE');

CREATE TABLE letter (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  kind text NOT NULL,
  document jsonb NOT NULL,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
CREATE INDEX letter_of_visit ON letter (organisation_id, visit_id, made_at);
COMMENT ON TABLE letter IS 'own: a letter to a municipality as it was made; never its one-time code';
CALL make_own('letter', 'SELECT, INSERT');
