-- SPDX-License-Identifier: EUPL-1.2
-- A handover from somebody who is not the other side of its subject is refused once, and never read. The version before
-- this one does not know the column; it takes such a receipt for one of a handover that was taken in.

ALTER TABLE handover_receipt ADD COLUMN is_refused boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN handover_receipt.is_refused IS 'the giver was not the other side; nothing was done with it and nobody reads it';
