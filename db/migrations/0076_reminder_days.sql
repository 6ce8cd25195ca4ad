-- SPDX-License-Identifier: EUPL-1.2
-- When who is to move is reminded by itself: days counted from the day on which a step is due, negative is before it.

ALTER TABLE round ADD COLUMN reminder_days jsonb NOT NULL DEFAULT '[-7, 0, 7]';
