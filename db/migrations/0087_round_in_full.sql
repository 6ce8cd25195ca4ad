-- SPDX-License-Identifier: EUPL-1.2
-- A round in full: what it aims at, how many visits a month, who sits in its committee from when till when; and of a tie
-- with a municipality which it is and in what years. The version before this one does not know the columns: its rounds have
-- no aims and no composition (then everybody of the committee can be assigned, as it was), its ties are of the kind 'other'.

ALTER TABLE round ADD COLUMN aims jsonb NOT NULL DEFAULT '[]';
ALTER TABLE round ADD COLUMN visits_per_month integer CHECK (visits_per_month > 0);
ALTER TABLE round ADD COLUMN composition_version integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN round.aims IS 'what the round aims at, one text each, in order';
COMMENT ON COLUMN round.visits_per_month IS 'the rhythm; null: none was chosen';
COMMENT ON COLUMN round.composition_version IS 'counts every change of round_seat; 0: nobody was seated yet';

CREATE TABLE round_seat (
  organisation_id text NOT NULL,
  round_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  role text NOT NULL CHECK (role IN ('chair', 'member', 'committeeSecretary')),
  starts_on date NOT NULL,
  ends_on date,
  PRIMARY KEY (organisation_id, round_id, person_id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
COMMENT ON TABLE round_seat IS 'own: who sits in the committee of a round, as what, from when till when; while it is empty, everybody of the committee does';
CALL make_own('round_seat', 'SELECT, INSERT, DELETE');

ALTER TABLE conflict_of_interest ADD COLUMN kind text NOT NULL DEFAULT 'other'
  CHECK (kind IN ('lives', 'works', 'worked', 'family', 'supplier', 'other'));
ALTER TABLE conflict_of_interest ADD COLUMN starts_on date;
ALTER TABLE conflict_of_interest ADD COLUMN ends_on date;
COMMENT ON COLUMN conflict_of_interest.ends_on IS 'a fact about the tie: the wall stays until the tie is taken back';
