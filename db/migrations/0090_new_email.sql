-- SPDX-License-Identifier: EUPL-1.2
-- A person moves to another mail address: the link goes to the new address, and the old one is told.
ALTER TABLE identity.mail_request
  ADD COLUMN to_email text CHECK (to_email = lower(to_email) AND length(to_email) <= 254),
  DROP CONSTRAINT mail_request_kind_check,
  ADD CONSTRAINT mail_request_kind_check CHECK (kind IN ('enrolment', 'reset', 'email', 'email-left'));
ALTER TABLE identity.ticket
  ADD COLUMN email text CHECK (email = lower(email) AND length(email) <= 254),
  DROP CONSTRAINT ticket_kind_check,
  ADD CONSTRAINT ticket_kind_check CHECK (kind IN ('enrolment', 'reset', 'email')),
  ADD CONSTRAINT ticket_email_of_its_kind CHECK ((kind = 'email') = (email IS NOT NULL));
