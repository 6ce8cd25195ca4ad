-- SPDX-License-Identifier: EUPL-1.2
-- Where exactly one has to be, and what happens when. The version before this one does not know the columns: it shows the
-- place alone, and leaves them as they are.

ALTER TABLE visit ADD COLUMN address text NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN programme text NOT NULL DEFAULT '';
COMMENT ON COLUMN visit.address IS 'street and town of the place; empty: not told';
COMMENT ON COLUMN visit.programme IS 'the programme of the day, a line per part; empty: not told';
