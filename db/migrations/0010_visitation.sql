-- SPDX-License-Identifier: EUPL-1.2
-- The visitation. A visit spans two organisations: what the committee keeps is the committee's, what the municipality
-- keeps is the municipality's, and what crosses is a handover with the visit's id as its subject.

-- The committee's side -------------------------------------------------------------------------------------------------

CREATE TABLE round (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  mandate text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  target integer NOT NULL,
  due_weeks jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK (ends_on > starts_on)
);
COMMENT ON TABLE round IS 'own: a visitation programme with its term, target and due dates in weeks counted from the visit';
CALL make_own('round');

CREATE TABLE visit (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  municipality_id text NOT NULL REFERENCES organisation (id),
  state text NOT NULL,
  visit_on date,
  visit_at text,
  place text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);
CREATE UNIQUE INDEX visit_once ON visit (organisation_id, round_id, municipality_id);
COMMENT ON TABLE visit IS 'own: the committee''s case of one municipality in one round';
CALL make_own('visit');

CREATE TABLE visit_state (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  n integer NOT NULL,
  state text NOT NULL,
  reason text,
  by_person uuid,
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, n),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE visit_state IS 'own: every state a visit has been in, by whom, when and why';
CALL make_own('visit_state', 'SELECT, INSERT');

CREATE TABLE visit_member (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, person_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE visit_member IS 'own: who of the committee visits';
CALL make_own('visit_member', 'SELECT, INSERT, DELETE');

CREATE TABLE conflict_of_interest (
  organisation_id text NOT NULL,
  person_id uuid NOT NULL,
  municipality_id text NOT NULL REFERENCES organisation (id),
  ground text NOT NULL,
  PRIMARY KEY (organisation_id, person_id, municipality_id)
);
COMMENT ON TABLE conflict_of_interest IS 'own: municipalities to which a member is tied, and which he or she never sees';
CALL make_own('conflict_of_interest', 'SELECT, INSERT, DELETE');

CREATE TABLE invitation (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  sent_at timestamptz NOT NULL,
  expires_on date NOT NULL,
  redeemed_at timestamptz,
  redeemed_by uuid,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
CREATE UNIQUE INDEX invitation_code ON invitation (organisation_id, code_hash);
COMMENT ON TABLE invitation IS 'own: the one-time code of the letter, as a digest';
CALL make_own('invitation');

CREATE TABLE conversation_topic (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  topic_code text NOT NULL,
  reason text NOT NULL DEFAULT '',
  position integer NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, topic_code),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE conversation_topic IS 'own: what the committee wants to talk about';
CALL make_own('conversation_topic');

CREATE TABLE conversation_note (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  topic_code text,
  person_id uuid NOT NULL,
  body text NOT NULL,
  version integer NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
CREATE INDEX conversation_note_visit ON conversation_note (organisation_id, visit_id);
COMMENT ON TABLE conversation_note IS 'own: notes of the conversation, destroyed some months after the final report';
CALL make_own('conversation_note');

CREATE TABLE report (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  stage text NOT NULL CHECK (stage IN ('writing', 'draftSent', 'reactionIn', 'final')),
  revision integer NOT NULL DEFAULT 1,
  summary text NOT NULL DEFAULT '',
  summary_version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE report IS 'own: the visit report while the committee writes; revision counts every change of any part of it';
CALL make_own('report');

CREATE TABLE report_paragraph (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  section text NOT NULL CHECK (section IN ('heard', 'strong', 'attention')),
  position integer NOT NULL,
  body text NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES report (organisation_id, visit_id)
);
CREATE INDEX report_paragraph_visit ON report_paragraph (organisation_id, visit_id, section, position);
COMMENT ON TABLE report_paragraph IS 'own: a paragraph of the report: what was heard, what is strong, what asks attention';
CALL make_own('report_paragraph');

CREATE TABLE action_perspective (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  position integer NOT NULL,
  topic_code text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES report (organisation_id, visit_id)
);
CREATE INDEX action_perspective_visit ON action_perspective (organisation_id, visit_id, position);
COMMENT ON TABLE action_perspective IS 'own: a next step made for this municipality, tied to a topic of the talk';
CALL make_own('action_perspective');

CREATE TABLE report_release (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  stage text NOT NULL CHECK (stage IN ('draft', 'final')),
  revision integer NOT NULL,
  person_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, stage, revision, person_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES report (organisation_id, visit_id)
);
COMMENT ON TABLE report_release IS 'own: who released which revision; two people, one of them a member, at most one of them a writer';
CALL make_own('report_release', 'SELECT, INSERT');

CREATE TABLE reaction_answer (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  paragraph_id uuid NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('takenOver', 'notTakenOver')),
  body text NOT NULL DEFAULT '',
  version integer NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, paragraph_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES report (organisation_id, visit_id)
);
COMMENT ON TABLE reaction_answer IS 'own: what the committee does with each reaction';
CALL make_own('reaction_answer');

-- The municipality's side ----------------------------------------------------------------------------------------------

CREATE TABLE participation (
  organisation_id text NOT NULL REFERENCES organisation (id),
  visit_id uuid NOT NULL,
  committee_id text NOT NULL REFERENCES organisation (id),
  round_name text NOT NULL,
  state text NOT NULL CHECK (state IN ('invited', 'refused', 'accepted', 'delegated', 'answering', 'handedIn', 'draftReceived', 'reacted', 'reported', 'ended')),
  coordinator_id uuid,
  refusal_reason text,
  visit_on date,
  due jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id)
);
COMMENT ON TABLE participation IS 'own: the municipality''s case of a visit to which it was invited';
CALL make_own('participation');

CREATE TABLE delegate (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  role text NOT NULL,
  person_id uuid,
  name text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, visit_id, role),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
COMMENT ON TABLE delegate IS 'own: who speaks for the municipality in which role; no person and no name means: bestaat hier niet';
CALL make_own('delegate');

CREATE TABLE self_image (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  questionnaire text NOT NULL,
  questionnaire_version integer NOT NULL,
  opened_on date NOT NULL,
  handed_in_at timestamptz,
  handed_in_by uuid,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
COMMENT ON TABLE self_image IS 'own: the questionnaire as it is filled in; frozen once handed in';
CALL make_own('self_image');

CREATE TABLE answer (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  question_code text NOT NULL,
  slot text NOT NULL DEFAULT 'municipality' CHECK (slot IN ('municipality', 'portfolioHolder', 'ciso')),
  value jsonb,
  is_unknown boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '',
  version integer NOT NULL,
  person_id uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, question_code, slot),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES self_image (organisation_id, visit_id)
);
COMMENT ON TABLE answer IS 'own: one answer to one question; questions that are answered apart have one per role';
CALL make_own('answer');

CREATE TABLE self_image_seen (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('portfolioHolder', 'municipalSecretary')),
  person_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, role),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES self_image (organisation_id, visit_id)
);
COMMENT ON TABLE self_image_seen IS 'own: "gezien" by portfolio holder and municipal secretary';
CALL make_own('self_image_seen');

CREATE TABLE reaction (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  paragraph_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('agreed', 'fact', 'addition')),
  body text NOT NULL DEFAULT '',
  version integer NOT NULL,
  person_id uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, paragraph_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
COMMENT ON TABLE reaction IS 'own: the municipality''s reaction to each paragraph of the draft';
CALL make_own('reaction');

CREATE TABLE report_share (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  id uuid NOT NULL,
  audience text NOT NULL CHECK (audience IN ('college', 'council', 'organisation', 'other')),
  recipient text NOT NULL DEFAULT '',
  ground text NOT NULL DEFAULT '',
  by_person uuid NOT NULL,
  at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
CREATE INDEX report_share_visit ON report_share (organisation_id, visit_id);
COMMENT ON TABLE report_share IS 'own: to whom the municipality gave its report; without a row nobody outside the delegation reads it';
CALL make_own('report_share');

CREATE TABLE follow_up (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  perspective_id uuid NOT NULL,
  decision text NOT NULL CHECK (decision IN ('takenOver', 'later', 'notTakenOver')),
  reason text NOT NULL DEFAULT '',
  owner_id uuid,
  due_on date,
  done_at timestamptz,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, perspective_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id),
  CHECK (decision <> 'takenOver' OR (owner_id IS NOT NULL AND due_on IS NOT NULL))
);
COMMENT ON TABLE follow_up IS 'own: what the municipality does with each action perspective, by whom and when';
CALL make_own('follow_up');
