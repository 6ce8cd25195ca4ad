-- SPDX-License-Identifier: EUPL-1.2
-- How a municipality reaches the secretariat of a round. The version before this one does not know the columns; its letters
-- then name no number, as they did.

ALTER TABLE round ADD COLUMN contact_phone text NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN contact_email text NOT NULL DEFAULT '';
COMMENT ON COLUMN round.contact_phone IS 'telephone of the secretariat, as municipalities read it; empty: none';
COMMENT ON COLUMN round.contact_email IS 'e-mail address of the secretariat, as municipalities read it; empty: none';
