-- SPDX-License-Identifier: EUPL-1.2
-- A task may wait for its day: until then it stands on nobody's Vandaag and nobody is mailed about it. The version before
-- this one does not know the column and shows the task at once.

ALTER TABLE work_item ADD COLUMN from_on date;
COMMENT ON COLUMN work_item.from_on IS 'first day on which it waits for somebody; null: at once';
