-- SPDX-License-Identifier: EUPL-1.2
-- The history keeps more than texts: a choice, a number, a decision with its owner. What stands beside the text goes in
-- details; a version without it is a text by itself. The version before this one writes and reads texts as it did.

ALTER TABLE text_version ADD COLUMN details jsonb;
COMMENT ON TABLE text_version IS 'own: every version of every text and answer, for history and restore; details is what stands beside the text';

ALTER TABLE conversation_topic ADD COLUMN version integer NOT NULL DEFAULT 1;

-- What holds now becomes the first version that is known, with who and when; from here on each change adds one.

INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at, details)
SELECT organisation_id, 'answer', visit_id || ':' || slot || ':' || question_code, version, coalesce(value ->> 'text', ''),
       person_id, saved_at, jsonb_build_object('value', value - 'text', 'isUnknown', is_unknown, 'note', note)
FROM answer
ON CONFLICT (organisation_id, subject_kind, subject_id, version) DO UPDATE SET details = excluded.details;

UPDATE text_version v SET details = jsonb_build_object('verdict', a.verdict)
FROM reaction_answer a
WHERE v.organisation_id = a.organisation_id AND v.subject_kind = 'visitation.report.answer'
  AND v.subject_id = a.visit_id || '/' || a.paragraph_id AND v.version = a.version;

CREATE TEMPORARY TABLE done ON COMMIT DROP AS
SELECT organisation_id, seq, e ->> 'action' AS action, e ->> 'object' AS object, e -> 'details' AS about,
       (e ->> 'actor')::uuid AS person_id, (e ->> 'at')::timestamptz AS at
FROM audit_event, LATERAL (SELECT body::jsonb AS e) AS parsed
WHERE e ->> 'action' IN ('conversationTopic.chosen', 'round.created', 'round.changed', 'followUp.decided')
  AND e ->> 'actor' IS NOT NULL;

INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at)
SELECT DISTINCT ON (t.organisation_id, t.visit_id, t.topic_code)
       t.organisation_id, 'visitation.conversationTopic', t.visit_id || ':' || t.topic_code, t.version, t.reason,
       d.person_id, d.at
FROM conversation_topic t
JOIN done d ON d.organisation_id = t.organisation_id AND d.action = 'conversationTopic.chosen'
  AND d.object = 'visit:' || t.visit_id AND d.about ->> 'topic' = t.topic_code
ORDER BY t.organisation_id, t.visit_id, t.topic_code, d.seq DESC;

INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at, details)
SELECT DISTINCT ON (r.organisation_id, r.id)
       r.organisation_id, 'visitation.round', r.id::text, r.version, r.mandate, d.person_id, d.at,
       jsonb_build_object('name', r.name, 'startsOn', r.starts_on, 'endsOn', r.ends_on, 'target', r.target, 'dueWeeks', r.due_weeks)
FROM round r
JOIN done d ON d.organisation_id = r.organisation_id AND d.action IN ('round.created', 'round.changed')
  AND d.object = 'round:' || r.id
ORDER BY r.organisation_id, r.id, d.seq DESC;

INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at, details)
SELECT DISTINCT ON (f.organisation_id, f.visit_id, f.perspective_id)
       f.organisation_id, 'visitation.followUp', f.visit_id || ':' || f.perspective_id, f.version, f.reason, f.person_id, d.at,
       jsonb_build_object('decision', f.decision, 'ownerId', f.owner_id, 'dueOn', f.due_on)
FROM follow_up f
JOIN done d ON d.organisation_id = f.organisation_id AND d.action = 'followUp.decided'
  AND d.object = 'visit:' || f.visit_id AND d.about ->> 'perspective' = f.perspective_id::text
ORDER BY f.organisation_id, f.visit_id, f.perspective_id, d.seq DESC;
